using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Journal;

/// <summary>Where the journal last told of a noun, for whoever may write on it: sent back with a decision, it says what was seen.</summary>
public sealed class NounMark(VisibleStore store) : IView<NounMark.Request, long>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnAccount;

    /// <summary>Which noun.</summary>
    public sealed record Request(NounAddress Noun);

    /// <summary>The place in the journal; what is done inside on a public noun is nobody else's.</summary>
    public async Task<Ruling<long>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var mayWrite = actor.SeesInternal || actor.May(Permission.KeepPeople);
        return mayWrite && await AddressedNouns.Find(store, request.Noun, actor, cancellation) is { } noun
            ? await store.Journal.Mark(noun.Refs, cancellation)
            : Refusals.NotFound(request.Noun.ToString());
    }
}
