using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

/// <summary>Who has lost something gets in again: by a code on paper (MakeRecoveryCodes, RecoverAccount), or by an administrator's link (MakeAccountLink).</summary>
public sealed class RecoverAccountTests
{
    private const string OtherSecret = "KRSXG5DJNZTWKZDGKRSXG5DJNZTWKZDG";

    [Theory, OnBoth]
    public async Task A_recovery_code_is_good_once_and_ends_every_device(Database database)
    {
        await using var desk = await Desk.Open(database);
        var first = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        var actor = (await Admin.Current(desk, first)).Carried().Actor;
        var codes = (await desk.Do<MakeRecoveryCodes, MakeRecoveryCodes.Request, IReadOnlyList<string>>(new(), actor)).Carried();
        codes.Distinct().Count().ShouldBe(RecoveryCode.HowMany);

        (await Recover(desk, "ABCD-EFGH-IJKL-MNOP")).RefusedAs().ShouldBe("recovery-failed");
        (await Recover(desk, codes[0], password: "another lantern")).RefusedAs().ShouldBe("recovery-failed");
        (await Recover(desk, codes[0].ToLowerInvariant().Replace('-', ' '))).Carried();

        (await Admin.Current(desk, first)).RefusedAs().ShouldBe("sign-in-required");
        (await Recover(desk, codes[0])).RefusedAs().ShouldBe("recovery-failed");
        (await Recover(desk, codes[1])).Carried();
        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed", "the lost authenticator is good no more");
        var proof = await desk.Verify();
        proof.Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task New_codes_end_the_old_ones(Database database)
    {
        await using var desk = await Desk.Open(database);
        var actor = await Admin.Of(desk);
        var old = (await desk.Do<MakeRecoveryCodes, MakeRecoveryCodes.Request, IReadOnlyList<string>>(new(), actor)).Carried();
        var fresh = (await desk.Do<MakeRecoveryCodes, MakeRecoveryCodes.Request, IReadOnlyList<string>>(new(), actor)).Carried();

        (await Recover(desk, old[0])).RefusedAs().ShouldBe("recovery-failed");
        (await Recover(desk, fresh[0])).Carried();
    }

    [Theory, OnBoth]
    public async Task An_administrators_link_ends_all_that_was_before(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var (device, dora) = await Admin.Join(desk, (await Admin.Invite(desk, admin, "Dora Delegate")).Token!, "dora");
        (await desk.Do<MakeRecoveryCodes, MakeRecoveryCodes.Request, IReadOnlyList<string>>(new(), dora)).Carried();
        (await desk.Do<MakeToken, MakeToken.Request, MakeToken.Made>(new("script", TokenScope.Read, 30), dora)).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);

        var link = (await desk.Do<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(null, "dora"), admin)).Carried();
        (await Admin.Current(desk, device)).Carried();
        var (_, again) = await Admin.Join(desk, link.Token!, "dora");

        (await Admin.Current(desk, device)).RefusedAs().ShouldBe("sign-in-required");
        var own = (await desk.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new(), again)).Carried();
        (own.RecoveryCodes, own.Tokens.Count, own.Devices.Count, own.Devices[0].Browser).ShouldBe((0, 0, 1, "Firefox · Linux"));
        var told = (await desk.See<PersonPage, PersonPage.Request, PersonPage.Shown>(new(link.Person), admin)).Carried();
        told.History.Select(deed => deed.Verb).ShouldBe(["recovered", "made-recovery-link", "made-token", "made-recovery-codes", "joined", "invited-person"]);
    }

    private static Task<Ruling<SignedIn>> Recover(Desk desk, string code, string password = Officer.Password) =>
        desk.Do<RecoverAccount, RecoverAccount.Request, SignedIn>(
            new(code, new NewEntry("keeper", password, OtherSecret, OneTimeCode.At(Base32.Read(OtherSecret)!, OneTimeCode.StepAt(desk.Clock.Now)))),
            Actor.Anonymous
        );
}
