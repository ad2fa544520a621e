using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Mandates;

/// <summary>One mandate: its words, what it asks, its evidence, its status and how it came about.</summary>
public sealed class MandatePage : IView<MandatePage.Request, MandatePage.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which.</summary>
    public sealed record Request(int Number);

    /// <summary>The mandate whole.</summary>
    /// <param name="Mandate">Its line.</param>
    /// <param name="Language">The language of its words.</param>
    /// <param name="Clause">The clause as read.</param>
    /// <param name="Reasons">The claims that the proposal rests on: addressee, verb, due.</param>
    /// <param name="StatusReason">Why the status is what it is: the catalogue key after <c>status-reason.</c>.</param>
    /// <param name="Evidence">Linked and, for those who may see them, suggested pieces, newest first.</param>
    /// <param name="SameClause">The other language versions and revisions of this clause that are held.</param>
    /// <param name="History">What happened, newest first.</param>
    public sealed record Shown(
        MandateLine Mandate,
        Language Language,
        ClauseNode Clause,
        IReadOnlyList<Reason> Reasons,
        string StatusReason,
        IReadOnlyList<EvidenceLine> Evidence,
        IReadOnlyList<Sister> SameClause,
        IReadOnlyList<Happening> History
    );

    /// <summary>What a claim is about (addressee, verb, due), the words, the rule and how sure it is.</summary>
    public sealed record Reason(string About, string Words, string Rule, double Confidence);

    /// <summary>A piece of evidence.</summary>
    /// <param name="Id">Its id, for the forms that confirm or dismiss it.</param>
    /// <param name="State">Suggested, linked, dismissed.</param>
    /// <param name="Shows">What it shows.</param>
    /// <param name="Document">The document's symbol or title.</param>
    /// <param name="Place">The label of the section or clause in it; null for the whole document.</param>
    /// <param name="Address">Where it is read, without the leading slash.</param>
    /// <param name="Words">The words it rests on, where a stretch was named.</param>
    /// <param name="Language">The language of those words.</param>
    /// <param name="Rule">The rule that suggested it; null where a person linked it.</param>
    /// <param name="Note">What the person said of it.</param>
    /// <param name="By">Who linked it; null for the public and for suggestions.</param>
    /// <param name="At">When.</param>
    public sealed record EvidenceLine(
        EvidenceId Id,
        EvidenceState State,
        EvidenceShows Shows,
        string Document,
        string? Place,
        string Address,
        string? Words,
        Language Language,
        string? Rule,
        string? Note,
        string? By,
        DateTimeOffset At
    );

    /// <summary>The same clause elsewhere.</summary>
    public sealed record Sister(string Revision, Language Language, string? Label, string Address, int? MandateNumber);

    /// <summary>One event of the history: the journal's verb, who (null for the public), when.</summary>
    public sealed record Happening(string Verb, string? By, DateTimeOffset At);

    /// <inheritdoc/>
    public Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation) => throw new NotSupportedException();
}
