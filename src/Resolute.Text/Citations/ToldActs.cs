using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Resolute.Text.Correcting;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// Reads what a text tells of acts on instruments: the marks ADD, MOD and SUP before a title, as proposals and Final Acts print them, and the words of
/// clauses that abrogate, revise or endorse. Reads citations, clauses and the table <c>act-words.tsv</c>.
/// </summary>
public static partial class ToldActs
{
    // Between the words and the citation stand "Decision 5 and", "with effect from", a title; more is another thought.
    private const int Reach = 90;
    private const int ReachOfEndorser = 160;
    private const int ReachOfNot = 12;
    private const int LinesBelowMark = 3;
    private const int Most = 200;
    private static readonly ConcurrentDictionary<Language, PhraseIndex<(string Act, string Stands)>> Phrases = new();

    /// <summary>What the text tells, in its order, each act on an instrument once.</summary>
    public static IReadOnlyList<ToldAct> In(Reading reading)
    {
        var view = PersonView.Of(reading, new Places(reading));
        var words = Phrases.GetOrAdd(
            reading.Language,
            static language => PhraseIndex<(string, string)>.Of(TableRow.Of("Citations/act-words.tsv"), language, row => (row["act"], row["stands"]))
        );
        return
        [
            .. Marked(reading)
                .Concat(Clauses(reading).SelectMany(clause => Told(reading, view, words, clause.Span, clause.IsRecital)))
                .Where(told => !told.Key.StartsWith("title:", StringComparison.Ordinal))
                .DistinctBy(told => (told.Key, told.Revision, told.Kind, told.By))
                .OrderBy(told => told.Span.Start)
                .Take(Most),
        ];
    }

    /// <summary>"SUP" or "MOD  DMO/45/3" on a line, and the title of an instrument on it or below.</summary>
    private static IEnumerable<ToldAct> Marked(Reading reading)
    {
        foreach (Match mark in MarkLine().Matches(reading.Text))
        {
            var end = mark.Index;
            for (var line = 0; line <= LinesBelowMark && end < reading.Text.Length; line++)
                end = reading.Text.IndexOf('\n', end) is >= 0 and var next ? next + 1 : reading.Text.Length;
            var reach = TextSpan.Between(mark.Index, end);
            var named = reading
                .Citations.Select(citation => (citation.Key, citation.Revision, citation.Claim.Span))
                .Concat(reading.Instrument is { } own ? [(own.Key, own.Revision, own.Span)] : [])
                .Where(one => one.Span.Start >= reach.Start && one.Span.End <= reach.End && OpensLine(reading.Text, one.Span.Start, mark))
                .OrderBy(one => one.Span.Start)
                .FirstOrDefault();
            if (named.Key.Value is not { } key)
                continue;
            var kind = mark.Groups["mark"].Value switch
            {
                "ADD" => ToldActKind.Adopted,
                "MOD" => ToldActKind.Revised,
                _ => ToldActKind.Abrogated,
            };
            yield return new ToldAct(key, named.Revision, kind, BodyOf(key), TextSpan.Between(mark.Index, named.Span.End), "title-mark");
        }
    }

    private static bool OpensLine(string text, int start, Match mark)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        return text.AsSpan(line, start - line).IsWhiteSpace() || line <= mark.Index;
    }

    private static IEnumerable<ToldAct> Told(Reading reading, SourceView view, PhraseIndex<(string Act, string Stands)> words, TextSpan clause, bool isRecital)
    {
        var cited = reading
            .Citations.Where(citation => clause.Start <= citation.Claim.Span.Start && citation.Claim.Span.End <= clause.End)
            .OrderBy(citation => citation.Claim.Span.Start)
            .ToList();
        if (cited.Count == 0)
            yield break;

        var found = words.Within(view, clause);
        foreach (var phrase in found.Where(one => one.Meaning.Act != "not"))
        {
            var span = phrase.Span;
            var isDenied = found.Exists(one => one.Meaning.Act == "not" && one.Span.End <= span.Start && span.Start - one.Span.End <= ReachOfNot);
            if (isDenied || (isRecital && phrase.Meaning.Stands == "before"))
                continue;
            var kind = Kind(phrase.Meaning.Act);
            if (phrase.Meaning.Stands == "by")
            {
                var one = cited.LastOrDefault(citation => citation.Claim.Span.End <= span.Start && IsNear(view, citation.Claim.Span.End, span.Start, Reach));
                var by = cited.Find(citation => citation.Claim.Span.Start >= span.End && IsNear(view, span.End, citation.Claim.Span.Start, ReachOfEndorser));
                if (one is not null && by is not null && one.Key != by.Key)
                    yield return new ToldAct(
                        one.Key.Value,
                        one.Revision,
                        kind,
                        by.Key.Value,
                        TextSpan.Between(one.Claim.Span.Start, by.Claim.Span.End),
                        "endorsed-by"
                    );
                continue;
            }

            var list = phrase.Meaning.Stands == "before" ? Following(view, cited, span.End) : Preceding(view, cited, span.Start);
            foreach (var citation in list.Where(citation => citation.Key != reading.Instrument?.Key))
                yield return new ToldAct(
                    citation.Key.Value,
                    citation.Revision,
                    kind,
                    isRecital ? null : reading.Instrument?.Key.Value,
                    TextSpan.Between(Math.Min(span.Start, citation.Claim.Span.Start), Math.Max(span.End, citation.Claim.Span.End)),
                    "act-words"
                );
        }
    }

    /// <summary>The citations after a place: the first within reach, and those that an enumeration adds to it.</summary>
    private static IEnumerable<Citation> Following(SourceView view, List<Citation> cited, int from)
    {
        foreach (var citation in cited.Where(citation => citation.Claim.Span.Start >= from))
        {
            var span = citation.Claim.Span;
            if (!IsNear(view, from, span.Start, Reach))
                yield break;
            yield return citation;
            from = span.End;
        }
    }

    private static IEnumerable<Citation> Preceding(SourceView view, List<Citation> cited, int to)
    {
        foreach (var citation in Enumerable.Reverse(cited).Where(citation => citation.Claim.Span.End <= to))
        {
            var span = citation.Claim.Span;
            if (!IsNear(view, span.End, to, Reach))
                yield break;
            yield return citation;
            to = span.Start;
        }
    }

    // A semicolon or the end of a sentence parts two thoughts.
    private static bool IsNear(SourceView view, int from, int to, int reach) =>
        to - from <= reach && (to <= from || view.Folded.AsSpan(from, to - from).IndexOfAny(';', '؛', '。') < 0);

    // Recitals tell what others did, operative clauses and sections what this body does.
    private static IEnumerable<(TextSpan Span, bool IsRecital)> Clauses(Reading reading)
    {
        var recitals = reading
            .Preamble.SelectMany(static block => block.Clauses)
            .SelectMany(static clause => clause.WithDescendants())
            .Select(static clause => clause.Id);
        var isRecital = recitals.ToHashSet(StringComparer.Ordinal);
        return reading.AllClauses().Where(static clause => clause.Children.Count == 0).Select(clause => (clause.Span, isRecital.Contains(clause.Id)));
    }

    private static ToldActKind Kind(string act) =>
        act switch
        {
            "abrogated" => ToldActKind.Abrogated,
            "revised" => ToldActKind.Revised,
            _ => ToldActKind.Endorsed,
        };

    private static string? BodyOf(string key)
    {
        var at = key.IndexOf("/res/", StringComparison.Ordinal) is >= 0 and var res ? res : key.IndexOf("/dec/", StringComparison.Ordinal);
        return at > 0 ? key[..at] : null;
    }

    [GeneratedRegex(
        @"^[ \t]*(?<mark>ADD|MOD|SUP)\b(?=[ \t]*(\r?$|[ \t][^\r\n]{0,200}$))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        2000
    )]
    private static partial Regex MarkLine();
}
