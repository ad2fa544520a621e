using System.Text;
using Resolute.Text.Languages;

namespace Resolute.Formats.WordWriting.Trees;

/// <summary>
/// The words of one paragraph put together from stretches of a text: white space is one space, none where a line breaks between two signs of
/// Chinese, as the reader joins lines; the figure that calls a footnote becomes a call.
/// </summary>
internal sealed class TextStretches(string text, Language language, IReadOnlyDictionary<int, int> calls, Action<int> called)
{
    private readonly List<WrittenRun> _runs = [];
    private readonly StringBuilder _words = new();
    private char _last;
    private bool _isBegun;

    /// <summary>Puts in a stretch; <paramref name="gap"/> says what stood between it and the one before.</summary>
    public void Add(int start, int end, Gap gap, Emphasis emphasis = Emphasis.None, bool keepsTabs = false)
    {
        for (var at = start; at < end; at++)
        {
            if (calls.TryGetValue(at, out var note))
            {
                Close(emphasis);
                _runs.Add(new WrittenRun("") { Note = note });
                called(note);
                _isBegun = true;
                at += Lengths[note] - 1;
                continue;
            }

            var letter = text[at];
            if (keepsTabs && letter == '\t')
            {
                _words.Append('\t');
                (gap, _last) = (Gap.None, '\t');
                continue;
            }

            if (char.IsWhiteSpace(letter))
            {
                gap = letter is '\r' or '\n' || gap == Gap.Break ? Gap.Break : Gap.Space;
                continue;
            }

            if (gap != Gap.None && _isBegun && _last != '\t' && !(gap == Gap.Break && LineJoint.IsSeamless(language, _last, letter)))
                _words.Append(' ');
            gap = Gap.None;
            _words.Append(letter);
            (_last, _isBegun) = (letter, true);
        }

        Trailing = gap;
        Close(emphasis);
    }

    /// <summary>How long the calls are, by note.</summary>
    public required IReadOnlyList<int> Lengths { get; init; }

    /// <summary>White space that ended the last stretch.</summary>
    public Gap Trailing { get; private set; }

    /// <summary>The runs so far.</summary>
    public IReadOnlyList<WrittenRun> Runs => [.. _runs];

    private void Close(Emphasis emphasis)
    {
        if (_words.Length > 0)
            _runs.Add(new WrittenRun(_words.ToString()) { Emphasis = emphasis });
        _words.Clear();
    }
}

/// <summary>What stands between two stretches of a text.</summary>
internal enum Gap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>White space.</summary>
    Space,

    /// <summary>The end of a line.</summary>
    Break,
}
