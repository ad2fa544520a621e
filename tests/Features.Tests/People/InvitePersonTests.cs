using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Resolute.Features.Outbox;
using Resolute.Features.People;
using Resolute.Features.Tests.Outbox;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.People;

/// <summary>A person is invited (InvitePerson, MakeAccountLink, RevokeAccountLink) by hand or by mail (SendAccountLetter), and comes (AccountLinkPage, SetUpAccount).</summary>
public sealed class InvitePersonTests
{
    [Theory, OnBoth]
    public async Task Who_is_invited_sets_up_how_they_sign_in_once_and_is_what_was_said(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var state = await Admin.Organisation(desk, admin);
        var link = await Admin.Invite(desk, admin, "Dora Delegate", state, new NewRole(RoleKind.Delegate, Admin.Today(desk), null, null, state));
        var seen = (await desk.See<AccountLinkPage, AccountLinkPage.Request, AccountLinkPage.Shown>(new(link.Token!), Actor.Anonymous)).Carried();
        (seen.Name, seen.Login, seen.Purpose).ShouldBe(("Dora Delegate", null, LinkPurpose.Invitation));

        var (_, dora) = await Admin.Join(desk, link.Token!, "dora");

        dora.Organisations.ShouldBe([state]);
        dora.SeesInternal.ShouldBeFalse();
        dora.May(Permission.OwnCredentials).ShouldBeTrue();
        dora.May(Permission.SeePeople).ShouldBeFalse();
        (await Admin.TryJoin(desk, link.Token!, "dora2")).RefusedAs().ShouldBe("link-ended");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_link_ends_after_seven_days_when_it_is_revoked_and_when_another_is_made(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var link = await Admin.Invite(desk, admin, "Dora Delegate");

        desk.Clock.Now = desk.Clock.Now.AddDays(7);
        (await Admin.TryJoin(desk, link.Token!, "dora")).RefusedAs().ShouldBe("link-ended");

        admin = (await Admin.Current(desk, (await Officer.SignIn(desk)).Carried())).Carried().Actor;
        var again = (await desk.Do<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(link.Person), admin)).Carried();
        var third = (await desk.Do<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(link.Person), admin)).Carried();
        (await Admin.TryJoin(desk, again.Token!, "dora")).RefusedAs().ShouldBe("link-ended");

        (await desk.Do<RevokeAccountLink, RevokeAccountLink.Request, AccountId>(new(link.Person), admin)).Carried();
        (await Admin.TryJoin(desk, third.Token!, "dora")).RefusedAs().ShouldBe("link-ended");
        (await desk.Do<RevokeAccountLink, RevokeAccountLink.Request, AccountId>(new(link.Person), admin)).RefusedAs().ShouldBe("not-found");
    }

    [Theory, OnBoth]
    public async Task What_is_wrong_with_an_invitation_is_said_and_nothing_is_kept(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var today = Admin.Today(desk);
        (await Admin.TryInvite(desk, admin, " ")).RefusedAs().ShouldBe("name-missing");
        (await Admin.TryInvite(desk, admin, "Dora", "no address")).RefusedAs().ShouldBe("mail-invalid");
        (await Admin.TryInvite(desk, admin, "Dora", "", new OrganisationId(Guid.NewGuid()))).RefusedAs().ShouldBe("not-found");
        (await Admin.TryInvite(desk, admin, "Dora", "", null, new NewRole(RoleKind.Chair, today))).RefusedAs().ShouldBe("role-needs-body");
        (await Admin.TryInvite(desk, admin, "Dora", "", null, new NewRole(RoleKind.Delegate, today))).RefusedAs().ShouldBe("role-needs-organisation");
        (await Admin.TryInvite(desk, admin, "Dora", "", null, new NewRole(RoleKind.Officer, today, today.AddDays(-1)))).RefusedAs().ShouldBe("role-days");
        (await Admin.TryInvite(desk, Desk.Officer, "Dora")).RefusedAs().ShouldBe("not-permitted");
        (await Admin.TryInvite(desk, admin, "Dora", "dora@example.org")).Carried();
        (await Admin.TryInvite(desk, admin, "Dorothea", "dora@example.org")).RefusedAs().ShouldBe("mail-taken");
        (await desk.See<PeopleList, PeopleList.Request, PeopleList.Shown>(new(), admin)).Carried().People.Count.ShouldBe(2);
    }

    [Theory, OnBoth]
    public async Task A_name_to_sign_in_with_is_taken_once(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var link = await Admin.Invite(desk, admin, "Dora Delegate");

        (await Admin.TryJoin(desk, link.Token!, " KEEPER ")).RefusedAs().ShouldBe("login-taken");
        (await Admin.TryJoin(desk, link.Token!, "dora", "short")).RefusedAs().ShouldBe("password-short");
        (await Admin.TryJoin(desk, link.Token!, "dora")).Carried();
    }

    [Theory, OnBoth]
    public async Task Where_a_mail_server_is_named_the_link_goes_by_mail_and_is_not_shown(Database database)
    {
        await using var server = await MailServer.Start();
        var settings = new MailSettings("127.0.0.1", server.Port, "desk@portal.example", new Uri("https://portal.example/"));
        await using var desk = await Desk.Open(
            database,
            services =>
                services
                    .Replace(ServiceDescriptor.Singleton(new MailOut(settings)))
                    .Replace(ServiceDescriptor.Singleton(new SecretSeal(plain => new([.. plain.Reverse()]), kept => new([.. kept.Reverse()]))))
        );
        var admin = await Admin.Of(desk);

        var link = (await Admin.TryInvite(desk, admin, "Dora Delegate", "dora@example.org")).Carried();
        (link.Token, link.SentTo).ShouldBe((null, "dora@example.org"));
        await desk.FinishJobs();

        var mail = server.Heard().Single();
        mail.ShouldContain("To: dora@example.org");
        var token = mail.Split("https://portal.example/join/")[1].Split(['\r', '\n'])[0];
        await Admin.Join(desk, token, "dora");

        (await desk.Do<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(link.Person), admin)).Carried().Token.ShouldBeNull();
        await desk.FinishJobs();
        var second = server.Heard()[1].Split("https://portal.example/join/")[1].Split(['\r', '\n'])[0];
        (await Admin.TryJoin(desk, second, "dora")).Carried();
        await desk.FinishJobs();
        server.Heard().Count.ShouldBe(3, "who got in again is told");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }
}
