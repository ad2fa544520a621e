using System.Globalization;
using Resolute.Model.Mandates;

namespace Resolute.Features.Calendar;

/// <summary>Times as the journal notes them, alike in every language: ISO days and keys.</summary>
internal static class WrittenTime
{
    private const int MostKeys = 40;

    public static string Moved(MovedInstance moved) =>
        $"{moved.Instance.Key}: {Days(moved.Before.From, moved.Before.DueOn)} → {Days(moved.Instance.From, moved.Instance.DueOn)}";

    /// <summary>The last day before a move, as <see cref="Moved"/> wrote it; null where none was known.</summary>
    public static DateOnly? LastDayBefore(string moved)
    {
        var before = moved.Split(" → ")[0];
        var last = before[(before.LastIndexOfAny([' ', '/']) + 1)..];
        return DateOnly.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    public static string Of(InstanceChanges changes) =>
        string.Join("; ", new[] { Listed("+", changes.Made), Listed("−", changes.Withdrawn.Concat(changes.Removed)) }.Where(words => words.Length > 0));

    public static string Days(DateOnly? from, DateOnly? to) =>
        to is null ? "?"
        : from == to ? Iso(to.Value)
        : $"{(from is { } first ? Iso(first) : "")}/{Iso(to.Value)}";

    private static string Listed(string sign, IEnumerable<DueInstance> instances)
    {
        var keys = instances.Select(instance => instance.Key).ToList();
        return keys.Count == 0 ? "" : $"{sign} {string.Join(", ", keys.Take(MostKeys))}{(keys.Count > MostKeys ? ", …" : "")}";
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
