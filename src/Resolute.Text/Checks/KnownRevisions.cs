using System.Globalization;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks;

/// <summary>A conference that adopts and revises resolutions.</summary>
/// <param name="Body">Its key: itu/pp.</param>
/// <param name="Place">The place as citations name it: busan.</param>
/// <param name="Year">The year as citations name it.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
internal sealed record Conference(string Body, string Place, int Year, DateOnly Start, DateOnly End)
{
    /// <summary>Numbers that it adopted first.</summary>
    public required Range? Adopted { get; init; }

    /// <summary>Numbers known to have been revised by it.</summary>
    public required IReadOnlySet<int> Revised { get; init; }

    /// <summary>Place and year as a revision mark prints them.</summary>
    public string Mark(bool isRevised) => string.Create(CultureInfo.InvariantCulture, $"{(isRevised ? "rev-" : "")}{Place}-{Year}");
}

/// <summary>What is known of the chains of revisions. Reads the tables <c>conferences.tsv</c> and <c>council-texts.tsv</c>.</summary>
internal static class KnownRevisions
{
    private static readonly Dictionary<string, string[]> CouncilTexts = TableRow
        .Of("Checks/council-texts.tsv")
        .ToDictionary(row => row["key"], row => row["sessions"].Split(' '), StringComparer.Ordinal);

    /// <summary>Every conference of the table, oldest first.</summary>
    public static IReadOnlyList<Conference> Conferences { get; } =
    [.. TableRow.Of("Checks/conferences.tsv").Select(Read).OrderBy(static conference => conference.End)];

    /// <summary>The conference that adopted a numbered resolution first; null where that is not known.</summary>
    public static Conference? FirstOf(string body, int number) =>
        Conferences.FirstOrDefault(each => each.Body == body && each.Adopted is { } range && number >= range.Start.Value && number <= range.End.Value);

    /// <summary>The conference of a body in a year.</summary>
    public static Conference? Of(string body, int year) => Conferences.FirstOrDefault(each => each.Body == body && each.Year == year);

    /// <summary>Each known issue of an instrument: its revision as citations have it, and from when.</summary>
    public static IEnumerable<(string Revision, DateOnly From)> IssuesOf(string key)
    {
        if (CouncilTexts.TryGetValue(key, out var sessions))
            return sessions.Select(static session => (session, CouncilEnd(session)!.Value));
        if (Numbered(key) is not var (body, number))
            return [];
        var first = FirstOf(body, number);
        return Conferences
            .Where(each => each.Body == body && each.Revised.Contains(number))
            .Select(each => (each.Mark(isRevised: true), each.End))
            .Concat(first is null ? [] : [(first.Mark(isRevised: false), first.End)]);
    }

    /// <summary>From when an issue can be cited: the last day of the conference or session that its mark names; null where the mark names none.</summary>
    public static DateOnly? DateOf(string key, string? revision)
    {
        if (revision is null)
            return null;
        if (CouncilEnd(revision) is { } end)
            return end;
        if (Marked(revision) is not var (_, place, year))
            return null;
        var body = BodyOf(key);
        var conference = Conferences.FirstOrDefault(each => each.Place == place && each.Year == year && (body is null || each.Body == body));
        return (conference ?? Conferences.FirstOrDefault(each => each.Place == place && each.Year == year))?.End;
    }

    /// <summary>A revision mark in its parts: rev-busan-2014 is revised, busan, 2014; null for other marks.</summary>
    public static (bool IsRevised, string Place, int Year)? Marked(string revision)
    {
        var dash = revision.LastIndexOf('-');
        if (dash <= 0 || !int.TryParse(revision[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1900)
            return null;
        var isRevised = revision.StartsWith("rev-", StringComparison.Ordinal);
        var from = isRevised ? 4 : 0;
        return dash > from ? (isRevised, revision[from..dash], year) : null;
    }

    /// <summary>Body and number of a resolution of a conference; null for other instruments.</summary>
    public static (string Body, int Number)? Numbered(string key)
    {
        var at = key.IndexOf("/res/", StringComparison.Ordinal);
        return at > 0 && int.TryParse(key[(at + 5)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (key[..at], number) : null;
    }

    private static string? BodyOf(string key)
    {
        var parts = key.Split('/');
        return parts.Length >= 3 ? $"{parts[0]}/{parts[1]}" : null;
    }

    // Councils meet before the end of July; the letter c and two figures name the year.
    private static DateOnly? CouncilEnd(string revision) =>
        revision is ['c', >= '0' and <= '9', >= '0' and <= '9']
            ? new DateOnly(Century(int.Parse(revision.AsSpan(1), CultureInfo.InvariantCulture)), 7, 31)
            : null;

    private static int Century(int year) => year < 70 ? 2000 + year : 1900 + year;

    private static Conference Read(TableRow row)
    {
        var bounds = row["adopted"].Split('-');
        return new Conference(row["body"], row["place"], int.Parse(row["year"], CultureInfo.InvariantCulture), Day(row["start"]), Day(row["end"]))
        {
            Adopted =
                bounds.Length == 2 ? new Range(int.Parse(bounds[0], CultureInfo.InvariantCulture), int.Parse(bounds[1], CultureInfo.InvariantCulture)) : null,
            Revised = row["revised"]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(static number => int.Parse(number, CultureInfo.InvariantCulture))
                .ToHashSet(),
        };
    }

    private static DateOnly Day(string words) => DateOnly.ParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
