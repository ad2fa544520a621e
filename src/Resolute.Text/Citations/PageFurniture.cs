using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>Where the head and the foot of a page repeat the symbol of the text itself: that cites nothing.</summary>
internal sealed class PageFurniture
{
    private readonly List<TextSpan> _places;

    private PageFurniture(List<TextSpan> places) => _places = places;

    public static PageFurniture In(SourceView view) => new([.. view.Leaves.Where(leaf => leaf.Kind == LeafKind.Furniture).Select(leaf => leaf.Span)]);

    /// <summary>Whether a stretch of the text lies in page furniture.</summary>
    public bool Covers(TextSpan span)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _places.Count && _places[low].Start <= span.Start;
    }
}
