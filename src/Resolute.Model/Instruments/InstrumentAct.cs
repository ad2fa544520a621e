using System.Text.RegularExpressions;
using Resolute.Model.Documents;
using Resolute.Text.Addressees;
using Resolute.Text.Citations;
using Resolute.Text.Rulings;

namespace Resolute.Model.Instruments;

/// <summary>Identifies an act on an instrument.</summary>
public readonly record struct InstrumentActId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static InstrumentActId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>What a body does to an instrument. Proposals and Final Acts mark them ADD, MOD and SUP.</summary>
public enum InstrumentActKind
{
    /// <summary>It adopts it (ADD).</summary>
    Adopted,

    /// <summary>It adopts a revision of it (MOD).</summary>
    Revised,

    /// <summary>It abrogates it (SUP).</summary>
    Abrogated,

    /// <summary>Another body or instrument endorses it.</summary>
    Endorsed,
}

/// <summary>Where an act stands between the machine's reading and a person's word.</summary>
public enum InstrumentActState
{
    /// <summary>Read by the machine; counts nowhere.</summary>
    Suggested,

    /// <summary>A person said or confirmed it.</summary>
    Confirmed,

    /// <summary>A person dismissed it.</summary>
    Dismissed,
}

/// <summary>An act on an instrument, with the words of the document that tells of it.</summary>
public sealed partial class InstrumentAct
{
    private InstrumentAct() { }

    /// <summary>Its id.</summary>
    public InstrumentActId Id { get; private set; }

    /// <summary>The key of the instrument that it is done to, whether a text of it is held or not.</summary>
    public string Key { get; private set; } = null!;

    /// <summary>The canonical revision; empty where none is named.</summary>
    public string Revision { get; private set; } = null!;

    /// <summary>What is done.</summary>
    public InstrumentActKind Kind { get; private set; }

    /// <summary>The key of the body or instrument that does it; null where the words name none.</summary>
    public string? By { get; private set; }

    /// <summary>When; null where nobody has said.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>The document that tells of it; null where a person says so without one.</summary>
    public DocumentId? DocumentId { get; private set; }

    /// <summary>Where its words begin in that document.</summary>
    public int Start { get; private set; }

    /// <summary>How long they are; 0 without a document.</summary>
    public int Length { get; private set; }

    /// <summary>What the person said of it.</summary>
    public string? Note { get; private set; }

    /// <summary>Suggested, confirmed or dismissed.</summary>
    public InstrumentActState State { get; private set; }

    /// <summary>When it was last said so.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>Whether a person has decided on it.</summary>
    public bool IsDecided => State != InstrumentActState.Suggested;

    /// <summary>The machine read it in a document.</summary>
    public static InstrumentAct Suggest(DocumentId document, ToldAct told, DateOnly? on, DateTimeOffset now) =>
        new()
        {
            Id = InstrumentActId.New(now),
            Key = told.Key,
            Revision = told.Revision ?? "",
            Kind = Kinds[told.Kind],
            By = told.By,
            On = on,
            DocumentId = document,
            Start = told.Span.Start,
            Length = told.Span.Length,
            State = InstrumentActState.Suggested,
            Since = now,
        };

    /// <summary>A person says what became of an instrument, with a document that tells of it or with a reason.</summary>
    /// <param name="said">What the person says.</param>
    /// <param name="now">The moment.</param>
    public static Ruling<InstrumentAct> Say(SaidAct said, DateTimeOffset now)
    {
        var note = Printable.Typed(said.Note ?? "");
        if (note.Length > LongestNote)
            return new Refusal("reason-too-long", null, LongestNote);
        if (said.Document is null && note.Length == 0)
            return new Refusal("act-without-source");
        if (!IsKey(said.Key))
            return new Refusal("instrument-key-unknown", null, Printable.Of(Printable.Line(said.Key), 100));
        var revision = Printable.Line(said.Revision ?? "");
        if (revision.Length > 0 && !RevisionName().IsMatch(revision))
            return new Refusal("revision-unknown", null, Printable.Of(revision, 100));
        if (said.By is { Length: > 0 } by && !Bodies.Knows(by) && !IsKey(by))
            return new Refusal("addressee-unknown", null, Printable.Of(Printable.Line(by), 100));

        return new InstrumentAct
        {
            Id = InstrumentActId.New(now),
            Key = said.Key,
            Revision = revision,
            Kind = said.Kind,
            By = string.IsNullOrEmpty(said.By) ? null : said.By,
            On = said.On,
            DocumentId = said.Document,
            Note = note.Length == 0 ? null : note,
            State = InstrumentActState.Confirmed,
            Since = now,
        };
    }

    /// <summary>A person confirms it; with the day where the person knows it. A draft proposes acts, it does none.</summary>
    /// <param name="seen">The version that the person saw.</param>
    /// <param name="on">The day; null leaves what is known.</param>
    /// <param name="telling">The standing of the document that tells of it; null where there is none.</param>
    /// <param name="now">The moment.</param>
    public Ruling<InstrumentAct> Confirm(int seen, DateOnly? on, Standing? telling, DateTimeOffset now)
    {
        if (seen != Version)
            return new Refusal("act-changed-meanwhile");
        if (telling == Standing.Draft)
            return new Refusal("act-of-a-draft");
        if (State == InstrumentActState.Confirmed)
            return this;

        (State, On, Since, Version) = (InstrumentActState.Confirmed, on ?? On, now, Version + 1);
        return this;
    }

    /// <summary>A person says that it is not so; a confirmed one too.</summary>
    /// <param name="seen">The version that the person saw.</param>
    /// <param name="now">The moment.</param>
    public Ruling<InstrumentAct> Dismiss(int seen, DateTimeOffset now)
    {
        if (seen != Version)
            return new Refusal("act-changed-meanwhile");
        if (State == InstrumentActState.Dismissed)
            return this;

        (State, Since, Version) = (InstrumentActState.Dismissed, now, Version + 1);
        return this;
    }

    private const int LongestNote = 2000;

    private static readonly Dictionary<ToldActKind, InstrumentActKind> Kinds = new()
    {
        [ToldActKind.Adopted] = InstrumentActKind.Adopted,
        [ToldActKind.Revised] = InstrumentActKind.Revised,
        [ToldActKind.Abrogated] = InstrumentActKind.Abrogated,
        [ToldActKind.Endorsed] = InstrumentActKind.Endorsed,
    };

    private static bool IsKey(string key) => key.Length <= 200 && KeyForm().IsMatch(key);

    [GeneratedRegex("^[a-z0-9-]+(/[a-z0-9-]+)*/(res|dec|rec)/[a-z0-9][a-z0-9./-]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex KeyForm();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,99}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex RevisionName();
}
