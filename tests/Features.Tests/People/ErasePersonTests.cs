using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Mandates;
using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.Tests.People;

/// <summary>What is kept of a person is theirs to see (OwnRecord), and an administrator erases it (ErasePerson).</summary>
public sealed class ErasePersonTests
{
    [Theory, OnBoth]
    public async Task Who_is_erased_is_nowhere_named_and_the_chain_still_proves(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        await desk.Import(Texts.Resolution);
        var role = new NewRole(RoleKind.Officer, Admin.Today(desk));
        var link = await Admin.Invite(desk, admin, "Olga Quicksilver", null, role);
        var (device, olga) = await Admin.Join(desk, link.Token!, "quicksilver");
        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(1, (await desk.Page(1)).Mandate.Version, "quicksilver reasons"), olga)).Carried();
        var kept = (await desk.See<OwnRecord, OwnRecord.Request, OwnRecord.Kept>(new(), olga)).Carried();
        (kept.Name, kept.Login, kept.Roles.Single().Kind, kept.Devices.Count).ShouldBe(("Olga Quicksilver", "quicksilver", RoleKind.Officer, 1));
        kept.Deeds.Select(deed => deed.Text).ShouldContain("quicksilver reasons");

        (await desk.Do<ErasePerson, ErasePerson.Request, AccountId>(new(link.Person), admin)).Carried();

        (await Rows(desk)).ShouldNotContain("quicksilver", Case.Insensitive);
        var proof = await desk.Verify();
        proof.Broken.ShouldBeEmpty();
        (await Admin.Current(desk, device)).RefusedAs().ShouldBe("sign-in-required");
        (await desk.Page(1)).Mandate.State.ShouldBe(Model.Mandates.MandateState.Rejected, "what was decided stays");
        (await desk.See<PersonPage, PersonPage.Request, PersonPage.Shown>(new(link.Person), admin)).RefusedAs().ShouldBe("not-found");
        (await desk.Do<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(link.Person), admin)).RefusedAs().ShouldBe("not-found");
        (await desk.See<PeopleList, PeopleList.Request, PeopleList.Shown>(new(), admin)).Carried().People.Count.ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task Nobody_erases_themselves_nor_the_last_administrator_nor_who_looks_after_mandates(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        (await Erase(desk, admin, admin.Id!.Value)).ShouldBe("erase-self");
        (await Erase(desk, Actor.Operator, admin.Id!.Value)).ShouldBe("last-administrator");
        (await Erase(desk, Desk.Officer, admin.Id!.Value)).ShouldBe("not-permitted");

        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        var (_, olga) = await Admin.Join(
            desk,
            (await Admin.Invite(desk, admin, "Olga Officer", null, new NewRole(RoleKind.Officer, Admin.Today(desk)))).Token!,
            "olga"
        );
        (await desk.Do<AssignOwner, AssignOwner.Request, int>(new(1, (await desk.Page(1)).Mandate.Version, "olga"), admin)).Carried();
        (await Erase(desk, admin, olga.Id!.Value)).ShouldBe("erase-owner");
        (await desk.Do<AssignOwner, AssignOwner.Request, int>(new(1, (await desk.Page(1)).Mandate.Version, ""), admin)).Carried();
        (await Erase(desk, admin, olga.Id!.Value)).ShouldBeNull();
    }

    [Theory, OnBoth]
    public async Task A_delegate_is_nobodys_owner(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        await desk.Import(Texts.Resolution);
        await Admin.Join(desk, (await Admin.Invite(desk, admin, "Dora Delegate")).Token!, "dora");

        (await desk.Do<AssignOwner, AssignOwner.Request, int>(new(1, (await desk.Page(1)).Mandate.Version, "dora"), admin))
            .RefusedAs()
            .ShouldBe("person-no-officer");
    }

    private static async Task<string?> Erase(Desk desk, Actor actor, AccountId person) =>
        (await desk.Do<ErasePerson, ErasePerson.Request, AccountId>(new(person), actor)).IsRefused(out var why, out _) ? why.Code : null;

    // Every word that any table keeps, but for the texts that were taken in.
    private static async Task<string> Rows(Desk desk)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        var words = new List<string?>();
        words.AddRange(await context.Accounts.Select(one => one.Name + one.LoginName + one.Mail).ToListAsync());
        words.AddRange(await context.JournalNotes.Select(one => one.ActorName + one.Text).ToListAsync());
        words.AddRange(await context.Commands.Select(one => one.Answer).ToListAsync());
        words.AddRange(await context.Outbox.Select(one => one.Request).ToListAsync());
        words.AddRange(await context.PersonalTokens.Select(one => one.Name).ToListAsync());
        words.AddRange(await context.Passkeys.Select(one => one.Name).ToListAsync());
        return string.Join('\n', words);
    }
}
