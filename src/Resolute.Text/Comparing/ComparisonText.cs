using System.Globalization;
using System.Text;
using Resolute.Text.Structure;
using Resolute.Text.Wording;

namespace Resolute.Text.Comparing;

/// <summary>A comparison as plain text, for a person at a terminal: [-words that went-] {+words that came+}.</summary>
public static class ComparisonText
{
    /// <summary>The comparison: what came of how many clauses, then each difference under its heading; what is the same is counted.</summary>
    public static string Of(Comparison comparison, Catalogue words)
    {
        var page = new StringBuilder();
        page.Append(ComparisonWords.Summary(comparison, words)).Append('\n');
        foreach (var field in comparison.Fields)
            page.Append('\n').Append("  ").Append(words["compare.field." + field.Name]).Append(": ").Append(Marked(field.Words)).Append('\n');
        foreach (var (heading, pairs) in comparison.UnderHeadings())
            Block(page, heading, pairs, words);
        foreach (var passage in comparison.Passages)
        {
            page.Append('\n').Append(ComparisonWords.Of(passage, words)).Append('\n');
            page.Append("      ").Append(Marked(passage.Words)).Append('\n');
        }

        return page.ToString();
    }

    /// <summary>The words of both with marks round what went and what came.</summary>
    public static string Marked(WordDifference words)
    {
        var marked = new StringBuilder();
        foreach (var piece in words.Pieces)
        {
            var (went, came) = (piece.Older.Of(words.Older), piece.Newer.Of(words.Newer));
            if (piece.Change == WordChange.Same)
            {
                marked.Append(came);
                continue;
            }

            if (went.Trim().Length > 0)
                marked.Append("[-").Append(went.Trim()).Append("-]").Append(went[went.TrimEnd().Length..]);
            if (came.Trim().Length > 0)
                marked.Append("{+").Append(came.Trim()).Append("+}").Append(came[came.TrimEnd().Length..]);
        }

        return OneLine(marked.ToString());
    }

    private static void Block(StringBuilder page, HeadingPair heading, IReadOnlyList<ClausePair> pairs, Catalogue words)
    {
        if (!heading.Differs && pairs.All(static pair => pair.IsQuiet))
            return;
        page.Append('\n').Append(heading.Differs ? Marked(heading.Words) : OneLine((heading.Newer ?? heading.Older)!.Words));
        page.Append(heading.Differs ? $"  ({string.Join(", ", ComparisonWords.Of(heading, words))})\n" : "\n");
        var same = 0;
        foreach (var pair in pairs)
        {
            if (pair.IsQuiet)
            {
                same++;
                continue;
            }

            Folded(page, ref same, words);
            page.Append(
                CultureInfo.InvariantCulture,
                $"  {ComparisonWords.Sign(pair)} {ComparisonWords.Labels(pair)}  {string.Join(", ", ComparisonWords.Of(pair, words))}\n"
            );
            page.Append("      ").Append(Marked(pair.Words)).Append('\n');
        }

        Folded(page, ref same, words);
    }

    private static void Folded(StringBuilder page, ref int same, Catalogue words)
    {
        if (same > 0)
            page.Append("    ").Append(words.Count("compare.unchanged", same)).Append('\n');
        same = 0;
    }

    // What comes from a file may hold control characters; a line on a terminal may not.
    private static string OneLine(string text) => new([.. text.Select(static letter => char.IsControl(letter) ? ' ' : letter)]);
}
