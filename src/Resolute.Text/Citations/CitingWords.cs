using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>The tables of words round a citation, one set a language.</summary>
internal sealed partial class CitingWords
{
    private static readonly ConcurrentDictionary<Language, CitingWords> Known = new();

    private CitingWords(Language language)
    {
        Kinds = PhraseIndex<string>.Of(TableRow.Of("Citations/instrument-kinds.tsv"), language, row => row["kind"]);
        Links = PhraseIndex<string>.Of(TableRow.Of("Citations/citing-words.tsv"), language, row => row["word"]);
        Places = PhraseIndex<string>.Of(TableRow.Of("Citations/place-words.tsv"), language, row => row["word"]);
        Named = PhraseIndex<string>.Of(TableRow.Of("Citations/named-texts.tsv"), language, row => row["key"]);
        OfNamed = Openings.Of(Places.Openings, Named.Openings);
        OfTexts = Openings.Of(Kinds.Openings, Named.Openings);
    }

    public PhraseIndex<string> Kinds { get; }

    public PhraseIndex<string> Links { get; }

    public PhraseIndex<string> Places { get; }

    public PhraseIndex<string> Named { get; }

    /// <summary>What a text known by name begins with, or the place in it.</summary>
    public Openings OfNamed { get; }

    /// <summary>What a text begins with, known by name or by its kind.</summary>
    public Openings OfTexts { get; }

    public static CitingWords Of(Language language) => Known.GetOrAdd(language, static each => new CitingWords(each));

    /// <summary>The position after white space and, where it stands there, one link of a meaning.</summary>
    public int Past(SourceView view, int at, string meaning)
    {
        at = Dates.NumberAt.PastBlank(view.Folded, at);
        return Links.At(view, at) is { } link && link.Meaning == meaning ? Dates.NumberAt.PastBlank(view.Folded, link.Span.End) : at;
    }

    /// <summary>The end of "of 25 September 2015" where it follows; the same position where it does not.</summary>
    public int PastDate(SourceView view, int at)
    {
        var next = Dates.NumberAt.PastBlank(view.Folded, at);
        // Spanish parts the date with commas: 79/1, de 22 de septiembre de 2024, y 80/173.
        if (next < view.Folded.Length && view.Folded[next] == ',')
            next++;
        var day = Past(view, next, "of");
        return day > Dates.NumberAt.PastBlank(view.Folded, next) || view.Language is Language.Russian or Language.Arabic
            ? Dates.DatePass.At(view, day) is { From: var from, To: var to } date && from == to
                ? date.Span.End
                : at
            : at;
    }

    /// <summary>The position after what joins two members of an enumeration; null where nothing joins.</summary>
    public int? PastJoint(SourceView view, int at)
    {
        var start = PastTitle(view.Folded, Dates.NumberAt.PastBlank(view.Folded, at));
        var next = start;
        if (next < view.Folded.Length && view.Folded[next] is ',' or '、')
            next = Dates.NumberAt.PastBlank(view.Folded, next + 1);
        next = Past(view, next, "and");
        // Arabic writes "and" onto the number: 70/125 و80/173.
        if (next + 1 < view.Folded.Length && view.Folded[next] == 'و' && char.IsAsciiDigit(view.Folded[next + 1]))
            next++;
        // Chinese dates a resolution before its number: 2015年9月25日第70/1号.
        if (next > start && Dates.DatePass.At(view, next) is { } date)
            next = Dates.NumberAt.PastBlank(view.Folded, date.Span.End);
        return next == start ? null : next;
    }

    // "resolutions 70/1 of 25 September 2015, entitled “…”, and 79/1": a title may stand between two members.
    private static int PastTitle(string text, int at) => Title().Match(text, at) is { Success: true } title ? title.Index + title.Length : at;

    [GeneratedRegex(
        @"\G,?[ \t]*(?:(?:entitled|intitulée|titulada|озаглавленн\p{L}{2,4}|المعنون\p{L}{0,2}|题为)[ \t]*)?""[^""\n]{3,240}""[ \t]*",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Title();
}
