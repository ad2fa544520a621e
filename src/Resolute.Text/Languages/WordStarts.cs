using System.Numerics;

namespace Resolute.Text.Languages;

/// <summary>
/// A folded text as tables of phrases look at it: every letter made plain, and where a word may begin, with its first two letters. Made once for a
/// text, so that each table steps from one of its openings to the next.
/// </summary>
internal sealed class WordStarts
{
    private const int Block = 64;

    private readonly char[] _plain;

    // A bit for every letter, set where a word may begin; and how many are set before each block.
    private readonly ulong[] _marks;
    private readonly int[] _before;

    // Where words may begin, and with which letters.
    private readonly int[] _places;
    private readonly ushort[] _openings;

    public WordStarts(string folded)
    {
        Folded = folded;
        _plain = new char[folded.Length];
        _marks = new ulong[(folded.Length / Block) + 1];
        _before = new int[_marks.Length];
        Mark(folded);
        var count = 0;
        for (var block = 0; block < _marks.Length; block++)
        {
            _before[block] = count;
            count += BitOperations.PopCount(_marks[block]);
        }

        _places = new int[count];
        _openings = new ushort[count];
        Gather();
    }

    /// <summary>The text that this is about.</summary>
    public string Folded { get; }

    /// <summary>The plain letters, one for each of the text.</summary>
    public ReadOnlySpan<char> Plain => _plain;

    /// <summary>Whether a word may begin at a position, and one of the tables may have it.</summary>
    public bool MayBegin(Openings openings, int position) =>
        ((_marks[position / Block] >> (position % Block)) & 1) != 0 && openings.Hold(_openings[IndexFrom(position)]);

    /// <summary>The first place in a stretch where a phrase of the tables may begin; the end of the stretch where there is none.</summary>
    public int Next(Openings openings, int from, int end)
    {
        if (from >= end)
            return end;
        var places = _places;
        for (var at = IndexFrom(from); at < places.Length && places[at] < end; at++)
            if (openings.Hold(_openings[at]))
                return places[at];
        return end;
    }

    /// <summary>Which of the places is the first at a position or behind it.</summary>
    private int IndexFrom(int position)
    {
        var block = position / Block;
        return _before[block] + BitOperations.PopCount(_marks[block] & ((1UL << (position % Block)) - 1));
    }

    private void Mark(string folded)
    {
        var wasInWord = false;
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = folded[i];
            _plain[i] = Languages.Plain.Letter(letter);
            var isInWord = Languages.Plain.IsAlphabetic(letter);
            // No phrase begins with white space.
            if (isInWord ? !wasInWord || Languages.Plain.MayBeginInside(folded, i) : !char.IsWhiteSpace(letter))
                _marks[i / Block] |= 1UL << (i % Block);
            wasInWord = isInWord;
        }
    }

    private void Gather()
    {
        var at = 0;
        for (var block = 0; block < _marks.Length; block++)
        for (var marks = _marks[block]; marks != 0; marks &= marks - 1)
        {
            var place = (block * Block) + BitOperations.TrailingZeroCount(marks);
            _places[at] = place;
            _openings[at++] = Openings.Code(_plain[place], place + 1 < _plain.Length ? _plain[place + 1] : Languages.Plain.Gap);
        }
    }
}
