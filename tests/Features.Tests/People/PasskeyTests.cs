using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

/// <summary>Passkeys (AskPasskey, AddPasskey, SignInWithPasskey, SetUpPasskey, RemovePasskey) by an authenticator made of software; the browser's own is in the story.</summary>
public sealed class PasskeyTests
{
    [Theory, OnBoth]
    public async Task A_passkey_that_was_added_signs_in_and_each_challenge_is_good_once(Database database)
    {
        await using var desk = await Desk.Open(database);
        using var device = new Authenticator();
        var admin = await Admin.Of(desk);
        await Add(desk, admin, device);

        var asked = await Ask(desk, Actor.Anonymous, isNew: false);
        device.Count = 2;
        (await SignIn(desk, device.Known(asked.Challenge, user: admin.Id))).Carried().Id.ShouldBe(admin.Id!.Value);
        device.Count = 3;
        (await SignIn(desk, device.Known(asked.Challenge))).RefusedAs().ShouldBe("passkey-failed", "it was answered");
        (await SignIn(desk, device.Known((await Ask(desk, Actor.Anonymous, isNew: false)).Challenge))).Carried();
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task What_does_not_hold_is_refused(Database database)
    {
        await using var desk = await Desk.Open(database);
        using var device = new Authenticator();
        using var other = new Authenticator();
        var admin = await Admin.Of(desk);
        var elsewhere = new PasskeySite("portal.example", "https://portal.example.evil.example");
        (await TryAdd(desk, admin, device.New("bWFkZSB1cA"))).RefusedAs().ShouldBe("passkey-failed");
        (await TryAdd(desk, admin, device.New((await Ask(desk, admin, isNew: true)).Challenge, elsewhere))).RefusedAs().ShouldBe("passkey-failed");
        device.Flags = 0x01;
        (await TryAdd(desk, admin, device.New((await Ask(desk, admin, isNew: true)).Challenge)))
            .RefusedAs()
            .ShouldBe("passkey-failed", "nobody was recognised");
        device.Flags = 0x05;
        (await TryAdd(desk, admin, device.New((await Ask(desk, Actor.Anonymous, isNew: false)).Challenge)))
            .RefusedAs()
            .ShouldBe("passkey-failed", "asked of somebody else");
        await Add(desk, admin, device);
        (await TryAdd(desk, admin, device.New((await Ask(desk, admin, isNew: true)).Challenge))).RefusedAs().ShouldBe("passkey-failed", "it is there already");

        device.Count = 2;
        (await Fresh(desk, challenge => device.Known(challenge, elsewhere))).RefusedAs().ShouldBe("passkey-failed");
        (await Fresh(desk, challenge => device.Known(challenge, new PasskeySite("other.example", Authenticator.Site.Origin))))
            .RefusedAs()
            .ShouldBe("passkey-failed");
        (await Fresh(desk, challenge => other.Known(challenge) with { Id = device.Known(challenge).Id })).RefusedAs().ShouldBe("passkey-failed");
        (await Fresh(desk, challenge => device.Known(challenge, user: AccountId.New(desk.Clock.Now)))).RefusedAs().ShouldBe("passkey-failed");
        (await Fresh(desk, challenge => device.Known(challenge) with { Authenticator = "AAAA" })).RefusedAs().ShouldBe("passkey-failed");
        device.Count = 1;
        (await Fresh(desk, challenge => device.Known(challenge))).RefusedAs().ShouldBe("passkey-failed", "the counter stands still: there are two of it");
        device.Count = 2;
        var late = (await Ask(desk, Actor.Anonymous, isNew: false)).Challenge;
        desk.Clock.Now = desk.Clock.Now.AddMinutes(6);
        (await SignIn(desk, device.Known(late))).RefusedAs().ShouldBe("passkey-failed");
        (await Fresh(desk, challenge => device.Known(challenge))).Carried();
    }

    [Theory, OnBoth]
    public async Task Who_is_invited_comes_with_a_passkey_alone_and_keeps_the_last_way_in(Database database)
    {
        await using var desk = await Desk.Open(database);
        using var device = new Authenticator();
        var link = await Admin.Invite(desk, await Admin.Of(desk), "Dora Delegate");
        var asked = await Ask(desk, Actor.Anonymous, isNew: true, link.Token);

        var signedIn = (
            await desk.Do<SetUpPasskey, SetUpPasskey.Request, SignedIn>(
                new(link.Token!, "dora", device.New(asked.Challenge), Authenticator.Site),
                Actor.Anonymous
            )
        ).Carried();

        var dora = (await Admin.Current(desk, signedIn)).Carried().Actor;
        var own = (await desk.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new(), dora)).Carried();
        (own.HasPassword, own.Passkeys.Count).ShouldBe((false, 1));
        (await desk.Do<MakeRecoveryCodes, MakeRecoveryCodes.Request, IReadOnlyList<string>>(new(), dora)).RefusedAs().ShouldBe("recovery-without-password");
        (await Remove(desk, dora, own.Passkeys[0].Id)).RefusedAs().ShouldBe("last-way-in");
        (await desk.Do<SignIn, SignIn.Request, SignedIn>(new("dora", "", ""), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-failed");

        using var second = new Authenticator();
        await Add(desk, dora, second);
        (await Remove(desk, dora, own.Passkeys[0].Id)).Carried();
        device.Count = 2;
        (await Fresh(desk, challenge => device.Known(challenge))).RefusedAs().ShouldBe("passkey-failed");
        second.Count = 2;
        (await Fresh(desk, challenge => second.Known(challenge))).Carried();
    }

    private static async Task<AskPasskey.Asked> Ask(Desk desk, Actor actor, bool isNew, string? token = null) =>
        (await desk.Do<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(new(isNew, token), actor)).Carried();

    private static Task<Ruling<string>> TryAdd(Desk desk, Actor actor, PasskeyAnswer answer) =>
        desk.Do<AddPasskey, AddPasskey.Request, string>(new("a key", answer, Authenticator.Site), actor);

    private static async Task Add(Desk desk, Actor actor, Authenticator device) =>
        (await TryAdd(desk, actor, device.New((await Ask(desk, actor, isNew: true)).Challenge))).Carried();

    private static Task<Ruling<AccountId>> Remove(Desk desk, Actor actor, string id) =>
        desk.Do<RemovePasskey, RemovePasskey.Request, AccountId>(new(id), actor);

    private static Task<Ruling<SignedIn>> SignIn(Desk desk, PasskeyAnswer answer) =>
        desk.Do<SignInWithPasskey, SignInWithPasskey.Request, SignedIn>(new(answer, Authenticator.Site), Actor.Anonymous);

    private static async Task<Ruling<SignedIn>> Fresh(Desk desk, Func<string, PasskeyAnswer> answer) =>
        await SignIn(desk, answer((await Ask(desk, Actor.Anonymous, isNew: false)).Challenge));
}
