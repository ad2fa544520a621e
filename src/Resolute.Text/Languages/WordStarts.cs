using System.Buffers;

namespace Resolute.Text.Languages;

/// <summary>
/// A folded text as tables of phrases look at it: every letter made plain, and where a word may begin. Made once for a text, so that each table
/// steps from one of its first letters to the next.
/// </summary>
internal sealed class WordStarts
{
    /// <summary>What stands where no word may begin.</summary>
    public const char None = '\0';

    private readonly char[] _plain;
    private readonly char[] _starts;

    public WordStarts(string folded)
    {
        Folded = folded;
        _plain = new char[folded.Length];
        _starts = new char[folded.Length];
        for (var i = 0; i < folded.Length; i++)
        {
            _plain[i] = Languages.Plain.Letter(folded[i]);
            if (Languages.Plain.MayBegin(folded, i))
                _starts[i] = _plain[i];
        }
    }

    /// <summary>The text that this is about.</summary>
    public string Folded { get; }

    /// <summary>The plain letters, one for each of the text.</summary>
    public ReadOnlySpan<char> Plain => _plain;

    /// <summary>The plain letter of a word that may begin at a position; <see cref="None"/> where none may.</summary>
    public char this[int position] => _starts[position];

    /// <summary>The first place in a stretch where a word may begin with one of the letters; the end of the stretch where there is none.</summary>
    public int Next(SearchValues<char> letters, int from, int end)
    {
        if (from >= end)
            return end;
        var at = _starts.AsSpan(from, end - from).IndexOfAny(letters);
        return at < 0 ? end : from + at;
    }
}
