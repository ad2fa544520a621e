using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store;

/// <summary>What an actor may see. The public, and those who take part, see what a named officer released to them; every read starts here.</summary>
internal static class Visibility
{
    /// <summary>Released documents; all for those who see what is internal.</summary>
    public static IQueryable<Document> VisibleDocuments(this ResoluteContext context, Actor actor) =>
        actor.Audience switch
        {
            Audience.Internal => context.Documents,
            Audience.Restricted => context.Documents.Where(document => document.ReleasedAt != null || document.RestrictedAt != null),
            _ => context.Documents.Where(document => document.ReleasedAt != null),
        };

    /// <summary>Confirmed and released mandates of visible documents; all for those who see what is internal.</summary>
    public static IQueryable<Mandate> VisibleMandates(this ResoluteContext context, Actor actor)
    {
        if (actor.SeesInternal)
            return context.Mandates;

        var documents = context.VisibleDocuments(actor);
        var released =
            actor.Audience == Audience.Restricted
                ? context.Mandates.Where(mandate => mandate.ReleasedAt != null || mandate.RestrictedAt != null)
                : context.Mandates.Where(mandate => mandate.ReleasedAt != null);
        return released.Where(mandate => mandate.State == MandateState.Confirmed && documents.Any(document => document.Id == mandate.DocumentId));
    }

    /// <summary>
    /// Linked evidence of visible mandates: in visible documents, and what rests on no document, which its mandate's release lets out with it; suggestions
    /// too for those who see what is internal.
    /// </summary>
    public static IQueryable<Evidence> VisibleEvidence(this ResoluteContext context, Actor actor)
    {
        if (actor.SeesInternal)
            return context.Evidence;

        var mandates = context.VisibleMandates(actor);
        var documents = context.VisibleDocuments(actor);
        return context.Evidence.Where(evidence =>
            evidence.State == EvidenceState.Linked
            && mandates.Any(mandate => mandate.Id == evidence.MandateId)
            && (evidence.DocumentId == null || documents.Any(document => document.Id == evidence.DocumentId))
        );
    }
}
