using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.People;

public sealed class OpenInvitationTests
{
    [Theory, OnBoth]
    public async Task A_new_link_ends_the_old_one(Database database)
    {
        await using var desk = await Desk.Open(database);
        var old = await Officer.Invite(desk);
        var fresh = await Officer.Invite(desk);

        (await Officer.Claim(desk, old)).RefusedAs().ShouldBe("invitation-ended");
        (await Officer.Claim(desk, fresh)).Carried();
    }

    [Theory, OnBoth]
    public async Task There_is_no_link_once_an_account_exists(Database database)
    {
        await using var desk = await Desk.Open(database);
        (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();

        (await desk.Do<OpenInvitation, OpenInvitation.Request, string>(new(), Actor.Job)).RefusedAs().ShouldBe("invitation-ended");
    }
}
