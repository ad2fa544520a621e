using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

/// <summary>Ways in and rights are changed by whoever proved lately who they are, on the device before them (ConfirmWithPassword, ConfirmWithPasskey, ConfirmWithProvider, ConfirmAsInvented).</summary>
public sealed class ConfirmTests
{
    [Theory, OnBoth]
    public async Task Who_signed_in_long_ago_changes_no_way_in_and_nobodys_rights(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var (_, dora) = await Admin.Join(desk, (await Admin.Invite(desk, admin, "Dora Delegate")).Token!, "dora");
        var (today, of) = (Admin.Today(desk), dora.Id!.Value);
        var token = (await MakeToken(desk, admin)).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(10);
        var entries = (await desk.Verify()).Entries;

        string[] refused =
        [
            (await MakeToken(desk, admin)).RefusedAs(),
            (await desk.Do<MakeRecoveryCodes, MakeRecoveryCodes.Request, IReadOnlyList<string>>(new(), admin)).RefusedAs(),
            (await desk.Do<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(new(IsNew: true), admin)).RefusedAs(),
            (await desk.Do<AddPasskey, AddPasskey.Request, string>(new("", new("", "", ""), Authenticator.Site), admin)).RefusedAs(),
            (await desk.Do<RemovePasskey, RemovePasskey.Request, AccountId>(new(""), admin)).RefusedAs(),
            (await desk.Do<LinkProvider, LinkProvider.Request, AccountId>(new(Identities.Of("a-1")), admin)).RefusedAs(),
            (await desk.Do<UnlinkProvider, UnlinkProvider.Request, AccountId>(new(Identities.Issuer), admin)).RefusedAs(),
            (await desk.Do<ChangePassword, ChangePassword.Request, SignedIn>(new(admin.Id!.Value, Officer.Password, new("", "")), admin)).RefusedAs(),
            (await desk.Do<GiveMailAddress, GiveMailAddress.Request, AccountId>(new("a@post.example", Language.English), admin)).RefusedAs(),
            (await Admin.TryInvite(desk, admin, "Eve")).RefusedAs(),
            (await desk.Do<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(of), admin)).RefusedAs(),
            (await desk.Do<GiveRole, GiveRole.Request, AccountId>(new(of, new NewRole(RoleKind.Officer, today, null, null, null)), admin)).RefusedAs(),
            (await desk.Do<EndRole, EndRole.Request, AccountId>(new(RoleId.New(desk.Clock.Now)), admin)).RefusedAs(),
            (await desk.Do<ErasePerson, ErasePerson.Request, AccountId>(new(of), admin)).RefusedAs(),
            (await desk.Do<SignOut, SignOut.Request, AccountId>(new(), admin)).RefusedAs(),
            (await desk.Do<SignOut, SignOut.Request, AccountId>(new(dora.Presence!.Device), admin)).RefusedAs(),
        ];

        refused.Distinct().ShouldBe(["confirm-first"]);
        (await desk.Verify()).Entries.ShouldBe(entries);
        (await desk.Do<EndToken, EndToken.Request, TokenId>(new(token.Id), admin)).Carried();
        (await desk.Do<EndDevices, EndDevices.Request, AccountId>(new(of), admin)).Carried();
        (await desk.Do<SignOut, SignOut.Request, AccountId>(new(admin.Presence!.Device), admin)).Carried();
    }

    [Theory, OnBoth]
    public async Task Password_and_code_confirm_on_this_device_alone_and_what_was_copied_of_it_ends(Database database)
    {
        await using var desk = await Desk.Open(database);
        var other = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        var here = (await Officer.SignIn(desk)).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(11);
        var stale = await Of(desk, here);

        var anew = (await Confirm(desk, stale)).Carried();

        (await MakeToken(desk, await Of(desk, anew))).Carried();
        (await MakeToken(desk, await Of(desk, other))).RefusedAs().ShouldBe("confirm-first", "that is another device");
        (await Admin.Current(desk, here)).RefusedAs().ShouldBe("sign-in-required");
        (await Confirm(desk, await Of(desk, other))).RefusedAs().ShouldBe("confirm-failed", "the code was used");
        var own = (await desk.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new(), stale)).Carried();
        own.Devices.Select(device => device.Id).ShouldBe([anew.Device, other.Device], ignoreOrder: true);
        (await desk.Entries()).Select(entry => entry.Verb).ShouldContain("proved-again");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(10);
        (await MakeToken(desk, await Of(desk, anew))).RefusedAs().ShouldBe("confirm-first");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Failures_are_counted_as_at_signing_in_and_told(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        desk.Clock.Now = desk.Clock.Now.AddMinutes(11);
        (await Confirm(desk, admin, code: "000000")).RefusedAs().ShouldBe("confirm-failed");
        for (var failure = 1; failure < 5; failure++)
            (await Confirm(desk, admin, "another lantern")).RefusedAs().ShouldBe("confirm-failed");

        (await Confirm(desk, admin)).RefusedAs().ShouldBe("confirm-failed", "it is closed");
        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed", "that way too");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(6);
        (await Confirm(desk, admin)).Carried();
        (await desk.Entries()).Count(entry => entry.Verb is "failed-to-sign-in").ShouldBe(7);
    }

    [Theory, OnBoth]
    public async Task Nobody_confirms_for_another_and_a_program_not_at_all(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var letters = (await MakeToken(desk, admin)).Carried().Letters;
        var (_, dora) = await Admin.Join(desk, (await Admin.Invite(desk, admin, "Dora Delegate")).Token!, "dora");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(11);

        (await Confirm(desk, dora, person: admin.Id)).RefusedAs().ShouldBe("sign-in-required");
        (await Confirm(desk, admin with { Presence = null })).RefusedAs().ShouldBe("sign-in-required");
        (await desk.Do<ConfirmAsInvented, ConfirmAsInvented.Request, SignedIn>(new(), dora)).RefusedAs().ShouldBe("confirm-failed");
        var program = (await desk.See<TokenActor, TokenActor.Request, Actor>(new(letters), Actor.Anonymous)).Carried();
        (await Confirm(desk, program)).RefusedAs().ShouldBe("token-never");
    }

    [Theory, OnBoth]
    public async Task A_passkey_confirms_where_it_is_ones_own_and_was_asked_for_that(Database database)
    {
        await using var desk = await Desk.Open(database);
        using var own = new Authenticator();
        using var anothers = new Authenticator();
        var admin = await Admin.Of(desk);
        var (_, dora) = await Admin.Join(desk, (await Admin.Invite(desk, admin, "Dora Delegate")).Token!, "dora");
        await Add(desk, admin, own);
        await Add(desk, dora, anothers);
        desk.Clock.Now = desk.Clock.Now.AddMinutes(11);
        (own.Count, anothers.Count) = (2, 2);

        (await With(desk, admin, anothers.Known((await Ask(desk, admin)).Challenge))).RefusedAs().ShouldBe("passkey-failed", "it is another's");
        (await With(desk, admin, own.Known((await Ask(desk, dora)).Challenge))).RefusedAs().ShouldBe("passkey-failed", "somebody else was asked");
        var toSignIn = (await desk.Do<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(new(IsNew: false), Actor.Anonymous)).Carried();
        (await With(desk, admin, own.Known(toSignIn.Challenge))).RefusedAs().ShouldBe("passkey-failed", "it was asked of whoever signs in");
        var asked = await Ask(desk, admin);
        asked.Known.Count.ShouldBe(1, "a browser offers the person's own alone");
        var anew = (await With(desk, admin, own.Known(asked.Challenge))).Carried();

        (await MakeToken(desk, await Of(desk, anew))).Carried();
        (await MakeToken(desk, dora)).RefusedAs().ShouldBe("confirm-first");
    }

    [Theory, OnBoth]
    public async Task A_provider_confirms_whom_it_is_linked_with_and_a_verified_address_is_not_enough(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var (_, dora) = await Identities.Come(desk, await Identities.Invite(desk, admin));
        desk.Clock.Now = desk.Clock.Now.AddMinutes(11);

        (await With(desk, dora, Identities.Of("d-2"))).RefusedAs().ShouldBe("confirm-another");
        (await With(desk, admin, Identities.Of("d-1"))).RefusedAs().ShouldBe("confirm-another");
        var anew = (await With(desk, dora, Identities.Of("d-1"))).Carried();

        (await MakeToken(desk, await Of(desk, anew))).Carried();
    }

    [Theory, OnBoth]
    public async Task An_invented_person_is_asked_too_and_confirms_at_a_demonstration(Database database)
    {
        await using var desk = await Desk.Open(database, services => services.Replace(ServiceDescriptor.Singleton(new Demonstration(IsOn: true))));
        (await desk.Do<InventPeople, InventPeople.Request, int>(new(), Actor.Operator)).Carried();
        var otto = (await desk.See<InventedPeople, InventedPeople.Request, IReadOnlyList<PersonLine>>(new(), Actor.Anonymous)).Carried()[0].Id;
        var device = (await desk.Do<SignInAsInvented, SignInAsInvented.Request, SignedIn>(new(otto), Actor.Anonymous)).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(11);
        var stale = await Of(desk, device);
        (await MakeToken(desk, stale)).RefusedAs().ShouldBe("confirm-first");

        var anew = (await desk.Do<ConfirmAsInvented, ConfirmAsInvented.Request, SignedIn>(new(), stale)).Carried();

        (await MakeToken(desk, await Of(desk, anew))).Carried();
    }

    private static async Task<Actor> Of(Desk desk, SignedIn device) => (await Admin.Current(desk, device)).Carried().Actor;

    private static Task<Ruling<MakeToken.Made>> MakeToken(Desk desk, Actor actor) =>
        desk.Do<MakeToken, MakeToken.Request, MakeToken.Made>(new("script", TokenScope.Read, 30), actor);

    private static Task<Ruling<SignedIn>> Confirm(Desk desk, Actor actor, string password = Officer.Password, string? code = null, AccountId? person = null) =>
        desk.Do<ConfirmWithPassword, ConfirmWithPassword.Request, SignedIn>(new(person ?? actor.Id!.Value, password, code ?? Officer.Code(desk)), actor);

    private static Task<Ruling<SignedIn>> With(Desk desk, Actor actor, PasskeyAnswer answer) =>
        desk.Do<ConfirmWithPasskey, ConfirmWithPasskey.Request, SignedIn>(new(answer, Authenticator.Site), actor);

    private static Task<Ruling<SignedIn>> With(Desk desk, Actor actor, ProvenIdentity identity) =>
        desk.Do<ConfirmWithProvider, ConfirmWithProvider.Request, SignedIn>(new(identity), actor);

    private static async Task<AskPasskey.Asked> Ask(Desk desk, Actor actor) =>
        (await desk.Do<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(new(IsNew: false, Confirms: true), actor)).Carried();

    private static async Task Add(Desk desk, Actor actor, Authenticator device)
    {
        var asked = (await desk.Do<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(new(IsNew: true), actor)).Carried();
        (await desk.Do<AddPasskey, AddPasskey.Request, string>(new("a key", device.New(asked.Challenge), Authenticator.Site), actor)).Carried();
    }
}
