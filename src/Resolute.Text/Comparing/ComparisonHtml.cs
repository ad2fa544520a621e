using System.Text;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Wording;

namespace Resolute.Text.Comparing;

/// <summary>A comparison or an alignment as one page that needs nothing beside it: no script, no file, every word escaped.</summary>
public static class ComparisonHtml
{
    private static readonly Lazy<string> Style = new(static () =>
    {
        using var stream = typeof(ComparisonHtml).Assembly.GetManifestResourceStream("Resolute.Text.Comparing.ComparisonPage.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>Two versions side by side.</summary>
    public static string Of(Comparison comparison, Reading older, Reading newer, Catalogue words)
    {
        var page = new HtmlPage(words);
        page.Begin(
            words["compare.title"],
            (words["compare.older"], NameOf(older)),
            (words["compare.newer"], NameOf(newer)),
            ComparisonWords.Summary(comparison, words),
            Style.Value
        );
        foreach (var field in comparison.Fields)
            page.Pair(words["compare.field." + field.Name], field.Words, older.Language, newer.Language, "", "");
        foreach (var (heading, pairs) in comparison.UnderHeadings())
        {
            page.Heading((heading.Newer ?? heading.Older)!.Words, newer.Language);
            if (heading.Differs)
                page.Pair(string.Join(" · ", ComparisonWords.Of(heading, words)), heading.Words, older.Language, newer.Language, "", "");
            Clauses(page, pairs, older, newer, words);
        }

        if (comparison.Passages.Count > 0)
            page.Heading(words["compare.other"], words.Language);
        foreach (var passage in comparison.Passages)
            page.Pair(ComparisonWords.Of(passage, words), passage.Words, older.Language, newer.Language, "", "");
        return page.End();
    }

    /// <summary>Two languages side by side.</summary>
    public static string Of(Alignment alignment, Reading first, Reading second, Catalogue words)
    {
        var page = new HtmlPage(words);
        var aligned = alignment.Clauses.Count(static pair => pair is { First: not null, Second: not null });
        page.Begin(
            words["compare.alignment"],
            (first.Language.OwnName(), NameOf(first)),
            (second.Language.OwnName(), NameOf(second)),
            words.Say("compare.aligned", aligned, alignment.Clauses.Count - aligned),
            Style.Value
        );
        foreach (var (heading, pairs) in alignment.UnderHeadings())
        {
            page.Heading(heading.First?.Words ?? "—", first.Language, heading.Second?.Words ?? "—", second.Language);
            foreach (var pair in pairs)
                page.Beside(words[ComparisonWords.RuleKey(pair.Rule)], pair, first.Language, second.Language);
        }

        return page.End();
    }

    private static void Clauses(HtmlPage page, IReadOnlyList<ClausePair> pairs, Reading older, Reading newer, Catalogue words)
    {
        for (var i = 0; i < pairs.Count; )
        {
            var quiet = pairs.Skip(i).TakeWhile(static pair => pair.IsQuiet).Count();
            if (quiet > 0)
                page.BeginFold(words.Count("compare.unchanged", quiet));
            foreach (var pair in pairs.Skip(i).Take(Math.Max(quiet, 1)))
                page.Pair(
                    $"{ComparisonWords.Sign(pair)} {string.Join(" · ", ComparisonWords.Of(pair, words))}",
                    pair.Words,
                    older.Language,
                    newer.Language,
                    Labels(pair.Older),
                    Labels(pair.Newer)
                );
            if (quiet > 0)
                page.EndFold();
            i += Math.Max(quiet, 1);
        }
    }

    private static string Labels(IReadOnlyList<PlacedClause> clauses) => string.Join(", ", clauses.Select(static clause => clause.Labels ?? "¶"));

    private static string NameOf(Reading reading) =>
        reading.Instrument?.Words ?? reading.Header.Symbol?.Value ?? reading.Header.Title?.Value ?? reading.Language.OwnName();
}
