using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The demonstration gets its persons: plainly invented, of every kind, in invented organisations. There they sign in by a button; they have no password.</summary>
public sealed class InventPeople(VisibleStore store) : IUseCase<InventPeople.Request, int>
{
    // The body that the chair of the demonstration chairs; the demonstration's own bodies are in no list of bodies.
    private const string Chaired = "itu/council";

    private static readonly (string Name, MembershipCategory Category)[] Organisations =
    [
        ("Demonstration secretariat", MembershipCategory.Secretariat),
        ("Republic of Examplia", MembershipCategory.MemberState),
        ("Anyland Telecom", MembershipCategory.SectorMember),
        ("University of Nowhere", MembershipCategory.Academia),
    ];

    private static readonly (string Name, int Organisation, RoleKind Role)[] People =
    [
        ("Ada Adminson", 0, RoleKind.Administrator),
        ("Otto Officer", 0, RoleKind.Officer),
        ("Carla Chairwell", 1, RoleKind.Chair),
        ("Fatima Focalpoint", 2, RoleKind.FocalPoint),
        ("Dan Delegateson", 1, RoleKind.Delegate),
    ];

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>Nothing to say.</summary>
    public sealed record Request;

    /// <summary>How many there are.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.HasDemo(cancellation))
            return 0;

        var organisations = new List<OrganisationId>();
        foreach (var (name, category) in Organisations)
        {
            if (Organisation.Enter(name, category, act.Now.AddMilliseconds(organisations.Count)).IsRefused(out var reason, out var organisation))
                return reason;
            store.Organisations.Add(organisation);
            organisations.Add(organisation.Id);
        }

        for (var index = 0; index < People.Length; index++)
        {
            var (name, place, kind) = People[index];
            // Apart by a millisecond, so that they are listed in this order.
            var person = Account.Invent(name, organisations[place], SignedIn.NewStamp(), act.Now.AddMilliseconds(index));
            var given = new NewRole(kind, GenevaDay.Of(act.Now), null, Chaired, organisations[place]);
            if (Role.Give(person.Id, given, act.Now).IsRefused(out var reason, out var role))
                return reason;
            store.People.Add(person);
            store.People.Add(role);
        }

        act.Did(Verb.Invented, NounRef.Installation);
        return People.Length;
    }
}
