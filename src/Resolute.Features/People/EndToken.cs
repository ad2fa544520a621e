using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person ends a token of their own.</summary>
public sealed class EndToken(VisibleStore store) : IUseCase<EndToken.Request, TokenId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <summary>Which one.</summary>
    public sealed record Request(TokenId Token);

    /// <summary>The token.</summary>
    public async Task<Ruling<TokenId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id)
            return new Refusal("sign-in-required");

        if ((await store.Entries.Tokens(id, cancellation)).SingleOrDefault(one => one.Id == request.Token) is not { } token)
            return Refusals.NotFound(request.Token);

        store.Entries.Remove(token);
        act.Did(Verb.EndedToken, NounRef.Of(token.Id), on: NounRef.Of(id));
        return token.Id;
    }
}
