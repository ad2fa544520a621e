using System.Globalization;
using System.Text;
using Resolute.Text.Wording;

namespace Resolute.Text.Comparing;

/// <summary>An alignment as plain text: each clause, and under it its translation.</summary>
public static class AlignmentText
{
    /// <summary>The alignment under its headings; what stands alone says why.</summary>
    public static string Of(Alignment alignment, Catalogue words)
    {
        var page = new StringBuilder();
        var aligned = alignment.Clauses.Count(static pair => pair is { First: not null, Second: not null });
        page.Append(words.Say("compare.aligned", aligned, alignment.Clauses.Count - aligned)).Append('\n');
        foreach (var (heading, pairs) in alignment.UnderHeadings())
        {
            page.Append('\n').Append(heading.First?.Words ?? "—").Append("  |  ").Append(heading.Second?.Words ?? "—").Append('\n');
            foreach (var pair in pairs)
                Pair(page, pair, words);
        }

        return new string([.. page.ToString().Select(static letter => char.IsControl(letter) && letter != '\n' ? ' ' : letter)]);
    }

    private static void Pair(StringBuilder page, AlignedPair pair, Catalogue words)
    {
        var alone = pair.First is null || pair.Second is null;
        page.Append("  ")
            .Append(pair.First?.Labels ?? (pair.First is null ? "—" : "¶"))
            .Append(" | ")
            .Append(pair.Second?.Labels ?? (pair.Second is null ? "—" : "¶"));
        page.Append("  ").Append(words[ComparisonWords.RuleKey(pair.Rule)]);
        page.Append(alone ? "\n" : string.Create(CultureInfo.InvariantCulture, $" {pair.Confidence:0.00}\n"));
        if (pair.First is not null)
            page.Append("      ").Append(pair.First.Clause.Text).Append('\n');
        if (pair.Second is not null)
            page.Append("      ").Append(pair.Second.Clause.Text).Append('\n');
    }
}
