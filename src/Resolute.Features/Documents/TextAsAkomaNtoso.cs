using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>A held text as a file of Akoma Ntoso, with the lineage of its clauses. One gives away what one may see, corrections included.</summary>
public sealed class TextAsAkomaNtoso(VisibleStore store, TimeProvider clock) : IView<TextAsAkomaNtoso.Request, byte[]>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which text, by its address without the leading slash: <c>documents/SLUG</c> or <c>instruments/BODY/NUMBER/REVISION/LANGUAGE</c>.</summary>
    public sealed record Request(string Address);

    /// <inheritdoc/>
    public async Task<Ruling<byte[]>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var address = request.Address.Trim('/');
        if (await store.Documents.At(actor, address, cancellation) is not { } document)
            return Refusals.NotFound(address);

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return await AkomaNtosoFile.Of(store, document, actor, today, cancellation);
    }
}
