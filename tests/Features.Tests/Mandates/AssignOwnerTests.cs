using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Resolute.Features.Mandates;
using Resolute.Features.Outbox;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Features.Tests.Outbox;
using Resolute.Features.Tests.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;

namespace Resolute.Features.Tests.Mandates;

/// <summary>Who looks after a mandate (AssignOwner, OwnAccount, GiveMailAddress) is written to by a real mail server (RemindOwners, SendReminder).</summary>
public sealed class AssignOwnerTests
{
    [Theory, OnBoth]
    public async Task An_owner_is_written_to_once_when_it_falls_due_and_once_when_it_is_overdue(Database database)
    {
        await using var server = await MailServer.Start();
        var settings = new MailSettings("127.0.0.1", server.Port, "desk@portal.example", new Uri("https://portal.example/"));
        await using var desk = await Desk.Open(database, services => services.Replace(ServiceDescriptor.Singleton(new MailOut(settings))));
        var owner = await Owned(desk);
        await Remind(desk);
        server.Heard().ShouldBeEmpty();

        desk.Clock.Now = new DateTimeOffset(2026, 9, 10, 9, 0, 0, TimeSpan.Zero);
        await Remind(desk);
        await Remind(desk);
        var soon = server.Heard().ShouldHaveSingleItem();
        soon.ShouldContain("To: ada@example.org");
        soon.ShouldContain("https://portal.example/mandates/1");

        desk.Clock.Now = new DateTimeOffset(2026, 10, 2, 9, 0, 0, TimeSpan.Zero);
        await Remind(desk);
        await Remind(desk);
        server.Heard().Count.ShouldBe(2);

        (await desk.Board(new(Owner: owner))).Mandates.Select(line => line.Number).ShouldBe([1, 2]);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task What_is_unconfirmed_is_never_mailed_and_without_a_server_nobody_is_written_to(Database database)
    {
        await using var desk = await Desk.Open(database);
        await Owned(desk);
        desk.Clock.Now = new DateTimeOffset(2026, 10, 2, 9, 0, 0, TimeSpan.Zero);

        (await desk.Do<RemindOwners, RemindOwners.Request, int>(new(), Actor.Job)).Carried().ShouldBe(0);
    }

    [Theory, OnBoth]
    public async Task Nobody_is_made_owner_who_does_not_sign_in_here_and_no_word_is_taken_for_an_address(Database database)
    {
        await using var desk = await Desk.Open(database);
        var owner = await Owned(desk);
        var version = (await desk.Page(1)).Mandate.Version;

        (await desk.Do<AssignOwner, AssignOwner.Request, int>(new(1, version, "nobody"))).RefusedAs().ShouldBe("person-unknown");
        (await desk.Do<AssignOwner, AssignOwner.Request, int>(new(1, version - 1, ""))).RefusedAs().ShouldBe("changed-meanwhile");
        var actor = Officer.Here(desk, owner);
        foreach (var mail in new[] { "ada", "ada@example", "a b@example.org", "ada@example.org, eve@example.org", "ada@exam\r\nBcc: ple.org" })
            (await desk.Do<GiveMailAddress, GiveMailAddress.Request, AccountId>(new(mail, Language.French), actor)).RefusedAs().ShouldBe("mail-invalid");
        var shown = (await desk.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new(), actor)).Carried();
        (shown.Mail, shown.Language).ShouldBe(("ada@example.org", Language.French));
    }

    private static async Task<AccountId> Owned(Desk desk)
    {
        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        await desk.Confirm(2);
        await using (var scope = desk.Parts.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
            if (!await context.DueInstances.AnyAsync(instance => instance.DueOn == new DateOnly(2026, 9, 30)))
                throw new ShouldAssertException("The calendar gives the day of the first clause.");
        }

        var owner = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried().Id;
        (await desk.Do<GiveMailAddress, GiveMailAddress.Request, AccountId>(new("ada@example.org", Language.French), Officer.Here(desk, owner))).Carried();
        foreach (var number in new[] { 1, 2 })
        {
            var version = (await desk.Page(number)).Mandate.Version;
            (await desk.Do<AssignOwner, AssignOwner.Request, int>(new(number, version, "me"), Actor.Officer(owner, "Ada"))).Carried();
        }

        return owner;
    }

    private static async Task Remind(Desk desk)
    {
        (await desk.Do<RemindOwners, RemindOwners.Request, int>(new(), Actor.Job)).Carried();
        await desk.FinishJobs();
    }
}
