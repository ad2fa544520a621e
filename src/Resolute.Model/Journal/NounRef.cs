using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Model.Watches;

namespace Resolute.Model.Journal;

/// <summary>What a journal entry is about: the kind of noun and its id.</summary>
public readonly record struct NounRef(string Kind, string Id)
{
    /// <summary>The installation as a whole.</summary>
    public static readonly NounRef Installation = new("installation", "1");

    /// <summary>All that happens, for those who watch everything.</summary>
    public static readonly NounRef Everything = new("everything", "1");

    /// <summary>A document.</summary>
    public static NounRef Of(DocumentId id) => new("document", id.ToString());

    /// <summary>Files that came at once.</summary>
    public static NounRef Of(IntakeId id) => new("intake", id.ToString());

    /// <summary>A mandate.</summary>
    public static NounRef Of(MandateId id) => new("mandate", id.ToString());

    /// <summary>A piece of evidence.</summary>
    public static NounRef Of(EvidenceId id) => new("evidence", id.ToString());

    /// <summary>One time that a mandate is due.</summary>
    public static NounRef Of(DueInstanceId id) => new("due-instance", id.ToString());

    /// <summary>A status that a person said.</summary>
    public static NounRef Of(StatusSaidId id) => new("status-said", id.ToString());

    /// <summary>A session of the calendar.</summary>
    public static NounRef Of(SessionId id) => new("session", id.ToString());

    /// <summary>An act on an instrument.</summary>
    public static NounRef Of(InstrumentActId id) => new("instrument-act", id.ToString());

    /// <summary>A clause.</summary>
    public static NounRef Of(ClauseId id) => new("clause", id.ToString());

    /// <summary>A correction of a text.</summary>
    public static NounRef Of(CorrectionId id) => new("correction", id.ToString());

    /// <summary>A watch.</summary>
    public static NounRef Of(WatchId id) => new("watch", id.ToString());

    /// <summary>An instrument, by its key.</summary>
    public static NounRef OfInstrument(string key) => new("instrument", key);

    /// <summary>An account.</summary>
    public static NounRef Of(AccountId id) => new("account", id.ToString());

    /// <summary>What an entry of the journal names.</summary>
    public static NounRef Read(string noun)
    {
        var colon = noun.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new(noun, "") : new(noun[..colon], noun[(colon + 1)..]);
    }

    /// <summary>An organisation.</summary>
    public static NounRef Of(OrganisationId id) => new("organisation", id.ToString());

    /// <summary>A role that a person holds.</summary>
    public static NounRef Of(RoleId id) => new("role", id.ToString());

    /// <summary>A personal token.</summary>
    public static NounRef Of(TokenId id) => new("token", id.ToString());

    /// <summary>kind:id.</summary>
    public override string ToString() => $"{Kind}:{Id}";
}
