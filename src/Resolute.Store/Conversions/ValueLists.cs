using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Resolute.Store.Conversions;

/// <summary>How lists that are kept as JSON are compared: by what they hold.</summary>
internal static class ValueLists
{
    public static readonly ValueComparer<IReadOnlyList<string>> OfWords = new(
        (one, other) => one!.SequenceEqual(other!, StringComparer.Ordinal),
        words => words.Aggregate(0, HashCode.Combine),
        words => words.ToList()
    );
}
