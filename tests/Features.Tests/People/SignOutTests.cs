using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

public sealed class SignOutTests
{
    [Theory, OnBoth]
    public async Task Signing_out_ends_every_device_until_the_person_signs_in_again(Database database)
    {
        await using var desk = await Desk.Open(database);
        var first = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        var second = (await Officer.SignIn(desk)).Carried();

        (await Leave(desk, (await Current(desk, second)).Carried())).Carried().ShouldBe(first.Id);

        (await Current(desk, first)).RefusedAs().ShouldBe("sign-in-required");
        (await Current(desk, second)).RefusedAs().ShouldBe("sign-in-required");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        (await Current(desk, (await Officer.SignIn(desk)).Carried())).Carried().Name.ShouldBe("Keeper Anyname");
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

    private static Task<Ruling<AccountId>> Leave(Desk desk, Actor actor) => desk.Do<SignOut, SignOut.Request, AccountId>(new(), actor);

    private static Task<Ruling<Actor>> Current(Desk desk, SignedIn device) =>
        desk.See<CurrentActor, CurrentActor.Request, Actor>(new(device.Id, device.Stamp), Actor.Anonymous);
}
