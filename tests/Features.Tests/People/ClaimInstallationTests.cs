using Resolute.Features.Tests.Running;

namespace Resolute.Features.Tests.People;

public sealed class ClaimInstallationTests
{
    [Theory, OnBoth]
    public async Task The_link_is_good_for_one_officer(Database database)
    {
        await using var desk = await Desk.Open(database);
        var token = await Officer.Invite(desk);

        (await Officer.Claim(desk, token)).Carried().Name.ShouldBe("Keeper Anyname");

        (await Officer.Claim(desk, token)).RefusedAs().ShouldBe("invitation-ended");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Of_many_who_use_the_link_at_once_one_becomes_the_officer(Database database)
    {
        await using var desk = await Desk.Open(database);
        var token = await Officer.Invite(desk);

        var rulings = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Officer.Claim(desk, token), TestContext.Current.CancellationToken)));

        rulings.Count(ruling => !ruling.IsRefused(out var _, out _)).ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task A_short_password_a_wrong_code_and_a_wrong_link_are_refused_and_the_link_stays_good(Database database)
    {
        await using var desk = await Desk.Open(database);
        var token = await Officer.Invite(desk);

        (await Officer.Claim(desk, token, password: "lantern")).RefusedAs().ShouldBe("password-short");
        (await Officer.Claim(desk, token, code: "000000")).RefusedAs().ShouldBe("code-wrong");
        (await Officer.Claim(desk, "not-the-link")).RefusedAs().ShouldBe("invitation-ended");
        (await Officer.Claim(desk, token)).Carried();
    }
}
