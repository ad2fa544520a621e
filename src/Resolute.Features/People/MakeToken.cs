using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person makes a token, by which a program speaks for them until a day.</summary>
public sealed class MakeToken(VisibleStore store) : IUseCase<MakeToken.Request, MakeToken.Made>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>What it is called, what it is good for, and for how many days.</summary>
    public sealed record Request(string Name, TokenScope Scope, int Days);

    /// <summary>A token that was made.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Letters">What the program sends, shown this once.</param>
    public sealed record Made(TokenId Id, string Letters);

    /// <summary>The token.</summary>
    public async Task<Ruling<Made>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id)
            return new Refusal("sign-in-required");

        if ((await store.Entries.Tokens(id, cancellation)).Count >= PersonalToken.Most)
            return new Refusal("tokens-too-many", null, PersonalToken.Most);

        var letters = PersonalToken.Mark + RandomNumberGenerator.GetHexString(64, lowercase: true);
        if (PersonalToken.Make(id, request.Name, request.Scope, request.Days, letters, act.Now).IsRefused(out var reason, out var token))
            return reason;

        store.Entries.Add(token);
        act.Did(Verb.MadeToken, NounRef.Of(token.Id), on: NounRef.Of(id));
        SendAccountLetter.Ask(act, id, AccountLetter.TokenMade);
        return new Made(token.Id, letters);
    }
}
