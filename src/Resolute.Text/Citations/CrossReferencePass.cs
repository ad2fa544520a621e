using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// Finds where a clause refers to another of the same text by its heading and label: "resolves 1, 2 and 4 above", “责成秘书长6”, "point 4 du décide".
/// Reads the headings and clauses of the operative part; writes <see cref="CrossReference"/>s, without a target where the text has no such clause.
/// </summary>
public static partial class CrossReferencePass
{
    /// <summary>The references from clause to clause, in the order of the text.</summary>
    public static IReadOnlyList<CrossReference> Read(SourceView view, IReadOnlyList<ClauseBlock> operative)
    {
        if (operative.Count == 0)
            return [];
        var headings = new PhraseIndex<string>(
            operative.Select(block => Plain.Phrase(Collapsed(HeadingOf(view, block)))).Where(words => words.Length > 1).Select(words => (words, words))
        );
        var blocks = operative.ToLookup(block => Plain.Phrase(Collapsed(HeadingOf(view, block))), StringComparer.Ordinal);
        var found = new List<CrossReference>();
        foreach (var clause in operative.SelectMany(block => block.Clauses).SelectMany(clause => clause.WithDescendants()))
        {
            var end = clause.Children.Count > 0 ? clause.Children[0].Span.Start : clause.Span.End;
            found.AddRange(InClause(view, clause.Id, TextSpan.Between(clause.Span.Start, end), headings, blocks));
        }

        // A footnote speaks for the clause that it is printed under, where it does not say which one calls it.
        string? place = null;
        foreach (var leaf in FootnoteView.Of(view) is null ? [] : view.Leaves)
            if (leaf.Kind == LeafKind.Footnote && (leaf.At ?? place) is { } id)
                found.AddRange(InClause(FootnoteView.Of(view)!, id, leaf.Span, headings, blocks));
            else
                place = leaf.At ?? place;
        return [.. found.OrderBy(reference => reference.Span.Start)];
    }

    private static IEnumerable<CrossReference> InClause(
        SourceView view,
        string id,
        TextSpan own,
        PhraseIndex<string> headings,
        ILookup<string, ClauseBlock> blocks
    )
    {
        var words = CitingWords.Of(view.Language);
        foreach (var heading in headings.Within(view, own))
        {
            if (LabelBefore(view, own, heading) is { } before)
            {
                yield return Reference(view, id, TextSpan.Between(before.Start, heading.Span.End), blocks[heading.Meaning], before.Label);
                continue;
            }

            var at = PastQuote(view.Folded, heading.Span.End);
            var start = heading.Span.Start;
            var labels = new List<(string Label, TextSpan Span)>();
            for (
                int? next = at;
                next is { } from && from < own.End && LabelPattern().Match(view.Folded, from) is { Success: true } match;
                next = words.PastJoint(view, labels[^1].Span.End)
            )
                labels.Add((match.Groups["label"].Value, TextSpan.Between(labels.Count == 0 ? start : from, match.Index + match.Length)));

            // "resolves 2 of Resolution 71" points into another text.
            if (labels.Count == 0 || IsOfAnotherText(view, words, labels[^1].Span.End))
                continue;
            foreach (var (label, span) in labels)
                yield return Reference(view, id, span, blocks[heading.Meaning], label);
        }
    }

    private static CrossReference Reference(SourceView view, string id, TextSpan span, IEnumerable<ClauseBlock> blocks, string label)
    {
        var target = blocks.SelectMany(block => block.Clauses).FirstOrDefault(clause => Bare(clause.Label) == Bare(label));
        return new CrossReference(id, target?.Id, span.Of(view.Text), span);
    }

    private static bool IsOfAnotherText(SourceView view, CitingWords words, int end)
    {
        var at = words.Past(view, end, "of");
        return words.Kinds.At(view, at) is not null || (at < view.Folded.Length && view.Folded[at] == '第' && ChineseTexts.At(view, at) is not null);
    }

    // French and Russian print the number first: "point 4 du décide", "пункта 1 раздела решает".
    private static (string Label, int Start)? LabelBefore(SourceView view, TextSpan own, PhraseMatch<string> heading)
    {
        if (view.Language is not (Language.French or Language.Russian or Language.Arabic or Language.Spanish))
            return null;
        var from = Math.Max(own.Start, heading.Span.Start - 40);
        return NumberFirst().Match(view.Folded[from..heading.Span.Start]) is { Success: true } match ? (match.Groups["label"].Value, from + match.Index) : null;
    }

    private static string HeadingOf(SourceView view, ClauseBlock block) =>
        view.Folded.Substring(block.Span.Start, block.Span.Length).Trim().TrimEnd(',', ':', '.');

    private static string Collapsed(string words) => string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static int PastQuote(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '"' or '」' or '\'')
            at++;
        return at;
    }

    private static string Bare(string? label) => label is null ? "" : label.Trim('(', ')', '.', ' ', '）', '（').ToLowerInvariant();

    [GeneratedRegex(@"\G(?:第)?(?<label>[0-9]{1,3}(?:bis|ter)?|[a-z]\))(?![0-9A-Za-z/])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"(?:point|points|пункт\p{L}{0,3}|п\.|الفقرة|punto)\s(?<label>[0-9]{1,3}(?:bis|ter)?)[^0-9]{0,16}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberFirst();
}
