using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

public sealed class CurrentActorTests
{
    [Theory, OnBoth]
    public async Task A_cookie_speaks_for_its_officer_while_its_stamp_is_the_accounts(Database database)
    {
        await using var desk = await Desk.Open(database);
        var signedIn = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();

        var actor = (await See(desk, signedIn.Id, signedIn.Stamp)).Carried();

        (actor.Id, actor.Name).ShouldBe((signedIn.Id, "Keeper Anyname"));
        actor.May(Permission.ReviewMandates).ShouldBeTrue();
        actor.May(Permission.Installation).ShouldBeFalse();
        (await See(desk, signedIn.Id, "another stamp")).RefusedAs().ShouldBe("sign-in-required");
        (await See(desk, AccountId.New(desk.Clock.Now), signedIn.Stamp)).RefusedAs().ShouldBe("sign-in-required");
    }

    private static Task<Ruling<Actor>> See(Desk desk, AccountId id, string stamp) =>
        desk.See<CurrentActor, CurrentActor.Request, Actor>(new(id, stamp), Actor.Anonymous);
}
