using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person says who in the secretariat looks after a mandate; that person is written to about it.</summary>
public sealed class AssignOwner(VisibleStore store) : IUseCase<AssignOwner.Request, int>
{
    /// <summary>The word for whoever asks.</summary>
    public const string Myself = "me";

    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandate, the version that the person saw, and who: a name to sign in with, "me", or nobody where it is blank.</summary>
    public sealed record Request(int Number, int Version, string? Login);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        var login = Account.Login(request.Login ?? "");
        AccountId? owner = login == Myself ? act.Actor.Id : (await store.People.OfLogin(login, cancellation))?.Id;
        if (login.Length > 0 && owner is null)
            return new Refusal("person-unknown", null, login);

        if (owner is { } named && await store.People.Actor(named, GenevaDay.Of(act.Now), cancellation) is not { SeesInternal: true })
            return new Refusal("person-no-officer", null, login);

        if (mandate.Assign(request.Version, owner).IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.Assigned, NounRef.Of(mandate.Id), on: owner is { } id ? NounRef.Of(id) : null);
        return mandate.Number;
    }
}
