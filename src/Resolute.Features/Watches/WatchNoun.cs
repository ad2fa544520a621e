using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Model.Watches;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Watches;

/// <summary>A signed-in person watches a mandate, a document, an instrument, a session or everything; or is told of it in another rhythm from now on.</summary>
public sealed class WatchNoun(VisibleStore store) : IUseCase<WatchNoun.Request, WatchId>
{
    // Who wants more watches everything.
    private const int Most = 500;

    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnAccount;

    /// <summary>The address of its page, empty for everything; how often mail is wanted.</summary>
    public sealed record Request(string Address, WatchRhythm Rhythm);

    /// <summary>The watch.</summary>
    public async Task<Ruling<WatchId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } account)
            return new Refusal("sign-in-required");

        if (await Watched.At(store, act.Actor, request.Address, cancellation) is not { } noun)
            return Refusals.NotFound(request.Address);

        var head = (await store.Journal.Head(cancellation)).Sequence;
        if (await store.Watches.Find(account, noun, cancellation) is { } known)
        {
            known.Tell(request.Rhythm, head);
            act.Did(Verb.WatchedOtherwise, NounRef.Of(known.Id), on: NounRef.Of(account));
            return known.Id;
        }

        var own = await store.Watches.Of(account, cancellation);
        if (own.Count >= Most)
            return new Refusal("watches-too-many", null, Most);

        var token = own.Count > 0 ? own[0].Token : RandomNumberGenerator.GetHexString(Watch.TokenLength, lowercase: true);
        var watch = Watch.Begin(account, noun, request.Rhythm, head, token, act.Now, GenevaDay.Of(act.Now));
        store.Watches.Add(watch);
        act.Did(Verb.Watched, NounRef.Of(watch.Id), on: NounRef.Of(account));
        return watch.Id;
    }
}
