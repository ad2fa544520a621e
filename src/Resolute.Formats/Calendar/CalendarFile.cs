using System.Globalization;
using System.Text;

namespace Resolute.Formats.Calendar;

/// <summary>One all-day entry of a calendar file.</summary>
/// <param name="Uid">The same for the same thing, however often the file is made.</param>
/// <param name="Sequence">Grows with every change of it.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Summary">What it is called.</param>
/// <param name="Certainty">CONFIRMED, TENTATIVE or CANCELLED.</param>
public sealed record CalendarEntry(string Uid, int Sequence, DateOnly From, DateOnly To, string Summary, EntryCertainty Certainty)
{
    /// <summary>More words about it.</summary>
    public string? Description { get; init; }

    /// <summary>Where it takes place.</summary>
    public string? Location { get; init; }

    /// <summary>Where more is read.</summary>
    public string? Url { get; init; }
}

/// <summary>How sure an entry is.</summary>
public enum EntryCertainty
{
    /// <summary>It takes place then.</summary>
    Confirmed,

    /// <summary>It is expected then.</summary>
    Tentative,

    /// <summary>It does not take place.</summary>
    Cancelled,
}

/// <summary>Writes a calendar as iCalendar (RFC 5545): all-day entries, lines folded at 75 octets between characters.</summary>
public static class CalendarFile
{
    private const int LongestLine = 75;

    /// <summary>The file's text.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="language">The language of its words, as a code.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="stamp">When it was made.</param>
    public static string Write(string name, string language, IEnumerable<CalendarEntry> entries, DateTimeOffset stamp)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Resolute//Calendar//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, $"NAME;LANGUAGE={language}:{Escaped(name)}");
        Line(text, $"X-WR-CALNAME;LANGUAGE={language}:{Escaped(name)}");
        foreach (var entry in entries)
            Write(text, entry, language, stamp);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Write(StringBuilder text, CalendarEntry entry, string language, DateTimeOffset stamp)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Escaped(entry.Uid)}");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{stamp.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"));
        Line(text, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Sequence}"));
        Line(text, $"DTSTART;VALUE=DATE:{Day(entry.From)}");
        // The end is the first day that is no longer part of it.
        if (entry.To < DateOnly.MaxValue)
            Line(text, $"DTEND;VALUE=DATE:{Day(entry.To.AddDays(1))}");
        Line(text, $"SUMMARY;LANGUAGE={language}:{Escaped(entry.Summary)}");
        if (entry.Description is { Length: > 0 } description)
            Line(text, $"DESCRIPTION;LANGUAGE={language}:{Escaped(description)}");
        if (entry.Location is { Length: > 0 } location)
            Line(text, $"LOCATION:{Escaped(location)}");
        if (entry.Url is { Length: > 0 } url)
            Line(text, $"URL:{url}");
        Line(text, $"STATUS:{entry.Certainty.ToString().ToUpperInvariant()}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static void Line(StringBuilder text, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                used = 1;
            }

            text.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder();
        foreach (var letter in words.ReplaceLineEndings("\n"))
            escaped.Append(
                letter switch
                {
                    '\\' or ';' or ',' => $"\\{letter}",
                    '\n' => "\\n",
                    _ when char.IsControl(letter) => "",
                    _ => letter.ToString(),
                }
            );
        return escaped.ToString();
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
