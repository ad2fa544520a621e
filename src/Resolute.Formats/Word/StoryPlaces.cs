using Resolute.Formats.Word.Stories;
using Resolute.Text;

namespace Resolute.Formats.Word;

/// <summary>Where the positions of a story lie in the whole text.</summary>
internal sealed class StoryPlaces
{
    private readonly List<(int Story, int Text)> _stretches = [];
    private bool _isInOrder = true;

    /// <summary>From this position of the story on, words stand from that position of the text on.</summary>
    public void Begin(int story, int text)
    {
        // Notes are set in the order of their calls, which need not be that of their part.
        _isInOrder &= _stretches.Count == 0 || _stretches[^1].Story <= story;
        _stretches.Add((story, text));
    }

    /// <summary>Where a position of the story lies.</summary>
    public int Of(int position)
    {
        if (!_isInOrder)
        {
            _stretches.Sort(static (left, right) => left.Story.CompareTo(right.Story));
            _isInOrder = true;
        }

        var (low, high) = (0, _stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_stretches[middle].Story <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? 0 : _stretches[low - 1].Text + position - _stretches[low - 1].Story;
    }

    public TextSpan Of(int from, int to) => TextSpan.Between(Of(from), Math.Max(Of(from), Of(to)));

    /// <summary>The stretch between two points; null where nothing of the story was set in.</summary>
    public TextSpan? Of(StoryDraft story, int from, int to) =>
        _stretches.Count == 0 || story.Points[from] < 0 || story.Points[to] < 0 ? null : Of(story.Points[from], story.Points[to]);
}
