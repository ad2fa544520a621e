using Resolute.Model.Documents;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Model.Mandates;

/// <summary>What a piece of evidence consists in: a place of a document, an outcome of a report, an event, or an address outside.</summary>
public abstract record Exhibit
{
    private const int LongestEvent = 500;
    private const int LongestUrl = 2000;

    private Exhibit() { }

    /// <summary>A place of a document, or an outcome that it records.</summary>
    public sealed record InDocument(EvidencePlace Place, EvidenceKind Kind) : Exhibit;

    /// <summary>An event that took place on a day.</summary>
    public sealed record Event(string Words, DateOnly On) : Exhibit;

    /// <summary>An address outside, as it was seen on a day.</summary>
    public sealed record Outside(string Url, DateOnly SeenOn) : Exhibit;

    /// <summary>A place of a document: the whole, a section or clause of it, a stretch of words.</summary>
    public static Ruling<Exhibit> OfDocument(DocumentId document, Reading reading, string? id, string? words) =>
        EvidencePlace.In(document, reading, id, words).Then<Exhibit>(place => new InDocument(place, EvidenceKind.Document));

    /// <summary>An outcome of a report: the one of a section that holds the words, or its only one.</summary>
    public static Ruling<Exhibit> OfOutcome(DocumentId document, Reading reading, string? id, string? words) =>
        EvidencePlace
            .In(document, reading, id, words)
            .Then<Exhibit>(place => OutcomeAt(reading, place) is { } found ? found : new Refusal("outcome-not-found"));

    /// <summary>An event, in words, and the day on which it took place.</summary>
    public static Ruling<Exhibit> OfEvent(string? words, DateOnly? on, DateOnly today)
    {
        var said = Printable.Typed(words ?? "");
        if (said.Length == 0)
            return new Refusal("event-without-words");

        if (said.Length > LongestEvent)
            return new Refusal("note-too-long", null, LongestEvent);

        return DayOf(on, today).Then<Exhibit>(day => new Event(said, day));
    }

    /// <summary>An address outside, which nobody here ever fetches: a person saw it on a day.</summary>
    public static Ruling<Exhibit> OfAddress(string? url, DateOnly? seenOn, DateOnly today)
    {
        var typed = Printable.Line(url ?? "");
        if (
            typed.Length > LongestUrl
            || !Uri.TryCreate(typed, UriKind.Absolute, out var address)
            || address.Scheme != Uri.UriSchemeHttps
            || address.UserInfo.Length > 0
            || !address.Host.Contains('.', StringComparison.Ordinal)
        )
            return new Refusal("address-not-https");

        return address.AbsoluteUri.Length > LongestUrl
            ? new Refusal("address-not-https")
            : DayOf(seenOn, today).Then<Exhibit>(day => new Outside(address.AbsoluteUri, day));
    }

    private static Ruling<DateOnly> DayOf(DateOnly? on, DateOnly today) =>
        on is not { } day ? new Refusal("day-missing")
        : day > today ? new Refusal("day-to-come")
        : day;

    private static InDocument? OutcomeAt(Reading reading, EvidencePlace place)
    {
        var outcomes = reading.Sections.SelectMany(section => section.Outcomes.Select(outcome => (Section: section, outcome.Span))).ToList();
        var found = outcomes.FindAll(one => one.Span.Start <= place.Span.Start && place.Span.End <= one.Span.End) is [var around]
            ? [around]
            : outcomes.FindAll(one => place.Span.Start <= one.Span.Start && one.Span.End <= place.Span.End);
        return found is [var only]
            ? new InDocument(new EvidencePlace(place.Document, only.Section.Id, only.Section.Number, only.Span), EvidenceKind.Outcome)
            : null;
    }
}
