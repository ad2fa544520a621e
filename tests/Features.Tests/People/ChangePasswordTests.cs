using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

public sealed class ChangePasswordTests
{
    private const string Wanted = "another lantern on the quay";

    [Theory, OnBoth]
    public async Task The_present_one_is_asked_for_and_every_other_device_ends(Database database)
    {
        await using var desk = await Desk.Open(database);
        var first = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        var second = (await Officer.SignIn(desk)).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        var actor = (await Admin.Current(desk, second)).Carried().Actor;

        (await Change(desk, actor, "not the lantern")).RefusedAs().ShouldBe("password-wrong");
        (await Change(desk, actor, wanted: "short")).RefusedAs().ShouldBe("password-short");
        (await Change(desk, actor, again: "another lantern on the key")).RefusedAs().ShouldBe("password-differs");
        (await Change(desk, actor, person: AccountId.New(desk.Clock.Now))).RefusedAs().ShouldBe("sign-in-required");
        (await Admin.Current(desk, first)).Carried();
        var now = (await Change(desk, actor)).Carried();

        (await Admin.Current(desk, first)).RefusedAs().ShouldBe("sign-in-required");
        (await Admin.Current(desk, second)).RefusedAs().ShouldBe("sign-in-required");
        (await Admin.Current(desk, now)).Carried().Actor.Id.ShouldBe(actor.Id);
        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed");
        (await Officer.SignIn(desk, Wanted)).Carried();
        (await desk.Entries()).Select(entry => entry.Verb).ShouldContain("changed-password");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Five_wrong_ones_in_a_row_close_it_for_five_minutes(Database database)
    {
        await using var desk = await Desk.Open(database);
        var actor = await Admin.Of(desk);
        for (var failure = 0; failure < 5; failure++)
            (await Change(desk, actor, "not the lantern")).RefusedAs().ShouldBe("password-wrong");

        (await Change(desk, actor)).RefusedAs().ShouldBe("password-wrong");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(6);
        (await Change(desk, actor)).Carried();
    }

    [Theory, OnBoth]
    public async Task Who_has_none_changes_none(Database database)
    {
        await using var desk = await Desk.Open(database);
        var dora = (await Identities.Come(desk, await Identities.Invite(desk, await Admin.Of(desk)))).Actor;

        (await Change(desk, dora, "")).RefusedAs().ShouldBe("recovery-without-password");
    }

    private static Task<Ruling<SignedIn>> Change(
        Desk desk,
        Actor actor,
        string present = Officer.Password,
        string wanted = Wanted,
        string? again = null,
        AccountId? person = null
    ) => desk.Do<ChangePassword, ChangePassword.Request, SignedIn>(new(person ?? actor.Id!.Value, present, new NewPassword(wanted, again ?? wanted)), actor);
}
