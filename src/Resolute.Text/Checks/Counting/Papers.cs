using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Counting;

/// <summary>The contributions and information documents that a report says its meetings had, against the symbols that it names.</summary>
internal static class Papers
{
    public static IEnumerable<Miscount> In(CheckedText text)
    {
        if (text.Reading.Form != TextForm.Report)
            return [];
        // Of the header's references, and of other groups, nothing is counted.
        var named = text.Reading.Symbols.Where(static symbol => symbol is { At: not null, Series: "contribution" or "information" }).ToList();
        if (named.Count == 0)
            return [];
        var group = named.CountBy(static symbol => Group(symbol.Key)).MaxBy(static each => each.Value).Key;
        var papers = named.Where(symbol => Group(symbol.Key) == group).ToList();
        var first = papers[0].Span.Start;
        return Stated(text, "contribution", first, Distinct(papers, "contribution"))
            .Concat(Stated(text, "information", first, Distinct(papers, "information")));
    }

    /// <summary>The first number of papers that stands before any of them is named is the number of all.</summary>
    private static IEnumerable<Miscount> Stated(CheckedText text, string series, int first, int counted)
    {
        var words = CheckWords.Of("count-words", text.Language);
        foreach (var noun in words.Within(text.View, new TextSpan(0, first), series))
        {
            if (text.View.PlaceOf(noun.Start) is null || StatedNumber.Before(text, noun.Start) is not { } stated)
                continue;
            if (stated.Value != counted)
                yield return new(
                    TextSpan.Between(stated.Span.Start, noun.End),
                    "papers",
                    stated.Value,
                    counted,
                    counted > stated.Value ? Severity.Warning : Severity.Note
                );
            yield break;
        }
    }

    private static int Distinct(IEnumerable<Citations.SymbolMention> papers, string series) =>
        papers.Where(symbol => symbol.Series == series).Select(static symbol => symbol.Key).Distinct(StringComparer.Ordinal).Count();

    private static string Group(string key) => key.IndexOfAny([.. "0123456789"]) is > 0 and var at ? key[..at] : key;
}
