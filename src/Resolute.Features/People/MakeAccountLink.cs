using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>An administrator makes a new one-time link: for a person who was invited and has not come, or for one who cannot sign in any more. The old link ends.</summary>
public sealed class MakeAccountLink(VisibleStore store, MailOut mail, SecretSeal seal) : IUseCase<MakeAccountLink.Request, GivenLink>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>For whom: by account, or by the name to sign in with.</summary>
    public sealed record Request(AccountId? Person, string? LoginName = null);

    /// <summary>The link.</summary>
    public async Task<Ruling<GivenLink>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var person = request.Person is { } id
            ? await store.People.Find(id, cancellation)
            : await store.People.OfLogin(Account.Login(request.LoginName ?? ""), cancellation);
        if (person is not { ErasedAt: null, IsDemo: false })
            return Refusals.NotFound(request.Person?.ToString() ?? request.LoginName ?? "");

        act.Did(person.JoinedAt is null ? Verb.InvitedPerson : Verb.MadeRecoveryLink, NounRef.Of(person.Id));
        return await GivenLink.Make(person, store, mail, seal, act, cancellation);
    }
}
