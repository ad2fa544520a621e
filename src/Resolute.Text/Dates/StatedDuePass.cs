using System.Collections.Concurrent;
using System.Globalization;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// Finds when a clause says that something is due: on a day, at a session, again and again, or in words that name no day. The first that names
/// a time is kept; fuzzy words only where nothing does. Reads a stretch of the folded text and the dates in it; writes a <see cref="StatedDue"/>.
/// </summary>
internal static class StatedDuePass
{
    private const int LeadWidth = 26;
    private static readonly ConcurrentDictionary<Language, PhraseIndex<DueWord>> Words = new();

    /// <summary>The due in a stretch of the text; <paramref name="asked"/> is the body whose session "its next session" is.</summary>
    public static StatedDue? Read(SourceView view, TextSpan span, string? asked)
    {
        var words = Words.GetOrAdd(
            view.Language,
            static language => PhraseIndex<DueWord>.Of(TableRow.Of("Dates/due-words.tsv"), language, row => new DueWord(row["kind"], row["value"]))
        );
        var spoken = words.Within(view, span);
        var sessions = SessionMention.In(view, span, asked).Select(session => Due(view, session.Span, DueKind.Session, session.Key, "due-at-session", 0.85));
        var dates = DatePass.In(view, span).Select(date => OfDate(view, words, span, date)).OfType<StatedDue>();
        var again = spoken.Where(word => word.Meaning.Kind == "recurring").Select(word => OfPeriod(view, span, word, asked));
        var year = Addressees.SpeakingBody.Of(view).Year;
        var first = sessions
            .Concat(dates)
            .Concat(again)
            .Where(due => !IsPast(due, year))
            .OrderBy(due => due.Claim.Span.Start)
            .ThenByDescending(due => due.Claim.Span.Length)
            .FirstOrDefault();
        if (first is not null)
            return first;
        return spoken.Where(word => word.Meaning.Kind == "fuzzy").Select(word => Due(view, word.Span, DueKind.Fuzzy, null, "due-fuzzy", 0.8)).FirstOrDefault();
    }

    // What a text of 2018 says of the 2014 session is how things stood, not when something is due.
    private static bool IsPast(StatedDue due, int? year) =>
        year is not null
        && due.Kind is DueKind.Session or DueKind.Date
        && due.Value?.Split('/', '-').LastOrDefault(part => part.Length == 4 && part.All(char.IsAsciiDigit)) is { } named
        && int.Parse(named, CultureInfo.InvariantCulture) < year;

    private static StatedDue OfPeriod(SourceView view, TextSpan span, PhraseMatch<DueWord> word, string? asked)
    {
        if (word.Meaning.Value != "each")
            return Due(view, word.Span, DueKind.Recurring, word.Meaning.Value, "due-every-" + Spelt(word.Meaning.Value), 0.9);
        var near = Addressees
            .BodyMention.In(view, TextSpan.Between(span.Start, word.Span.Start))
            .LastOrDefault(mention => mention.Meaning.Kind is "council" or "conference" or "group");
        var body = near.Meaning is null ? asked : Addressees.SpeakingBody.Of(view).Resolve(near.Meaning.Key);
        return Due(view, word.Span, DueKind.Recurring, body is null ? null : "each:" + body, "due-every-session", 0.85);
    }

    private static string Spelt(string period) =>
        period switch
        {
            "P1Y" => "year",
            "P6M" => "half-year",
            _ => $"{period[1]}-years",
        };

    // A bare date is when something happened; only one with "by", "before" or 之前 says when something is due.
    private static StatedDue? OfDate(SourceView view, PhraseIndex<DueWord> words, TextSpan span, DateMention date)
    {
        var end = NumberAt.BeforeBlank(view.Folded, date.Span.Start);
        PhraseMatch<DueWord>? lead = null;
        for (var at = Math.Max(span.Start, end - LeadWidth); at < end && lead is null; at++)
            lead = words.At(view, at) is { Meaning.Kind: "by" or "before" or "end-of" } word && word.Span.End == end ? word : null;
        var tail = words.At(view, NumberAt.PastBlank(view.Folded, date.Span.End)) is { Meaning.Kind: "before-tail" } after
            ? after
            : (PhraseMatch<DueWord>?)null;
        var isStated =
            lead is { Meaning.Kind: "by" or "end-of" } || tail is not null || (lead is { Meaning.Kind: "before" } && view.Language != Language.Chinese);
        if (!isStated)
            return null;
        var isEnd =
            lead?.Meaning.Kind == "end-of"
            || (tail is { } last && view.Folded.AsSpan(last.Span.Start, last.Span.Length).Contains("底", StringComparison.Ordinal));
        var whole = TextSpan.Between(lead?.Span.Start ?? date.Span.Start, tail?.Span.End ?? date.Span.End);
        return Due(view, whole, DueKind.Date, ValueOf(date, isEnd), "due-by-date", 0.9);
    }

    private static string? ValueOf(DateMention date, bool isEnd)
    {
        if (date.From is not { } from || date.To is not { } to)
            return null;
        if (isEnd || from == to)
            return to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 } && from.Year == to.Year)
            return from.ToString("yyyy", CultureInfo.InvariantCulture);
        if (from.Day == 1 && to == from.AddMonths(1).AddDays(-1))
            return from.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}");
    }

    private static StatedDue Due(SourceView view, TextSpan span, DueKind kind, string? value, string rule, double confidence) =>
        new(span.Of(view.Text), kind, value, new Claim(span, rule, confidence));

    private sealed record DueWord(string Kind, string Value);
}
