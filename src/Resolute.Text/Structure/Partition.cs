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
}
