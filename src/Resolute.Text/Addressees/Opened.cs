using System.Buffers;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>Where the words of a segment begin behind list marks, adverbs, "and" and pronouns.</summary>
/// <param name="At">The position.</param>
/// <param name="IsConnected">Whether an adverb stands before it.</param>
/// <param name="IsOfPronoun">Whether somebody named before stands before it: "les a remerciés".</param>
/// <param name="IsListed">Whether it is an item of a list.</param>
internal readonly record struct Opened(int At, bool IsConnected, bool IsOfPronoun, bool IsListed)
{
    private const int LongestMark = 5;
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \t\n,;.");

    public static Opened In(SourceView view, PhraseIndex<string> words, int from, int end)
    {
        var (at, connected, pronoun) = (from, false, false);
        var isListed = IsListMark(view.Folded, from);
        if (isListed)
            at = PastMark(view.Folded, from, end);
        while (at < end)
        {
            if (char.IsWhiteSpace(view.Folded[at]))
                at++;
            else if (words.At(view, at) is { Meaning: "adverb" or "and" or "pronoun" } word)
                (at, connected, pronoun) = (word.Span.End, connected || word.Meaning == "adverb", pronoun || word.Meaning == "pronoun");
            else
                break;
        }

        return new(at, connected, pronoun, isListed);
    }

    /// <summary>Whether a dash, a bullet or a short label in parentheses stands at a position.</summary>
    public static bool IsListMark(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n')
            at++;
        if (at >= text.Length)
            return false;
        if (text[at] is '-' or '–' or '—' or '•' or '*' or '·' or '‒' or '−')
            return true;
        if (text[at] == '(')
            at++;
        var close = text.IndexOf(')', at, Math.Min(LongestMark, text.Length - at));
        return close > at && !text.AsSpan(at, close - at).ContainsAny(Breaks);
    }

    private static int PastMark(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        var close = at < end ? text.IndexOf(')', at, Math.Min(LongestMark + 1, text.Length - at)) : -1;
        if (at >= end)
            return end;
        if (text[at] is '-' or '–' or '—' or '•' or '*' or '·' or '‒' or '−')
            return at + 1;
        return close < 0 ? at : Math.Min(end, close + 1);
    }
}
