namespace Resolute.Model.People;

/// <summary>What a use case needs of the person who asks for it.</summary>
public enum Permission
{
    /// <summary>Nothing: anyone may ask, and sees what is public.</summary>
    Anyone,

    /// <summary>See what is released to those who take part.</summary>
    SeeRestricted,

    /// <summary>Take documents in.</summary>
    ImportDocuments,

    /// <summary>Confirm, correct or reject what a machine proposes about mandates.</summary>
    ReviewMandates,

    /// <summary>Link evidence to a mandate, confirm or dismiss a suggestion.</summary>
    LinkEvidence,

    /// <summary>Enter sessions in the calendar and move them.</summary>
    KeepCalendar,

    /// <summary>Say what became of an instrument, adopt drafts, join and part the lineage of clauses.</summary>
    KeepInstruments,

    /// <summary>Let those who take part, or the public, see a document or a mandate.</summary>
    Release,

    /// <summary>See the journal and prove its chain.</summary>
    ReadJournal,

    /// <summary>Look after one's own account.</summary>
    OwnAccount,

    /// <summary>Change how one signs in oneself: devices, tokens, passkeys, codes. Never by a token.</summary>
    OwnCredentials,

    /// <summary>See who takes part, with their roles and organisations.</summary>
    SeePeople,

    /// <summary>Keep people and organisations: invite, give and end roles, help somebody in again, erase. Never by a token.</summary>
    KeepPeople,

    /// <summary>What only the installation itself does: jobs, first start.</summary>
    Installation,
}
