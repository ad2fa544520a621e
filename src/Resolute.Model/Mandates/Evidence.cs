using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Text;
using Resolute.Text.Rulings;

namespace Resolute.Model.Mandates;

/// <summary>
/// A link from a mandate to what shows how far it is carried out, with the place of the words on both ends.
/// What the machine suggests counts nowhere until a person confirms it.
/// </summary>
public sealed class Evidence
{
    private const int LongestNote = 2000;

    private Evidence() { }

    /// <summary>Its id.</summary>
    public EvidenceId Id { get; private set; }

    /// <summary>The mandate.</summary>
    public MandateId MandateId { get; private set; }

    /// <summary>Where the mandate's clause begins in its text.</summary>
    public int ClauseStart { get; private set; }

    /// <summary>How long the mandate's clause is.</summary>
    public int ClauseLength { get; private set; }

    /// <summary>The one time of the mandate that it is for; null for the mandate as a whole.</summary>
    public DueInstanceId? InstanceId { get; private set; }

    /// <summary>What sort of thing shows it.</summary>
    public EvidenceKind Kind { get; private set; }

    /// <summary>The document that shows it; null for an event or an address outside.</summary>
    public DocumentId? DocumentId { get; private set; }

    /// <summary>The address outside, as it was seen on a day; null for the other kinds.</summary>
    public string? Url { get; private set; }

    /// <summary>The day on which the address was seen, or the event took place; null for documents.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>The event, in words; null for the other kinds.</summary>
    public string? Event { get; private set; }

    /// <summary>The id of the section or clause in that document; null for the whole.</summary>
    public string? PlaceId { get; private set; }

    /// <summary>The label of that place; null for the whole.</summary>
    public string? PlaceLabel { get; private set; }

    /// <summary>Where the words that it rests on begin in the document's text.</summary>
    public int Start { get; private set; }

    /// <summary>How long they are.</summary>
    public int Length { get; private set; }

    /// <summary>What it shows.</summary>
    public EvidenceShows Shows { get; private set; }

    /// <summary>Suggested, linked or dismissed.</summary>
    public EvidenceState State { get; private set; }

    /// <summary>The rule that suggested it; null where a person linked it.</summary>
    public string? Rule { get; private set; }

    /// <summary>How sure the rule is, 0 to 1; 1 where a person linked it.</summary>
    public double Confidence { get; private set; }

    /// <summary>What the rule found: symbols, citations, words that both share; empty where a person linked it.</summary>
    public IReadOnlyList<string> Because { get; private set; } = [];

    /// <summary>When a person linked or confirmed it; null while nobody has.</summary>
    public DateTimeOffset? LinkedAt { get; private set; }

    /// <summary>When a person took the link back; null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>What the person said of it.</summary>
    public string? Note { get; private set; }

    /// <summary>When it was suggested, linked or dismissed.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>Where the mandate's clause stands in its text.</summary>
    public TextSpan ClauseSpan => new(ClauseStart, ClauseLength);

    /// <summary>Where the words that it rests on stand in the document's text.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether it was linked by a moment and not taken back yet.</summary>
    public bool HoldsAt(DateTimeOffset moment) => LinkedAt is { } linked && linked <= moment && (WithdrawnAt is not { } back || back > moment);

    /// <summary>A person links what shows how far a mandate, or one time of it, is carried out.</summary>
    public static Ruling<Evidence> Link(
        Mandate mandate,
        Clause clause,
        Exhibit exhibit,
        EvidenceShows shows,
        string? note,
        DateTimeOffset now,
        DueInstance? instance = null
    )
    {
        if (mandate.State != MandateState.Confirmed)
            return new Refusal("mandate-unconfirmed", null, mandate.Number);

        var said = Printable.Typed(note ?? "");
        if (said.Length > LongestNote)
            return new Refusal("note-too-long", null, LongestNote);

        var evidence = At(mandate, clause, exhibit, now);
        (evidence.Shows, evidence.State, evidence.Confidence, evidence.LinkedAt) = (shows, EvidenceState.Linked, 1, now);
        (evidence.Note, evidence.InstanceId) = (said.Length == 0 ? null : said, instance?.Id);
        return evidence;
    }

    /// <summary>The machine suggests a place of a document, by a rule.</summary>
    public static Evidence Suggest(Mandate mandate, Clause clause, EvidencePlace place, EvidenceHint hint, DateTimeOffset now, DueInstance? instance = null)
    {
        var evidence = At(mandate, clause, new Exhibit.InDocument(place, EvidenceKind.Document), now);
        (evidence.Shows, evidence.State, evidence.Rule, evidence.Confidence) = (hint.Shows, EvidenceState.Suggested, hint.Rule, hint.Confidence);
        (evidence.Because, evidence.InstanceId) = (hint.Because, instance?.Id);
        return evidence;
    }

    /// <summary>A person confirms a suggestion and says what it shows; left out, what the rule said.</summary>
    public Ruling<Evidence> Confirm(Mandate mandate, EvidenceShows? shows, DateTimeOffset now)
    {
        if (State != EvidenceState.Suggested)
            return new Refusal("evidence-decided");

        if (mandate.State != MandateState.Confirmed)
            return new Refusal("mandate-unconfirmed", null, mandate.Number);

        (Shows, State, Since, LinkedAt, Version) = (shows ?? Shows, EvidenceState.Linked, now, now, Version + 1);
        return this;
    }

    /// <summary>A person dismisses a suggestion.</summary>
    public Ruling<Evidence> Dismiss(DateTimeOffset now)
    {
        if (State != EvidenceState.Suggested)
            return new Refusal("evidence-decided");

        (State, Since, Version) = (EvidenceState.Dismissed, now, Version + 1);
        return this;
    }

    /// <summary>A person takes a link back and says why; what it was stays on record.</summary>
    public Ruling<Evidence> Withdraw(string why, DateTimeOffset now)
    {
        if (State != EvidenceState.Linked)
            return new Refusal("evidence-not-linked");

        if (Printable.Typed(why) is not { Length: > 0 } said)
            return new Refusal("reason-missing");

        if (said.Length > LongestNote)
            return new Refusal("reason-too-long", null, LongestNote);

        (State, WithdrawnAt, Since, Version) = (EvidenceState.Withdrawn, now, now, Version + 1);
        return this;
    }

    /// <summary>The text that shows it is read otherwise: the place that it rests on has another name.</summary>
    internal void Follow(string placeId, string? label) =>
        (PlaceId, PlaceLabel, Version) = (placeId, label is null ? null : Printable.Of(label, 60), Version + 1);

    private static Evidence At(Mandate mandate, Clause clause, Exhibit exhibit, DateTimeOffset now)
    {
        var evidence = new Evidence
        {
            Id = EvidenceId.New(now),
            MandateId = mandate.Id,
            ClauseStart = clause.Start,
            ClauseLength = clause.Length,
            Since = now,
        };
        switch (exhibit)
        {
            case Exhibit.InDocument(var place, var kind):
                (evidence.Kind, evidence.DocumentId, evidence.Start, evidence.Length) = (kind, place.Document, place.Span.Start, place.Span.Length);
                (evidence.PlaceId, evidence.PlaceLabel) = (place.Id, place.Label is null ? null : Printable.Of(place.Label, 60));
                break;
            case Exhibit.Event(var words, var on):
                (evidence.Kind, evidence.Event, evidence.On) = (EvidenceKind.Event, words, on);
                break;
            case Exhibit.Outside(var url, var seenOn):
                (evidence.Kind, evidence.Url, evidence.On) = (EvidenceKind.Address, url, seenOn);
                break;
        }

        return evidence;
    }
}

/// <summary>What a rule of the machine says of a suggestion.</summary>
/// <param name="Shows">What it would show.</param>
/// <param name="Rule">The rule by name.</param>
/// <param name="Confidence">How sure the rule is, 0 to 1.</param>
/// <param name="Because">What a person can check: symbols, citations, names and words that both share.</param>
public sealed record EvidenceHint(EvidenceShows Shows, string Rule, double Confidence, params IReadOnlyList<string> Because);
