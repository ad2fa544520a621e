using System.Buffers;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// Brackets that do not close, and square brackets that stand for words not yet agreed in a text that says that it was adopted. Protects the adopted text: in the
/// practice of ITU and of the United Nations words in square brackets have no agreement.
/// </summary>
/// <remarks>Reads the clauses. Writes findings "unresolved-brackets".</remarks>
internal sealed class UnresolvedBrackets : ICheck
{
    private const string Openers = "([（［【《〈「『“";
    private const string Closers = ")]）］】》〉」』”";

    private static readonly SearchValues<char> Brackets = SearchValues.Create(Openers + Closers);

    // A bracket round more words than this is a bracket lost.
    private const int Longest = 4000;

    public string Rule => "unresolved-brackets";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var isAdopted = text.Reading.Kind is DocumentKind.Resolution or DocumentKind.Decision or DocumentKind.Recommendation;
        foreach (var placed in text.Clauses)
        {
            if (placed.Words.Length is 0 or > Longest)
                continue;
            foreach (var open in Unclosed(text, placed.Words))
                yield return text.Found(this, Severity.Warning, new TextSpan(open, 1), null, text.Text[open].ToString()) with
                {
                    Case = "open",
                };
            if (Square(text, placed.Words) is { } square)
                yield return text.Found(this, isAdopted ? Severity.Warning : Severity.Note, square, null, square.Of(text.Text)) with
                {
                    Case = isAdopted ? "adopted" : "draft",
                };
        }
    }

    /// <summary>Openers without their closer; "a)" in the running text closes what nothing opened, and is no fault. Quotations may go on in the next clause.</summary>
    private static IEnumerable<int> Unclosed(CheckedText text, TextSpan words)
    {
        var open = new Stack<int>();
        for (var i = Next(text.Text, words.Start, words.End); i < words.End; i = Next(text.Text, i + 1, words.End))
        {
            if (text.Sheet.IsMasked(i))
                continue;
            var letter = text.Text[i];
            if (Openers.Contains(letter, StringComparison.Ordinal))
            {
                open.Push(i);
                continue;
            }

            var place = Closers.IndexOf(letter, StringComparison.Ordinal);
            if (place < 0 || open.Count == 0)
                continue;
            // A narrow bracket may close a wide one: that is a matter of width.
            if (Kind(text.Text[open.Peek()]) == Kind(Openers[place]))
                open.Pop();
        }

        return open.Where(place => Kind(text.Text[place]) != '“').Reverse().Take(3);
    }

    private static int Next(string text, int from, int end) =>
        from < end && text.AsSpan(from, end - from).IndexOfAny(Brackets) is >= 0 and var at ? from + at : end;

    private static char Kind(char opener) =>
        opener switch
        {
            '（' => '(',
            '［' => '[',
            _ => opener,
        };

    // "[p]romote", "stem:[h]": a letter changed in a quotation, a formula.
    private static bool IsFree(string text, int at) =>
        at < 0 || at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] is ':' or '"' or '“' or '«' or '=') || text[at] >= '\u2E80';

    private static bool IsWords(ReadOnlySpan<char> inside)
    {
        var letters = 0;
        foreach (var letter in inside)
            letters +=
                letter >= '\u2E80' ? 2
                : char.IsLetter(letter) ? 1
                : letter == '=' ? -100
                : 0;
        return letters > 2 && !inside.Equals("sic", StringComparison.OrdinalIgnoreCase);
    }

    private static TextSpan? Square(CheckedText text, TextSpan words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Text[i] is not ('[' or '［') || text.Sheet.IsMasked(i) || !IsFree(text.Text, i - 1))
                continue;
            var end = text.Text.AsSpan(i, words.End - i).IndexOfAny(']', '］');
            if (end > 1 && IsFree(text.Text, i + end + 1) && IsWords(text.Text.AsSpan(i + 1, end - 1)))
                return new TextSpan(i, end + 1);
        }

        return null;
    }
}
