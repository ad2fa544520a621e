using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// References by heading and label: "resolves 1, 2 and 4 above", “责成秘书长6”, "points 1 et 2 du décide", пункты 1 и 2bis раздела решает. A heading is
/// known by all of its words, or by those up to a comma or a body. Reads the own words of a clause; writes cross-references.
/// </summary>
internal sealed partial class HeadingReferences
{
    private const int LongestLead = 60;
    private readonly PhraseIndex<string> _headings;
    private readonly ILookup<string, ClauseBlock> _blocks;

    public HeadingReferences(SourceView view, IReadOnlyList<ClauseBlock> operative)
    {
        var named = operative.SelectMany(block => NamesOf(view, block).Select(name => (Name: name, Block: block))).ToList();
        _headings = new PhraseIndex<string>(named.Select(each => (each.Name, each.Name)));
        _blocks = named.ToLookup(each => each.Name, each => each.Block, StringComparer.Ordinal);
    }

    public IEnumerable<CrossReference> In(SourceView view, string id, TextSpan own)
    {
        var words = CitingWords.Of(view.Language);
        foreach (var heading in _headings.Within(view, own))
        {
            if (LabelsBefore(view, own, heading) is { Count: > 0 } before)
            {
                foreach (var (label, span) in before)
                    yield return Reference(
                        view,
                        id,
                        span.End == before[^1].Span.End ? TextSpan.Between(span.Start, heading.Span.End) : span,
                        heading.Meaning,
                        label
                    );
                continue;
            }

            var at = PastQuote(view.Folded, heading.Span.End);
            var labels = new List<(string Label, TextSpan Span)>();
            for (
                int? next = at;
                next is { } from && from < own.End && LabelPattern().Match(view.Folded, from) is { Success: true } match;
                next = words.PastJoint(view, labels[^1].Span.End)
            )
                labels.Add((match.Groups["label"].Value, TextSpan.Between(labels.Count == 0 ? heading.Span.Start : from, match.Index + match.Length)));

            // "resolves 2 of Resolution 71" points into another text.
            if (labels.Count == 0 || IsOfAnotherText(view, words, labels[^1].Span.End))
                continue;
            foreach (var (label, span) in labels)
                yield return Reference(view, id, span, heading.Meaning, label);
        }
    }

    private CrossReference Reference(SourceView view, string id, TextSpan span, string heading, string label)
    {
        var bare = ClausePlaces.Bare(label);
        var target = _blocks[heading].SelectMany(block => block.Clauses).FirstOrDefault(clause => ClausePlaces.Bare(clause.Label) == bare);
        return new CrossReference(id, target?.Id, span.Of(view.Text), span);
    }

    // "instructs the Director, in close collaboration with …" is cited as "instructs the Director"; a verb alone only where it has two words.
    private static IEnumerable<string> NamesOf(SourceView view, ClauseBlock block)
    {
        var heading = view.Folded.Substring(block.Span.Start, block.Span.Length);
        var ends = block
            .Addressees.Where(addressee => addressee.Claim.Span.Start > block.Span.Start && addressee.Claim.Span.End <= block.Span.End)
            .Select(addressee => addressee.Claim.Span.End - block.Span.Start)
            .Append(heading.Length);
        if (heading.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma)
            ends = ends.Append(comma);
        if (block.Addressees is [var first, ..] && first.Claim.Span.Start - block.Span.Start is > 0 and var verb && verb <= heading.Length)
        {
            var words = Article().Replace(heading[..verb], "");
            if (words.Trim().Contains(' ', StringComparison.Ordinal))
                ends = ends.Append(words.Length);
        }

        return ends.Select(end => Name(heading[..end])).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal);
    }

    private static string Name(string words) =>
        Plain.Phrase(string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimEnd(',', ':', '.'));

    private static bool IsOfAnotherText(SourceView view, CitingWords words, int end)
    {
        var at = words.Past(view, end, "of");
        return words.Kinds.At(view, at) is not null || (at < view.Folded.Length && view.Folded[at] == '第' && ChineseTexts.At(view, at) is not null);
    }

    // French and Russian print the number first: "point 4 du décide", "пункта 1 раздела решает".
    private static List<(string Label, TextSpan Span)> LabelsBefore(SourceView view, TextSpan own, PhraseMatch<string> heading)
    {
        var labels = new List<(string, TextSpan)>();
        if (view.Language is Language.English or Language.Chinese)
            return labels;
        var from = Math.Max(own.Start, heading.Span.Start - LongestLead);
        if (NumbersFirst().Match(view.Folded[from..heading.Span.Start]) is not { Success: true } match)
            return labels;
        foreach (var label in match.Groups["label"].Captures.Cast<Capture>())
            labels.Add((label.Value, TextSpan.Between(from + (labels.Count == 0 ? match.Index : label.Index), from + label.Index + label.Length)));
        return labels;
    }

    private static int PastQuote(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '"' or '」' or '\'')
            at++;
        return at;
    }

    [GeneratedRegex(@"\G(?:第)?(?<label>[0-9]{1,3}(?:[ \t]?(?:bis|ter|quater)\b)?|[a-z]\))(?![0-9A-Za-z/])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(
        @"(?:points?|paragraphes?|пункт\p{L}{0,3}|п\.|الفقرة|الفقرات|الفقرتين|الفقرتان|puntos?|párrafos?)\s(?<label>[0-9]{1,3}(?:[ \t]?(?:bis|ter|quater|бис|тер)\b|[ \t]مكرر\p{L}*\p{M}*(?:[ \t]ثاني\p{L}*\p{M}*|[ \t]ثالث\p{L}*\p{M}*)?)?|[a-z](?=\)))(?:(?:,| et| y| и| ?و)[ \t]?(?<label>[0-9]{1,3}(?:[ \t]?(?:bis|ter|quater|бис|тер)\b|[ \t]مكرر\p{L}*\p{M}*(?:[ \t]ثاني\p{L}*\p{M}*|[ \t]ثالث\p{L}*\p{M}*)?)?|[a-z](?=\))))*[^0-9]{0,16}$",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex NumbersFirst();

    [GeneratedRegex(@"(?:[ \t]+(?:al|a la|a los|a las|a|au|aux|à la|à|the|le|la|les))?[ \t]*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Article();
}
