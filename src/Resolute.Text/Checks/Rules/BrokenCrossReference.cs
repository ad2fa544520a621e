using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A reference to a clause of the same text that is not there, or stands on the other side: "paragraph 9 above" in a text of eight. Protects the mandate: who is
/// asked to act "under resolves 5" must find resolves 5.
/// </summary>
/// <remarks>Reads cross-references, the words "paragraph 4 above" of six languages, and the labels. Writes findings "cross-reference".</remarks>
internal sealed partial class BrokenCrossReference : ICheck
{
    public string Rule => "cross-reference";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var told = new HashSet<int>();
        foreach (var reference in text.Reading.CrossReferences)
            if (reference.Target is null && !IsHeading(text, reference) && told.Add(text.View.LineOf(reference.Span.Start)))
                yield return text.Found(this, Severity.Warning, reference.Span, null, reference.Words) with
                {
                    Case = "nothing",
                };

        var labels = new LabelIndex(text);
        if (labels.IsEmpty)
            yield break;
        foreach (var (span, which) in Numbers(text, labels).Concat(Headings(text)).Concat(Annexes(text)))
            if (told.Add(text.View.LineOf(span.Start)))
                yield return text.Found(this, which == "annex" ? Severity.Note : Severity.Warning, span, null, span.Of(text.Text)) with
                {
                    Case = which,
                };
    }

    /// <summary>"paragraph 4 above", "paragraphs 5, 6 and 16 of the present resolution".</summary>
    private static IEnumerable<(TextSpan Span, string Case)> Numbers(CheckedText text, LabelIndex labels)
    {
        var known = text.Reading.CrossReferences.Where(static reference => reference.Target is not null).Select(static reference => reference.Span).ToList();
        var next = 0;
        foreach (var found in Scan.Of(text.Language == Language.Chinese ? Chinese() : Alphabetic(), text.Folded))
        {
            while (next < known.Count && known[next].End <= found.Span.Start)
                next++;
            if ((next < known.Count && known[next].Start < found.Span.End) || text.View.PlaceOf(found.Span.Start) is null)
                continue;
            if (WhyBroken(found, labels) is { } why)
                yield return (found.Span, why);
        }
    }

    private static string? WhyBroken(Found found, LabelIndex labels)
    {
        foreach (Match number in Figure().Matches(found["list"]))
            if (labels.Of(number.Value, "", "").Count == 0)
                return "nothing";
        var targets = labels.Of(found["number"], found["inserted"], found["letter"]);
        return targets.Count == 0 ? "nothing"
            : found.Match.Groups["above"].Success && targets.All(target => target > found.Span.Start) ? "below"
            : found.Match.Groups["below"].Success && targets.All(target => target < found.Span.Start && !labels.Holds(target, found.Span.Start)) ? "above"
            : null;
    }

    /// <summary>"instructs the Secretary-General 4" where the heading goes on ("…, in consultation with …"): its words up to the first comma.</summary>
    private static IEnumerable<(TextSpan Span, string Case)> Headings(CheckedText text)
    {
        var blocks = text
            .Reading.Operative.Select(static block => (Words: Plain.Phrase(block.Words.Split(',', '，')[0].Trim()), Block: block))
            .Where(static each => each.Words.Length > 6)
            .ToLookup(static each => each.Words, static each => each.Block, StringComparer.Ordinal);
        var longer = blocks
            .Where(static each => each.Any(static block => block.Words.AsSpan().IndexOfAny(',', '，') >= 0))
            .Select(static each => (each.Key, each.Key))
            .ToList();
        if (longer.Count == 0)
            yield break;
        var headings = new PhraseIndex<string>(longer);
        foreach (var placed in text.Clauses.Where(static placed => placed.IsOperative && placed.Words.Length > 0))
        foreach (var heading in headings.Within(text.View, placed.Words))
            if (
                FigureBehind().Match(text.Folded, heading.Span.End) is { Success: true } match
                && !blocks[heading.Meaning].Any(block => Has(block, match.Groups["number"].Value))
            )
                yield return (TextSpan.Between(heading.Span.Start, match.Index + match.Length), "nothing");
    }

    private static bool Has(ClauseBlock block, string number) => block.Clauses.Any(clause => LabelBreak.Bare(Folding.Fold(clause.Label ?? "")) == number);

    /// <summary>"Annex 2 to the present resolution" in a text that has no annex.</summary>
    private static IEnumerable<(TextSpan Span, string Case)> Annexes(CheckedText text)
    {
        if (
            text.Reading.Leaves.Any(static leaf => leaf.Kind == LeafKind.Annex)
            || AnnexHeading().IsMatch(text.Folded.Length > 400_000 ? text.Folded[^400_000..] : text.Folded)
        )
            yield break;
        foreach (var found in Scan.Of(Annex(), text.Folded))
            if (text.View.PlaceOf(found.Span.Start) is not null)
                yield return (found.Span, "annex");
    }

    // "Décide / a)": the heading of a block, and the label of its first item on the next line.
    private static bool IsHeading(CheckedText text, CrossReference reference) =>
        reference.Span.Of(text.Text).AsSpan().IndexOfAny('\r', '\n') >= 0 && reference.Words.EndsWith(')');

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:(?:sub-?)?paragraphs?|points?|paragraphes?|alinéas?|párrafos?|apartados?|puntos?|(?:под)?пункт\p{Ll}{0,3}|п\.|و?(?:ب|ل)?الفقر(?:ة|ات|تين|تان)|للفقر(?:ة|ات))[ \t](?<list>(?:[0-9]{1,3}(?:, ?| and | et | y | и | و|-| to | à | a ){1,2}){0,6})(?<number>[0-9]{1,3})(?:[ -]?(?<inserted>bis|ter|quater|бис|тер|مكرر[اً]{0,2}(?: (?:ثانيا|ثالثا|رابعا)ً?)?))?(?:[ \t]?\(?(?<letter>[a-zа-яأ-ي])\)|\))?(?:,?[ \t](?:(?<above>above|ci-dessus|supra|anterior|anteriores|precedente|выше|أعلاه)|(?<below>below|ci-dessous|ci-après|infra|siguiente|ниже|أدناه)|(?<own>of (?:the present|this) (?:resolution|decision)|de la présente (?:résolution|décision)|de la presente (?:resolución|decisión)|настояще(?:й резолюции|го решения)|من هذا (?:القرار|المقرر)|من ""[^""\n]{2,60}""))(?!\p{L})|(?<=(?:in particular|especially|including|en particulier|notamment|en particular|especialmente|в частности|особенно|سيما|وبخاصة)[^\n]{0,20})(?<=(?:present|this|présente|presente|настоящей|هذا)[^\n]{4,60})(?![\p{L}\p{N}]| of | de | du | del | من ))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Alphabetic();

    [GeneratedRegex(
        @"(?:(?<above>上文|上述|以上|前述)|(?<below>下文|下述|以下)|(?<own>本决议|本决定)(?:[，,]?(?:特别是|尤其是|包括|的|中)){0,2})(?:执行部分)?(?<list>)第(?<number>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:段|款|项|条)?(?<inserted>之[二三四])?(?:[(（]?(?<letter>[a-z])[)）]项?)?(?:段|款|项)",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Chinese();

    [GeneratedRegex("[0-9]{1,3}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\G[ \t""']{0,3}(?:第)?(?<number>[0-9]{1,3})(?![0-9A-Za-z/.,])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex FigureBehind();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:annex(?:e|o)?|attachment|pièce jointe|anexo|приложени\p{Ll}{1,2})(?: [0-9IVX]{1,4})? (?:to|of|à|de|к) (?:the present|this|la présente|la presente|настояще\p{Ll}{1,2}) (?:resolution|decision|résolution|décision|resolución|decisión|резолюции|решению)|(?:ال)?مرفق(?: [0-9]{1,2})? (?:ب|ل)?هذا القرار|本决议(?:的)?附件[0-9一二三四五]{0,2}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Annex();

    [GeneratedRegex(
        @"^[ \t]*(?:annex|anexo|appendix|приложение|(?:ال)?مرفق|附件|附录)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline,
        2000
    )]
    private static partial Regex AnnexHeading();
}
