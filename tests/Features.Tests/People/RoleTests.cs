using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.People;

/// <summary>Roles are given for a period (GiveRole, EndRole), organisations are kept (EnterOrganisation, ChangeOrganisation, PlacePerson), both are shown to whom they concern.</summary>
public sealed class RoleTests
{
    [Theory, OnBoth]
    public async Task What_a_role_permits_begins_and_ends_with_its_days(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        await desk.Import(Texts.Resolution);
        var today = Admin.Today(desk);
        var (device, _) = await Admin.Join(
            desk,
            (await Admin.Invite(desk, admin, "Olga Officer", null, new NewRole(RoleKind.Officer, today.AddDays(1), today.AddDays(2)))).Token!,
            "olga"
        );

        (await Seen(desk, device)).ShouldBe(0);
        desk.Clock.Now = desk.Clock.Now.AddDays(1);
        (await Seen(desk, device)).ShouldBeGreaterThan(0);
        desk.Clock.Now = desk.Clock.Now.AddDays(1);
        (await Seen(desk, device)).ShouldBeGreaterThan(0, "the last day is one of them");
        desk.Clock.Now = desk.Clock.Now.AddDays(1);
        (await Seen(desk, device)).ShouldBe(0);
    }

    [Theory, OnBoth]
    public async Task A_role_is_given_once_for_a_time_and_ended_today(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var today = Admin.Today(desk);
        var (device, olga) = await Admin.Join(desk, (await Admin.Invite(desk, admin, "Olga Officer")).Token!, "olga");
        var role = new NewRole(RoleKind.Officer, today);

        (await Give(desk, admin, olga.Id!.Value, role)).ShouldBeNull();
        (await Give(desk, admin, olga.Id!.Value, role with { From = today.AddDays(9) })).ShouldBe("role-held");
        (await Give(desk, Desk.Officer, olga.Id!.Value, role)).ShouldBe("not-permitted");
        (await Admin.Current(desk, device)).Carried().Actor.SeesInternal.ShouldBeTrue();

        var shown = (await desk.See<PersonPage, PersonPage.Request, PersonPage.Shown>(new(olga.Id!.Value), admin)).Carried();
        (await desk.Do<EndRole, EndRole.Request, AccountId>(new(shown.Roles.Single().Id), admin)).Carried();
        (await Admin.Current(desk, device)).Carried().Actor.SeesInternal.ShouldBeFalse();
        (await desk.Do<EndRole, EndRole.Request, AccountId>(new(shown.Roles.Single().Id), admin)).RefusedAs().ShouldBe("not-found");
    }

    [Theory, OnBoth]
    public async Task The_last_administrator_keeps_the_role_and_of_two_who_end_each_other_one_stays(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        (await End(desk, admin, admin.Id!.Value)).ShouldBe("last-administrator");

        var forever = new NewRole(RoleKind.Administrator, Admin.Today(desk));
        var invited = await Admin.Invite(desk, admin, "Nora Notyet", null, forever);
        (await End(desk, admin, admin.Id!.Value)).ShouldBe("last-administrator", "who was invited has not come");
        var (_, nora) = await Admin.Join(desk, invited.Token!, "nora");

        var ended = await Task.WhenAll(
            Task.Run(() => End(desk, nora, admin.Id!.Value), TestContext.Current.CancellationToken),
            Task.Run(() => End(desk, admin, nora.Id!.Value), TestContext.Current.CancellationToken)
        );
        ended.Order().ShouldBe([null, "last-administrator"]);
    }

    [Theory, OnBoth]
    public async Task An_organisation_is_shown_to_its_own_and_to_nobody_elses(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var (own, other) = (await Admin.Organisation(desk, admin), await Admin.Organisation(desk, admin, "Anyland Telecom"));
        (await desk.Do<EnterOrganisation, EnterOrganisation.Request, OrganisationId>(new(" Anyland Telecom", MembershipCategory.Academia), admin))
            .RefusedAs()
            .ShouldBe("organisation-exists");
        (
            await desk.Do<ChangeOrganisation, ChangeOrganisation.Request, OrganisationId>(new(other, "Anyland Mobile", MembershipCategory.SectorMember), admin)
        ).Carried();
        var (device, dora) = await Admin.Join(desk, (await Admin.Invite(desk, admin, "Dora Delegate", own)).Token!, "dora");

        (await Organisation(desk, dora, own)).ShouldBe("Republic of Examplia: Dora Delegate");
        (await Organisation(desk, dora, other)).ShouldBe("not-found");
        (await Organisation(desk, Actor.Anonymous, own)).ShouldBe("sign-in-required");
        (await Organisation(desk, Desk.Officer, other)).ShouldBe("Anyland Mobile: ");
        (await desk.See<OrganisationList, OrganisationList.Request, IReadOnlyList<OrganisationLine>>(new(), dora)).RefusedAs().ShouldBe("not-permitted");
        (await desk.See<OrganisationList, OrganisationList.Request, IReadOnlyList<OrganisationLine>>(new(), admin))
            .Carried()
            .Select(line => line.People)
            .ShouldBe([0, 1]);

        (await desk.Do<PlacePerson, PlacePerson.Request, AccountId>(new(dora.Id!.Value, other), admin)).Carried();
        (await Organisation(desk, (await Admin.Current(desk, device)).Carried().Actor, other)).ShouldBe("Anyland Mobile: Dora Delegate");
    }

    private static async Task<string> Organisation(Desk desk, Actor actor, OrganisationId id) =>
        (await desk.See<OrganisationPage, OrganisationPage.Request, OrganisationPage.Shown>(new(id), actor)).IsRefused(out var why, out var shown)
            ? why.Code
            : $"{shown.Organisation.Name}: {string.Join(", ", shown.People.Select(person => person.Name))}";

    private static async Task<int> Seen(Desk desk, SignedIn device)
    {
        var actor = (await Admin.Current(desk, device)).Carried().Actor;
        var documents = (await desk.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new(), actor)).Carried().Count;
        var board = await desk.Board(new MandateBoard.Request(), actor);
        board.Mandates.Count.ShouldBe(documents * board.Mandates.Count);
        return board.Mandates.Count;
    }

    private static async Task<string?> Give(Desk desk, Actor actor, AccountId person, NewRole role) =>
        (await desk.Do<GiveRole, GiveRole.Request, AccountId>(new(person, role), actor)).IsRefused(out var why, out _) ? why.Code : null;

    private static async Task<string?> End(Desk desk, Actor actor, AccountId person)
    {
        var shown = (await desk.See<PersonPage, PersonPage.Request, PersonPage.Shown>(new(person), actor)).Carried();
        var role = shown.Roles.Single(one => one.Kind == RoleKind.Administrator);
        return (await desk.Do<EndRole, EndRole.Request, AccountId>(new(role.Id), actor)).IsRefused(out var why, out _) ? why.Code : null;
    }
}
