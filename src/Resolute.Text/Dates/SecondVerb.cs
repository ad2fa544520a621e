using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// Where a paragraph that notes or welcomes goes on to ask: "Takes note of the report, and requests the Secretary-General …". Reads the folded
/// text; writes the stretch from the verb that asks.
/// </summary>
internal static class SecondVerb
{
    private static readonly Dictionary<Language, PhraseIndex<string>> Verbs = LanguageNames.Official.ToDictionary(language => language, Table);

    /// <summary>The stretch from the first verb that asks, the first word passed; empty where there is none.</summary>
    public static TextSpan After(SourceView view, TextSpan span)
    {
        if (Verbs.TryGetValue(view.Language, out var verbs))
            for (var at = verbs.Next(view, span.Start + 1, span.End); at < span.End; at = verbs.Next(view, at + 1, span.End))
                if (verbs.At(view, at) is { } verb && FollowsJoint(view, span, at))
                    return TextSpan.Between(verb.Span.End, span.End);
        return new TextSpan(span.End, 0);
    }

    // Inside a sentence a verb in the third person may be somebody else's; after a comma or "and" it is the body's own.
    private static bool FollowsJoint(SourceView view, TextSpan span, int at)
    {
        var end = NumberAt.BeforeBlank(view.Folded, at);
        if (end <= span.Start)
            return false;
        if (view.Folded[end - 1] is ',' or ';' or '،' or 'و')
            return true;
        foreach (var word in (ReadOnlySpan<string>)["and", "et", "y", "e", "и", "并", "且", "又", "此外"])
            if (end - word.Length > span.Start && view.Folded.AsSpan(end - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static PhraseIndex<string> Table(Language language) =>
        new(
            TableRow
                .Of("Languages/keywords.tsv")
                .Where(row =>
                    row["role"] == "operative"
                    && row["strength"] is "instruction" or "request" or "invitation" or "encouragement" or "exhortation" or "recommendation"
                )
                .SelectMany(row => row.Phrases(language).Select(phrase => (phrase, row["key"])))
        );
}
