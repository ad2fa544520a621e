using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Journal;
using Resolute.Store.Mandates;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Mandates;

/// <summary>One mandate: its words, what it asks, its evidence, its status and how it came about.</summary>
public sealed class MandatePage(VisibleStore store, TimeProvider clock) : IView<MandatePage.Request, MandatePage.Shown>
{
    private const int LongestQuotation = 2000;

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
    /// <param name="Note">What the person said of it; null for the public.</param>
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
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        var asking = (await store.Mandates.OfIds(actor, [mandate.Id], cancellation)).Single();
        var today = await StatusesToday.Of(store, clock, actor, [mandate.Id], cancellation);
        var reading = await store.Documents.TextOf(asking.Document, cancellation);
        var clause = reading.AllClauses().First(node => node.Id == asking.Clause.EId);
        var told = await store.Journal.Of(NounRef.Of(mandate.Id), cancellation);
        return new Shown(
            today.Line(asking),
            asking.Document.Language,
            clause,
            ReasonsOf(clause, mandate),
            today.Of(mandate).Reason,
            await EvidenceOf(mandate, told, actor, cancellation),
            await SistersOf(asking, actor, cancellation),
            [.. told.Where(one => IsShown(one, actor)).Select(one => new Happening(one.Entry.Verb, NameOf(one, actor), one.Entry.At))]
        );
    }

    private static List<Reason> ReasonsOf(ClauseNode clause, Mandate mandate)
    {
        var reasons = clause
            .Addressees.Where(addressee => addressee.Key == mandate.ProposedAddresseeKey)
            .Select(addressee => new Reason("addressee", addressee.Words, addressee.Claim.Rule, addressee.Claim.Confidence))
            .ToList();
        if (clause.Verb is { } verb)
            reasons.Add(new Reason("verb", verb.Words, verb.Claim.Rule, verb.Claim.Confidence));
        if (mandate.Due is { } due)
            reasons.Add(new Reason("due", due.Words, due.Claim.Rule, due.Claim.Confidence));
        return reasons;
    }

    // The public is told what the public may see: not the proposals, suggestions and doubts on the way.
    private static bool IsShown(Told told, Actor actor) =>
        actor.SeesInternal || told.Entry.Verb == Verb.Confirmed.Key || told.Entry.Verb == Verb.Corrected.Key || told.Entry.Verb == Verb.Released.Key;

    private static string? NameOf(Told? told, Actor actor) => actor.SeesInternal ? told?.Note?.ActorName : null;

    private async Task<IReadOnlyList<EvidenceLine>> EvidenceOf(Mandate mandate, IReadOnlyList<Told> told, Actor actor, CancellationToken cancellation)
    {
        var decided = told.Where(one => one.Entry.Verb == Verb.LinkedEvidence.Key || one.Entry.Verb == Verb.ConfirmedEvidence.Key)
            .ToLookup(one => one.Entry.Noun, StringComparer.Ordinal);
        var lines = new List<EvidenceLine>();
        foreach (var (piece, document) in await store.Evidence.Of(actor, mandate.Id, cancellation))
        {
            var whole = piece.PlaceId is null;
            var text = (await store.Documents.TextOf(document, cancellation)).Text;
            lines.Add(
                new EvidenceLine(
                    piece.Id,
                    piece.State,
                    piece.Shows,
                    document.Symbol ?? document.Name,
                    piece.PlaceLabel,
                    whole ? document.Address : TextAddress.OfClause(document.Address, piece.PlaceId!),
                    whole && piece.Length == text.Length ? null : Printable.Of(piece.Span.Of(text).Trim(), LongestQuotation),
                    document.Language,
                    piece.Rule,
                    actor.SeesInternal ? piece.Note : null,
                    NameOf(decided[NounRef.Of(piece.Id).ToString()].FirstOrDefault(), actor),
                    piece.Since
                )
            );
        }

        return lines;
    }

    private async Task<IReadOnlyList<Sister>> SistersOf(AskingClause asking, Actor actor, CancellationToken cancellation)
    {
        if (asking.Mandate.RevisionId is not { } revision)
            return [];

        var same = await store.Instruments.SameClauses(actor, revision, asking.Clause.WId, cancellation);
        var mandates = await store.Mandates.OfLineage(actor, asking.Clause.WId, [.. same.Select(one => one.Revision.Id).Distinct()], cancellation);
        return
        [
            .. same.Where(one => one.Clause.Id != asking.Clause.Id)
                .Select(one => new Sister(
                    one.Revision.Canonical,
                    one.Document.Language,
                    one.Clause.Label,
                    TextAddress.OfClause(one.Document.Address, one.Clause.EId),
                    mandates.FirstOrDefault(mandate => mandate.RevisionId == one.Revision.Id && mandate.AddresseeKey == asking.Mandate.AddresseeKey)?.Number
                )),
        ];
    }
}
