using System.Globalization;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>What holds of every reading of any text; each answers the first breach in words, null where the law holds.</summary>
internal static class ReadingLaws
{
    public static string? Breach(Reading reading) => Lossless(reading) ?? Ordered(reading) ?? Inside(reading) ?? Named(reading) ?? KeepsWords(reading);

    /// <summary>Every visible character lies in exactly one leaf.</summary>
    private static string? Lossless(Reading reading)
    {
        var held = new byte[reading.Text.Length];
        foreach (var leaf in reading.Leaves)
            for (var i = leaf.Span.Start; i < leaf.Span.End; i++)
                held[i]++;
        for (var i = 0; i < held.Length; i++)
            if (!char.IsWhiteSpace(reading.Text[i]) && held[i] != 1)
                return $"character {i} lies in {held[i]} leaves";
        return null;
    }

    /// <summary>Leaves are ordered, disjoint, inside the text and never empty.</summary>
    private static string? Ordered(Reading reading)
    {
        var end = 0;
        foreach (var leaf in reading.Leaves)
        {
            if (leaf.Span.Start < end || leaf.Span.Length <= 0 || leaf.Span.End > reading.Text.Length)
                return $"leaf {leaf} begins before {end}, is empty or ends outside";
            end = leaf.Span.End;
        }

        return null;
    }

    /// <summary>A child lies in its parent; siblings stand in order; every clause lies in the text.</summary>
    private static string? Inside(Reading reading)
    {
        foreach (var clause in reading.AllClauses())
        {
            if (clause.Span.Start < 0 || clause.Span.End > reading.Text.Length || clause.Line < 1)
                return $"{clause.Id} lies outside";
            var from = clause.Span.Start;
            foreach (var child in clause.Children)
            {
                if (child.Span.Start < from || child.Span.End > clause.Span.End)
                    return $"{child.Id} does not lie in order in {clause.Id}";
                from = child.Span.End;
            }
        }

        return null;
    }

    /// <summary>Ids are unique, and every place that a leaf names exists.</summary>
    private static string? Named(Reading reading)
    {
        var ids = reading
            .AllClauses()
            .Select(static clause => clause.Id)
            .Concat(reading.Preamble.Concat(reading.Operative).Select(static block => block.Id))
            .Concat(reading.Sections.Select(static section => section.Id))
            .ToList();
        var known = ids.ToHashSet(StringComparer.Ordinal);
        return known.Count < ids.Count ? "an id is given twice"
            : reading.Leaves.FirstOrDefault(leaf => leaf.At is { } at && !known.Contains(at)) is { } lost ? $"no clause {lost.At}"
            : null;
    }

    /// <summary>The words of the clauses are the words of their leaves: nothing is dropped, nothing doubled.</summary>
    private static string? KeepsWords(Reading reading)
    {
        var leaves = reading
            .Leaves.Where(static leaf => leaf.Kind == LeafKind.Clause)
            .GroupBy(static leaf => leaf.At!, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, group => string.Concat(group.Select(leaf => Letters(leaf.Span.Of(reading.Text)))), StringComparer.Ordinal);
        foreach (var clause in reading.AllClauses())
            if (Letters(clause.Text) != leaves.GetValueOrDefault(clause.Id, ""))
                return $"the words of {clause.Id} are not those of its leaves";
        return null;
    }

    // Direction marks at the edge of a line go with it, and are no words.
    private static string Letters(string words) =>
        string.Concat(words.Where(static letter => !char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.Format));
}
