using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>The tables of words round a citation, one set a language.</summary>
internal sealed class CitingWords
{
    private static readonly ConcurrentDictionary<Language, CitingWords> Known = new();

    private CitingWords(Language language)
    {
        Kinds = PhraseIndex<string>.Of(TableRow.Of("Citations/instrument-kinds.tsv"), language, row => row["kind"]);
        Links = PhraseIndex<string>.Of(TableRow.Of("Citations/citing-words.tsv"), language, row => row["word"]);
        Places = PhraseIndex<string>.Of(TableRow.Of("Citations/place-words.tsv"), language, row => row["word"]);
        Named = PhraseIndex<string>.Of(TableRow.Of("Citations/named-texts.tsv"), language, row => row["key"]);
    }

    public PhraseIndex<string> Kinds { get; }

    public PhraseIndex<string> Links { get; }

    public PhraseIndex<string> Places { get; }

    public PhraseIndex<string> Named { get; }

    public static CitingWords Of(Language language) => Known.GetOrAdd(language, static each => new CitingWords(each));

    /// <summary>The position after white space and, where it stands there, one link of a meaning.</summary>
    public int Past(SourceView view, int at, string meaning)
    {
        at = Dates.NumberAt.PastBlank(view.Folded, at);
        return Links.At(view, at) is { } link && link.Meaning == meaning ? Dates.NumberAt.PastBlank(view.Folded, link.Span.End) : at;
    }

    /// <summary>The end of "of 25 September 2015" where it follows; the same position where it does not.</summary>
    public int PastDate(SourceView view, int at) =>
        Dates.DatePass.At(view, Past(view, at, "of")) is { From: var from, To: var to } date && from == to ? date.Span.End : at;

    /// <summary>The position after what joins two members of an enumeration; null where nothing joins.</summary>
    public int? PastJoint(SourceView view, int at)
    {
        var start = Dates.NumberAt.PastBlank(view.Folded, at);
        var next = start;
        if (next < view.Folded.Length && view.Folded[next] is ',' or '、')
            next = Dates.NumberAt.PastBlank(view.Folded, next + 1);
        next = Past(view, next, "and");
        // Chinese dates a resolution before its number: 2015年9月25日第70/1号.
        if (next > start && Dates.DatePass.At(view, next) is { } date)
            next = Dates.NumberAt.PastBlank(view.Folded, date.Span.End);
        return next == start ? null : next;
    }
}
