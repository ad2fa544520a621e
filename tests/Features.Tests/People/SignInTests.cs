using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.People;

public sealed class SignInTests
{
    [Theory, OnBoth]
    public async Task A_code_is_taken_once(Database database)
    {
        await using var desk = await Claimed(database);

        (await Officer.SignIn(desk)).Carried().Name.ShouldBe("Keeper Anyname");

        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed");
    }

    [Theory, OnBoth]
    public async Task A_name_with_control_characters_is_the_name_without_them(Database database)
    {
        await using var desk = await Claimed(database);

        (await desk.Do<SignIn, SignIn.Request, SignedIn>(new("kee\0per", Officer.Password, Officer.Code(desk)), Actor.Anonymous)).Carried();
    }

    [Theory, OnBoth]
    public async Task Of_many_who_use_one_code_at_once_one_signs_in(Database database)
    {
        await using var desk = await Claimed(database);

        var rulings = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Officer.SignIn(desk), TestContext.Current.CancellationToken)));

        rulings.Count(ruling => !ruling.IsRefused(out var _, out _)).ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task Five_failures_in_a_row_close_the_account_for_five_minutes_and_every_failure_reads_the_same(Database database)
    {
        await using var desk = await Claimed(database);
        for (var failure = 0; failure < 5; failure++)
            (await Officer.SignIn(desk, password: "another lantern")).RefusedAs().ShouldBe("sign-in-failed");
        (await desk.Do<SignIn, SignIn.Request, SignedIn>(new("nobody", "x", "000000"), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-failed");

        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(4);
        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(2);
        (await Officer.SignIn(desk)).Carried();
        (await desk.Verify()).Entries.ShouldBe(10);
    }

    private static async Task<Desk> Claimed(Database database)
    {
        var desk = await Desk.Open(database);
        (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        return desk;
    }
}
