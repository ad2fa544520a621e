using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.People;

/// <summary>The demonstration has invented persons (InventPeople, InventedPeople), and nobody signs in as a real one without their keys (SignInAsInvented).</summary>
public sealed class InventPeopleTests
{
    [Theory, OnBoth]
    public async Task There_is_one_of_each_kind_and_the_first_officer_is_still_awaited(Database database)
    {
        await using var desk = await Desk.Open(database);
        (await desk.Do<InventPeople, InventPeople.Request, int>(new(), Actor.Operator)).Carried().ShouldBe(5);
        (await desk.Do<InventPeople, InventPeople.Request, int>(new(), Actor.Operator)).Carried().ShouldBe(0);
        var people = (await desk.See<InventedPeople, InventedPeople.Request, IReadOnlyList<PersonLine>>(new(), Actor.Anonymous)).Carried();
        people
            .Select(person => person.Roles.Single().Kind)
            .ShouldBe([RoleKind.Administrator, RoleKind.Officer, RoleKind.Chair, RoleKind.FocalPoint, RoleKind.Delegate]);

        var admin = await Admin.Of(desk);
        (await SignIn(desk, admin.Id!.Value)).ShouldBe("sign-in-failed");
        (await SignIn(desk, people[4].Id)).ShouldBe("Dan Delegateson");
        (await desk.Do<SignIn, SignIn.Request, SignedIn>(new("Dan Delegateson", "", ""), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-failed");
        (await desk.Do<EndRole, EndRole.Request, AccountId>(new(await AdminRole(desk, admin)), admin)).RefusedAs().ShouldBe("last-administrator");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    private static async Task<RoleId> AdminRole(Desk desk, Actor admin) =>
        (await desk.See<PersonPage, PersonPage.Request, PersonPage.Shown>(new(admin.Id!.Value), admin))
            .Carried()
            .Roles.Single(role => role.Kind == RoleKind.Administrator)
            .Id;

    private static async Task<string> SignIn(Desk desk, AccountId person) =>
        (await desk.Do<SignInAsInvented, SignInAsInvented.Request, SignedIn>(new(person), Actor.Anonymous)).IsRefused(out var why, out var signedIn)
            ? why.Code
            : signedIn.Name;
}
