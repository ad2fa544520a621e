using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

public sealed class SignOutTests
{
    [Theory, OnBoth]
    public async Task An_administrator_ends_every_device_and_token_of_a_person_whose_computer_is_gone(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var (device, dora) = await Admin.Join(desk, (await Admin.Invite(desk, admin, "Dora Delegate")).Token!, "dora");
        var made = (await desk.Do<MakeToken, MakeToken.Request, MakeToken.Made>(new("script", TokenScope.Read, 30), dora)).Carried();

        (await desk.Do<EndDevices, EndDevices.Request, AccountId>(new(admin.Id!.Value), dora)).RefusedAs().ShouldBe("not-permitted");
        (await desk.Do<EndDevices, EndDevices.Request, AccountId>(new(device.Id), admin)).Carried();

        (await Admin.Current(desk, device)).RefusedAs().ShouldBe("sign-in-required");
        (await desk.See<TokenActor, TokenActor.Request, Actor>(new(made.Letters), Actor.Anonymous)).RefusedAs().ShouldBe("token-ended");
        var proof = await desk.Verify();
        proof.Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Signing_out_ends_every_device_until_the_person_signs_in_again(Database database)
    {
        await using var desk = await Desk.Open(database);
        var first = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        var second = (await Officer.SignIn(desk)).Carried();

        (await Leave(desk, (await Current(desk, second)).Carried().Actor)).Carried().ShouldBe(first.Id);

        (await Current(desk, first)).RefusedAs().ShouldBe("sign-in-required");
        (await Current(desk, second)).RefusedAs().ShouldBe("sign-in-required");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        (await Current(desk, (await Officer.SignIn(desk)).Carried())).Carried().Actor.Name.ShouldBe("Keeper Anyname");
        var proof = await desk.Verify();
        (proof.Entries, proof.Broken.Count).ShouldBe((5, 0));
    }

    [Theory, OnBoth]
    public async Task Whoever_is_not_signed_in_has_nothing_to_sign_out_of(Database database)
    {
        await using var desk = await Desk.Open(database);

        (await Leave(desk, Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
        (await Leave(desk, Actor.Operator)).RefusedAs().ShouldBe("sign-in-required");
    }

    [Theory, OnBoth]
    public async Task One_device_is_ended_alone_and_nobody_ends_anothers(Database database)
    {
        await using var desk = await Desk.Open(database);
        var first = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        var second = (await Officer.SignIn(desk)).Carried();
        var actor = (await Current(desk, second)).Carried().Actor;

        (await desk.Do<SignOut, SignOut.Request, AccountId>(new(first.Device), Actor.Officer(AccountId.New(desk.Clock.Now), "Eve")))
            .RefusedAs()
            .ShouldBe("sign-in-required");
        (await desk.Do<SignOut, SignOut.Request, AccountId>(new(DeviceId.New(desk.Clock.Now)), actor)).RefusedAs().ShouldBe("not-found");
        (await desk.Do<SignOut, SignOut.Request, AccountId>(new(first.Device), actor)).Carried();

        (await Current(desk, first)).RefusedAs().ShouldBe("sign-in-required");
        (await Current(desk, second)).Carried();
    }

    [Theory, OnBoth]
    public async Task When_a_device_was_last_seen_is_noted_once_in_ten_minutes_and_is_no_deed(Database database)
    {
        await using var desk = await Desk.Open(database);
        var person = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        var entries = (await desk.Verify()).Entries;
        (await Current(desk, person)).Carried().IsStale.ShouldBeFalse();

        desk.Clock.Now = desk.Clock.Now.AddMinutes(11);
        (await Current(desk, person)).Carried().IsStale.ShouldBeTrue();
        (await desk.Do<NoteDevice, NoteDevice.Request, bool>(new(person.Device), Actor.Job)).Carried().ShouldBeTrue();

        var now = (await Current(desk, person)).Carried();
        now.IsStale.ShouldBeFalse();
        var device = (await desk.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new(), now.Actor)).Carried().Devices.Single();
        (device.LastSeen - device.FirstSeen).ShouldBe(TimeSpan.FromMinutes(11));
        (await desk.Verify()).Entries.ShouldBe(entries);
    }

    private static Task<Ruling<AccountId>> Leave(Desk desk, Actor actor) => desk.Do<SignOut, SignOut.Request, AccountId>(new(), actor);

    private static Task<Ruling<CurrentActor.Recognised>> Current(Desk desk, SignedIn device) => Admin.Current(desk, device);
}
