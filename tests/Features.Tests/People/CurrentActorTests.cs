using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.People;

public sealed class CurrentActorTests
{
    [Theory, OnBoth]
    public async Task A_cookie_speaks_for_its_officer_while_its_stamp_is_the_accounts(Database database)
    {
        await using var desk = await Desk.Open(database);
        var signedIn = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();

        var actor = (await Admin.Current(desk, signedIn)).Carried().Actor;

        (actor.Id, actor.Name).ShouldBe((signedIn.Id, "Keeper Anyname"));
        actor.May(Permission.ReviewMandates).ShouldBeTrue();
        actor.May(Permission.KeepPeople).ShouldBeTrue();
        actor.May(Permission.Installation).ShouldBeFalse();
        (await Admin.Current(desk, signedIn with { Stamp = "another stamp" })).RefusedAs().ShouldBe("sign-in-required");
        (await Admin.Current(desk, signedIn with { Id = AccountId.New(desk.Clock.Now) })).RefusedAs().ShouldBe("sign-in-required");
    }
}
