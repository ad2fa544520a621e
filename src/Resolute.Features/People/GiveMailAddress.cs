using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person says where mail reaches them, and in which language.</summary>
public sealed class GiveMailAddress(VisibleStore store) : IUseCase<GiveMailAddress.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <summary>The address; blank for none. The language of what is written.</summary>
    public sealed record Request(string Mail, Language Language);

    /// <summary>The account.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        if (account.GiveMail(request.Mail, request.Language).IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.GaveMail, NounRef.Of(account.Id));
        return account.Id;
    }
}
