using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using static Resolute.Text.Dates.NumberAt;

namespace Resolute.Text.Dates;

/// <summary>
/// Sessions and meetings as five of the languages name them: a noun, and before or after it which one: a number, a year, "next", "each". Reads
/// the folded text; writes session mentions.
/// </summary>
internal static partial class WrittenSessions
{
    private const int MostWords = 6;

    public static IEnumerable<SessionMention> In(SourceView view, TextSpan span, string? asked)
    {
        var words = SessionWords.Of(view.Language);
        foreach (var noun in words.Nouns(view, span))
        {
            var which = new Which();
            var start = Backwards(view, words, span, noun.Span.Start, which);
            var end = Forwards(view, words, span, noun.Span.End, which);
            // "the meeting of the Council in 2027", собрания КГРЭ 2026 года: the year may follow the body.
            if (!which.IsKnown && !FollowsBody(view, words, span, end))
                continue;
            var (lead, from) = LeadBefore(view, words, span, start);
            if (SessionBody.Of(view, span, TextSpan.Between(start, end), asked, which.Number) is not { } body)
                continue;
            var last = which.Year is null && which.Number is null && Year(view, words, body.Span.End) is { } late ? Taken(which, late) : body.Span.End;
            if (!which.IsKnown)
                continue;
            // "at its 2029 and 2031 sessions": two of them.
            if (which.Year is not null && YearAnd().Match(view.Folded[Math.Max(span.Start, start - 14)..start]) is { Success: true } earlier)
            {
                var at = start - earlier.Length;
                var (earlierLead, earlierFrom) = LeadBefore(view, words, span, at);
                yield return new(TextSpan.Between(earlierFrom, at + 4), body.Key, earlier.Groups["year"].Value, earlierLead);
                lead = earlierLead;
                from = start;
            }

            yield return new(TextSpan.Between(from, last), body.Key, which.Words, lead);
            if (which.Year is not null && AndYear().Match(view.Folded, last) is { Success: true } later)
                yield return new(new TextSpan(later.Groups["year"].Index, 4), body.Key, later.Groups["year"].Value, lead);
        }
    }

    /// <summary>The word that leads to a name, articles and "its" passed: at, by, before or of, and where it begins.</summary>
    public static (string? Lead, int Start) LeadBefore(SourceView view, SessionWords words, TextSpan span, int start)
    {
        if (words.Before(view, "own", BeforeBlank(view.Folded, start), span.Start) is { } own)
            start = own;
        var end = BeforeBlank(view.Folded, start);
        var longest = ((string?)null, start);
        foreach (var lead in (ReadOnlySpan<string>)["before", "by", "of", "at"])
            if (words.Before(view, lead, end, span.Start) is { } at && at < longest.Item2)
                longest = (lead, at);
        return longest;
    }

    /// <summary>A year in digits or words, after the word that links it; null where none follows.</summary>
    public static (int Value, int End)? Year(SourceView view, SessionWords words, int at)
    {
        var next = PastBlank(view.Folded, at);
        if (next < view.Folded.Length && view.Folded[next] == '(')
            return null;
        if (words.Past(view, "link", next) is { } link)
            next = PastBlank(view.Folded, link);
        if (Read(view.Folded, next) is { Value: >= 1900 and <= 2200 } digits)
            return (digits.Value, YearWord().Match(view.Folded, digits.End) is { Success: true } word ? word.Index + word.Length : digits.End);
        return NumberWords.At(view, next) is { Value: >= 1900 and <= 2200 } written ? (written.Value, written.End) : null;
    }

    private static int Backwards(SourceView view, SessionWords words, TextSpan span, int start, Which which)
    {
        for (var taken = 0; taken < MostWords && start > span.Start; taken++)
        {
            var end = BeforeBlank(view.Folded, start);
            if (end > span.Start && view.Folded[end - 1] == ',')
                break;
            if (words.Before(view, "kind", end, span.Start) is { } kind)
                start = kind;
            else if (words.Before(view, "winter", end, span.Start) is { } winter)
                (start, which.IsWinter) = (winter, true);
            else if (words.Before(view, "next", end, span.Start) is { } next)
                (start, which.IsNext) = (next, true);
            else if (words.Before(view, "each", end, span.Start) is { } each)
                (start, which.IsEach) = (each, true);
            else if (ReadBackwards(view.Folded, end, 4) is { Value: >= 1900 and <= 2200 } year)
                (start, which.Year) = (year.Start, year.Value);
            else if (which.Number is null && NumberWords.OrdinalEndingAt(view, end) is { Value: > 0 and < 200 } number && number.Start >= span.Start)
                (start, which.Number) = (number.Start, number.Value);
            else
                break;
        }

        return start;
    }

    private static int Forwards(SourceView view, SessionWords words, TextSpan span, int end, Which which)
    {
        for (var taken = 0; taken < MostWords && end < span.End; taken++)
        {
            var at = PastBlank(view.Folded, end);
            if (words.Past(view, "kind", at) is { } kind)
                end = kind;
            else if (words.Past(view, "winter", at) is { } winter)
                (end, which.IsWinter) = (winter, true);
            else if (words.Past(view, "next", at) is { } next)
                (end, which.IsNext) = (next, true);
            else if (which.Year is null && Month(view, words, at) is { } month)
                end = TakenMonth(which, month);
            else if (which.Year is null && Year(view, words, end) is { } year)
                end = Taken(which, year);
            else if (which.Number is null && view.Language == Language.Arabic && NumberWords.At(view, at) is { Value: > 0 and < 200, IsOrdinal: true } number)
                (end, which.Number) = (number.End, number.Value);
            else
                break;
        }

        return end;
    }

    private static bool FollowsBody(SourceView view, SessionWords words, TextSpan span, int end)
    {
        var at = NumberAt.PastBlank(view.Folded, end);
        for (var link = 0; link < 2; link++)
            if (BodyMention.At(view, at) is { } body && SessionBody.Meets(body.Meaning))
                return body.Span.End <= span.End && Year(view, words, body.Span.End) is not null;
            else if (words.Past(view, "of", at) is { } of)
                at = words.Past(view, "own", NumberAt.PastBlank(view.Folded, of)) is { } own
                    ? NumberAt.PastBlank(view.Folded, own)
                    : NumberAt.PastBlank(view.Folded, of);
        return false;
    }

    // "en su reunión de enero de 2028": the month tells the session from others of the year.
    private static DateMention? Month(SourceView view, SessionWords words, int at) =>
        words.Past(view, "link", at) is { } link
        && DatePass.At(view, PastBlank(view.Folded, link)) is { From: { Day: 1 } first, To: { } last } date
        && last == first.AddMonths(1).AddDays(-1)
            ? date
            : null;

    private static int TakenMonth(Which which, DateMention month)
    {
        (which.Year, which.Month) = (month.From!.Value.Year, month.From.Value.Month);
        return month.Span.End;
    }

    private static int Taken(Which which, (int Value, int End) year)
    {
        which.Year = year.Value;
        return year.End;
    }

    [GeneratedRegex(@"(?<year>(?:19|20)[0-9]{2})[ \t]+(?:and|et|y|и|و)[ \t]+$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearAnd();

    [GeneratedRegex(@"\G[ \t]+(?:and|et|y|и|و)[ \t]*(?:de[ \t]+|en[ \t]+)?(?<year>(?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex AndYear();

    [GeneratedRegex(@"\G[ \t]*(?:года|году|годов|г\.|م\b)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearWord();

    private sealed class Which
    {
        public int? Year { get; set; }

        public int? Month { get; set; }

        public int? Number { get; set; }

        public bool IsNext { get; set; }

        public bool IsEach { get; set; }

        public bool IsWinter { get; set; }

        public bool IsKnown => Year is not null || Number is not null || IsNext || IsEach;

        public string? Words =>
            Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
            : Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Year}-{month:00}")
            : Year is { } year ? year.ToString(CultureInfo.InvariantCulture) + (IsWinter ? "-winter" : "")
            : IsNext ? "next"
            : null;
    }
}
