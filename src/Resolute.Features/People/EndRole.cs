using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>An administrator ends a role of a person today. The last administrator keeps the role.</summary>
public sealed class EndRole(VisibleStore store) : IUseCase<EndRole.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <summary>Which role.</summary>
    public sealed record Request(RoleId Role);

    /// <summary>Whose role it was.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var today = GenevaDay.Of(act.Now);
        if (await store.People.Role(request.Role, cancellation) is not { } role || role.Until < today)
            return Refusals.NotFound(request.Role);

        var isAdministrator = role is { Kind: RoleKind.Administrator, IsWithoutEnd: true } && role.IsInForce(today);
        if (isAdministrator && !await store.People.HasOtherAdministrator(role.AccountId, today, cancellation))
            return new Refusal("last-administrator");

        role.End(today);
        act.Did(Verb.EndedRole, NounRef.Of(role.Id), on: NounRef.Of(role.AccountId));
        return role.AccountId;
    }
}
