using System.Globalization;

namespace Resolute.Text.Structure;

/// <summary>Turns claims into the leaves of a reading: whoever claims a character first has it; what nobody claims is unplaced.</summary>
/// <remarks>Reads claims. Writes leaves that are ordered, disjoint, and hold every character that can be seen.</remarks>
internal static class Partition
{
    public static IReadOnlyList<Leaf> Of(string text, IEnumerable<Leaf> claims)
    {
        var owners = new int[text.Length];
        var kept = new List<Leaf> { new(default, LeafKind.Unplaced) };
        foreach (var claim in claims)
        {
            for (var i = claim.Span.Start; i < claim.Span.End; i++)
                if (owners[i] == 0)
                    owners[i] = kept.Count;
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
    private static void GiveInvisible(string text, int[] owners)
    {
        for (var i = 1; i < text.Length; i++)
            if (owners[i] == 0 && IsInvisible(text[i]))
                owners[i] = owners[i - 1];
        for (var i = text.Length - 2; i >= 0; i--)
            if (owners[i] == 0 && IsInvisible(text[i]))
                owners[i] = owners[i + 1];
    }

    private static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
