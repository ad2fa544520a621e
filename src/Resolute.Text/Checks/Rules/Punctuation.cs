using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// Doubled marks, and clauses of a list that close otherwise than their neighbours. Protects the sentence: a resolution is one sentence, its clauses are parted by
/// semicolons, its blocks by commas (United Nations Editorial Manual; English Style Guide of ITU).
/// </summary>
/// <remarks>Reads the text and the lists of clauses. Writes findings "punctuation".</remarks>
internal sealed partial class Punctuation : ICheck
{
    private const string Marks = ".,;:。，；：、؛،!?！？…";

    public string Rule => "punctuation";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var found in Scan.Of(Doubled(), text.Folded))
            if (text.View.PlaceOf(found.Span.Start) is not null)
                yield return text.Found(this, Severity.Warning, found.Span, found.Span.Of(text.Text)[..1], found.Span.Of(text.Text)) with
                {
                    Case = "doubled",
                };
        foreach (var list in text.Clauses.Where(static placed => placed is { Place: 0, Siblings.Count: > 2 }))
        foreach (var finding in InList(text, list))
            yield return finding;
    }

    /// <summary>Of a list's clauses but the last, without sub-clauses, all but one close with the same mark.</summary>
    private IEnumerable<Finding> InList(CheckedText text, PlacedClause first)
    {
        var ends = new List<(TextSpan Span, char Mark)>();
        foreach (var (clause, next) in first.Siblings.Zip(first.Siblings.Skip(1)))
            if (clause is { Label: not null, Children.Count: 0 } && next.Label is not null && LastOf(text, clause.Span) is { } last)
                ends.Add((new TextSpan(last, 1), Mark(text.Folded[last])));
        var usual = ends.Where(static end => end.Mark != ' ').GroupBy(static end => end.Mark).MaxBy(static group => group.Count());
        if (usual is null || usual.Count() < 2 || usual.Count() < ends.Count - 1 || usual.Count() == ends.Count)
            yield break;
        var (span, mark) = ends.First(end => end.Mark != usual.Key);
        yield return text.Found(this, mark == ' ' ? Severity.Warning : Severity.Note, span, null, usual.Key.ToString()) with
        {
            Case = mark == ' ' ? "missing" : "other",
        };
    }

    private static int? LastOf(CheckedText text, TextSpan clause)
    {
        // "…; and" before the last of a list: the mark stands before the word.
        var tail = TextSpan.Between(Math.Max(clause.Start, clause.End - 12), clause.End);
        var end = Joint().Match(text.Folded[tail.Start..tail.End]) is { Success: true } joint ? tail.Start + joint.Index + 1 : clause.End;
        for (var i = end - 1; i >= clause.Start; i--)
            if (!char.IsWhiteSpace(text.Folded[i]) && text.Folded[i] is not ('"' or '\'' or '”' or '»') && !IsCall(text.Text, i, clause.End))
                return i;
        return null;
    }

    // A footnote is called behind the mark.
    private static bool IsCall(string text, int at, int end) =>
        end - at <= 3 && text[at] is (>= '0' and <= '9') or '¹' or '²' or '³' && at > 0 && Marks.Contains(text[at - 1], StringComparison.Ordinal);

    private static char Mark(char letter) =>
        letter switch
        {
            '；' or '؛' => ';',
            '，' or '،' => ',',
            _ => Marks.Contains(letter, StringComparison.Ordinal) ? letter : ' ',
        };

    [GeneratedRegex(@"[;,；，][ \t]*(?:and|or|et|ou|y|e|o|и|или|و|或|和|以及|并)[ \t]*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Joint();

    /// <summary>",," ";;" "。。" "、，" but not "..." nor "etc.,".</summary>
    [GeneratedRegex(
        @"(?<![.,;:])(?:,[ ]?[,;]|;[ ]?[;,.]|:[ ]?[:;]|(?<!\.)\.\.(?![.\])])|(?<=[\p{L}\p{N}] ?)[;,]\.(?![0-9])|[。，；：、][ ]?[。，；：、])(?![.,;:])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Doubled();
}
