using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Model.Watches;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Watches;

/// <summary>Whoever got a mail ends all mail about what they watch, by the link in it and without signing in; the watches stay on their page.</summary>
public sealed class EndMail(VisibleStore store) : IUseCase<EndMail.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>The token of the link.</summary>
    public sealed record Request(string Token);

    /// <summary>How many watches are without mail from now on; none where that was so before.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (request.Token.Length != Watch.TokenLength || await store.Watches.OfToken(request.Token, cancellation) is not { Count: > 0 } watches)
            return Refusals.NotFound("");

        var head = (await store.Journal.Head(cancellation)).Sequence;
        var written = watches.Where(watch => watch.Rhythm != WatchRhythm.WithoutMail).ToList();
        foreach (var watch in written)
        {
            watch.Tell(WatchRhythm.WithoutMail, head);
            act.Did(Verb.WatchedOtherwise, NounRef.Of(watch.Id), on: NounRef.Of(watch.AccountId));
        }

        return written.Count;
    }
}
