using FsCheck;
using FsCheck.Fluent;
using Resolute.Model.People;

namespace Resolute.Model.Tests.People;

public sealed class FreshProofTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_proof_is_good_for_ten_minutes_and_not_a_moment_longer() =>
        Prop.ForAll<int>(seconds =>
            {
                var ago = Math.Abs((long)seconds) % 2000;
                return FreshProof.WhyNot(On(new Presence(DeviceId.New(Now), Now.AddSeconds(-ago))), Now) is null == ago < 600;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Who_is_here_by_no_device_has_proved_nothing_but_the_operator_and_a_job_are_not_asked()
    {
        FreshProof.WhyNot(On(null), Now)!.Code.ShouldBe("confirm-first");
        FreshProof.WhyNot(On(null), Now)!.Rule.ShouldNotBeNull();
        FreshProof.WhyNot(Actor.Operator, Now).ShouldBeNull();
        FreshProof.WhyNot(Actor.Job, Now).ShouldBeNull();
    }

    [Fact]
    public void Whatever_is_over_ways_in_asks_for_it_and_is_never_a_programs()
    {
        var over = Enum.GetValues<Permission>().Where(FreshProof.IsNeededFor).ToList();
        over.ShouldBe([Permission.OwnCredentials, Permission.KeepPeople]);
        RoleRights.ByToken(Enum.GetValues<Permission>().ToHashSet()).Intersect(over).ShouldBeEmpty();
    }

    private static Actor On(Presence? presence) => Actor.Officer(AccountId.New(Now), "Ada Example") with { Presence = presence };
}
