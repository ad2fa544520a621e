using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A word printed twice in a row ("the the"), or a clause printed twice in one part of the text. Protects the text from slips of copying; a clause said twice asks
/// twice, and is amended once.
/// </summary>
/// <remarks>Reads the clauses. Writes findings "repeated-clause".</remarks>
internal sealed partial class RepeatedWords : ICheck
{
    // Shorter clauses may well be said twice ("as appropriate;").
    private const int Shortest = 25;
    private const int ShortestInChinese = 12;

    // Words that a language does say twice in a row: "had had", "nous nous".
    private static readonly HashSet<string> Twice = new(["had", "that", "nous", "vous", "se", "la", "en"], StringComparer.OrdinalIgnoreCase);

    public string Rule => "repeated-clause";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var (span, word) in text.Language == Language.Chinese ? Characters(text.Folded) : DoubledWords.In(text.Folded))
            if (text.View.PlaceOf(span.Start) is not null && !Twice.Contains(word) && !IsName(word))
                yield return text.Found(this, Severity.Warning, span, null, word) with
                {
                    Case = "word",
                };

        var first = new Dictionary<(string Words, string Scope), PlacedClause>();
        var shortest = text.Language == Language.Chinese ? ShortestInChinese : Shortest;
        foreach (var placed in text.Clauses)
        {
            if (placed.Words.Length == 0 || placed.Clause.Children.Count > 0 || IsCaption(placed.Clause.Text))
                continue;
            var words = Letters(placed.Clause.Text);
            // Two offices may be asked the same in the same words: only within one block is it a slip; recitals are one list.
            var scope = placed.IsOperative && text.Reading.Form != TextForm.Un ? placed.Block?.Id ?? "" : "";
            if (words.Length >= shortest && !first.TryAdd((words, scope), placed))
                yield return text.Found(
                    this,
                    text.Reading.Form is TextForm.Itu or TextForm.Un ? Severity.Warning : Severity.Note,
                    new TextSpan(placed.Words.Start, Math.Min(40, placed.Words.Length)),
                    null,
                    first[(words, scope)].Clause.Label ?? first[(words, scope)].Clause.Id
                ) with
                {
                    Case = "clause",
                };
        }
    }

    private static string Letters(string words)
    {
        var letters = new char[words.Length];
        var count = 0;
        foreach (var letter in Folding.Fold(words))
            if (char.IsLetterOrDigit(letter))
                letters[count++] = char.ToLowerInvariant(letter);
        return new string(letters, 0, count);
    }

    private static IEnumerable<(TextSpan Span, string Word)> Characters(string folded) =>
        Scan.Of(Characters(), folded).Select(static found => (found.Span, found["word"]));

    // "(Thousands of dollars)" over table after table.
    private static bool IsCaption(string words) => words.StartsWith('(') && words.EndsWith(')');

    // "Walla Walla", "New New York": names and figures are printed as they are.
    private static bool IsName(string word) => char.IsUpper(word[0]);

    /// <summary>的的, 了了, or a word of two to six characters twice in a row, at least one of them no figure.</summary>
    [GeneratedRegex(@"(?<word>的|了|和|与|在|并)\k<word>|(?<word>[\u4E00-\u9FFF]{3,8})\k<word>", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Characters();
}
