using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>Which clause or section stands at a position of a reading's text, by its leaves.</summary>
public sealed class Places
{
    private readonly Leaf[] _placed;

    /// <summary>The places of a reading.</summary>
    public Places(Reading reading) => _placed = [.. reading.Leaves.Where(static leaf => leaf.At is not null)];

    /// <summary>The id of the clause, block or section in whose own words a position lies; null where it lies in none.</summary>
    public string? At(int position) => Last(position) is { } leaf && position < leaf.Span.End ? leaf.At : null;

    /// <summary>The id of the clause, block or section whose own words hold a position or stand last before it.</summary>
    public string? Before(int position) => Last(position)?.At;

    private Leaf? Last(int position)
    {
        var (low, high) = (0, _placed.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_placed[middle].Span.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : _placed[low - 1];
    }
}
