using System.Buffers;
using System.Globalization;

namespace Resolute.Text.Structure;

/// <summary>Turns claims into the leaves of a reading: whoever claims a character first has it; what nobody claims is unplaced.</summary>
/// <remarks>Reads claims. Writes leaves that are ordered, disjoint, and hold every character that can be seen.</remarks>
internal static class Partition
{
    // The soft hyphen.
    private const char FirstInvisible = '\u00AD';

    public static IReadOnlyList<Leaf> Of(string text, IEnumerable<Leaf> claims)
    {
        // Borrowed: the forms of one text come one after another, and none keeps it.
        var borrowed = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            var owners = borrowed.AsSpan(0, text.Length);
            owners.Clear();
            return Of(text, claims, owners);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(borrowed);
        }
    }

    private static List<Leaf> Of(string text, IEnumerable<Leaf> claims, Span<int> owners)
    {
        var kept = new List<Leaf> { new(default, LeafKind.Unplaced) };
        foreach (var claim in claims)
        {
            var claimed = owners.Slice(claim.Span.Start, Math.Max(0, claim.Span.Length));
            if (claimed.ContainsAnyExcept(0))
                for (var i = 0; i < claimed.Length; i++)
                    claimed[i] = claimed[i] == 0 ? kept.Count : claimed[i];
            else
                claimed.Fill(kept.Count);
            kept.Add(claim);
        }

        GiveInvisible(text, owners);
        var leaves = new List<Leaf>();
        var (start, end, owner) = (-1, -1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                // A leaf that nobody claimed is one line at most.
                if (start >= 0 && owner == 0 && text[i] is '\r' or '\n')
                    Close();
                continue;
            }

            if (start >= 0 && owners[i] != owner)
                Close();
            if (start < 0)
                (start, owner) = (i, owners[i]);
            end = i + 1;
            if (owner == 0)
                continue;
            // A stretch that somebody claimed ends with the claim, whatever white space stands in it.
            var length = owners[i..].IndexOfAnyExcept(owner) is >= 0 and var other ? other : text.Length - i;
            end = i + text.AsSpan(i, length).TrimEnd().Length;
            i += length - 1;
        }

        if (start >= 0)
            Close();
        return leaves;

        void Close()
        {
            leaves.Add(kept[owner] with { Span = TextSpan.Between(start, end) });
            start = -1;
        }
    }

    /// <summary>Direction marks and their like cannot be seen: they go with their neighbour.</summary>
    private static void GiveInvisible(string text, Span<int> owners)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstInvisible, char.MaxValue))
            return;
        for (var i = 1; i < text.Length; i++)
            if (text[i] >= FirstInvisible && owners[i] == 0 && IsInvisible(text[i]))
                owners[i] = owners[i - 1];
        for (var i = text.Length - 2; i >= 0; i--)
            if (text[i] >= FirstInvisible && owners[i] == 0 && IsInvisible(text[i]))
                owners[i] = owners[i + 1];
    }

    private static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
