using Resolute.Model.Documents;

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
public sealed class InstrumentAct
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
}
