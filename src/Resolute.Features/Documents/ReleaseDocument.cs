using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>A named officer lets those who take part, or the public, see a document. Its mandates stay the secretariat's until each is released.</summary>
public sealed class ReleaseDocument(VisibleStore store) : IUseCase<ReleaseDocument.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Release;

    /// <summary>Which document, and to whom.</summary>
    public sealed record Request(string Slug, Audience To);

    /// <summary>The slug of the released document.</summary>
    public async Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Documents.Find(act.Actor, request.Slug, cancellation) is not { } document)
            return Refusals.NotFound(request.Slug);

        if (document.ReleaseTo(request.To, act.Now).IsRefused(out var reason, out var isOther))
            return reason;

        if (isOther)
            act.Did(Verb.OfRelease(request.To), NounRef.Of(document.Id));
        return document.Slug;
    }
}
