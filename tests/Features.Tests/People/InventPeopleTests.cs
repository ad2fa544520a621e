using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Features.Tests.Keeping;
using Resolute.Features.Tests.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

/// <summary>The demonstration has invented persons (InventPeople, InventedPeople), and nobody signs in as a real one without their keys (SignInAsInvented).</summary>
public sealed class InventPeopleTests
{
    [Theory, OnBoth]
    public async Task There_is_one_of_each_kind_and_the_first_officer_is_still_awaited(Database database)
    {
        await using var desk = await Demo(database);
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

    [Theory, OnBoth]
    public async Task Restored_or_moved_and_served_as_a_real_workspace_it_lets_nobody_in_by_anything_that_an_invented_person_had(Database database)
    {
        using var places = new Places();
        using var key = new Authenticator();
        await using var desk = await Demo(database);
        // The other places tell the time themselves.
        desk.Clock.Now = TimeProvider.System.GetUtcNow();
        (await desk.Do<InventPeople, InventPeople.Request, int>(new(), Actor.Operator)).Carried();
        var otto = (await desk.See<InventedPeople, InventedPeople.Request, IReadOnlyList<PersonLine>>(new(), Actor.Anonymous)).Carried()[1].Id;
        var device = (await desk.Do<SignInAsInvented, SignInAsInvented.Request, SignedIn>(new(otto), Actor.Anonymous)).Carried();
        var actor = (await Admin.Current(desk, device)).Carried().Actor;
        var token = (await desk.Do<MakeToken, MakeToken.Request, MakeToken.Made>(new("script", TokenScope.Read, 30), actor)).Carried();
        var asked = (await desk.Do<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(new(IsNew: true), actor)).Carried();
        (await desk.Do<AddPasskey, AddPasskey.Request, string>(new("key", key.New(asked.Challenge), Authenticator.Site), actor)).Carried();
        key.Count = 2;
        (await Ways(desk.Runner, otto, device, token.Letters, key)).ShouldBe(["", "", "", ""]);

        var (restored, moved) = (await places.Empty(Database.Sqlite), await places.Empty(database));
        (await Places.Restore(restored, await Places.BackUp(desk))).Carried();
        (await Places.Move(desk, moved)).Carried();
        foreach (var place in new[] { restored, moved })
        {
            await using var real = await Workspace.Open(place, Places.Stop);
            (await real.Runner.See<InventedPeople, InventedPeople.Request, IReadOnlyList<PersonLine>>(new(), Actor.Anonymous, Places.Stop))
                .Carried()
                .ShouldBeEmpty();
            (await Ways(real.Runner, otto, device, token.Letters, key)).ShouldBe(["sign-in-failed", "sign-in-required", "token-ended", "passkey-failed"]);
        }
    }

    // By the button, in a browser that is signed in, by a token, by a passkey.
    private static async Task<IReadOnlyList<string>> Ways(Runner runner, AccountId person, SignedIn device, string letters, Authenticator key)
    {
        CommandId New() => CommandId.New(TimeProvider.System.GetUtcNow());
        var button = await runner.Run<SignInAsInvented, SignInAsInvented.Request, SignedIn>(new(person), Actor.Anonymous, New(), Places.Stop);
        var browser = await runner.See<CurrentActor, CurrentActor.Request, CurrentActor.Recognised>(
            new(device.Id, device.Stamp, device.Device),
            Actor.Anonymous,
            Places.Stop
        );
        var token = await runner.See<TokenActor, TokenActor.Request, Actor>(new(letters), Actor.Anonymous, Places.Stop);
        var asked = (await runner.Run<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(new(IsNew: false), Actor.Anonymous, New(), Places.Stop)).Carried();
        var passkey = await runner.Run<SignInWithPasskey, SignInWithPasskey.Request, SignedIn>(
            new(key.Known(asked.Challenge), Authenticator.Site),
            Actor.Anonymous,
            New(),
            Places.Stop
        );
        key.Count++;
        return [Why(button), Why(browser), Why(token), Why(passkey)];
    }

    private static string Why<T>(Ruling<T> ruling) => ruling.IsRefused(out var why, out _) ? why.Code : "";

    private static Task<Desk> Demo(Database database) =>
        Desk.Open(database, services => services.Replace(ServiceDescriptor.Singleton(new Demonstration(IsOn: true))));

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
