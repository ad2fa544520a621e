using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

/// <summary>Who comes by a sign-in provider (SignInWithProvider, JoinWithProvider), and what one's own account has to do with it (LinkProvider, UnlinkProvider).</summary>
public sealed class ProviderTests
{
    [Theory, OnBoth]
    public async Task Who_is_invited_at_the_verified_address_comes_and_stays_linked_whatever_becomes_of_the_address(Database database)
    {
        await using var desk = await Desk.Open(database);
        var link = await Identities.Invite(desk, await Admin.Of(desk));

        var first = (await Identities.SignIn(desk, Identities.Of("d-1", "dora@POST.example"))).Carried();
        (await Admin.TryJoin(desk, link.Token!, "dora")).RefusedAs().ShouldBe("link-ended", "the invitation is used");
        var dora = (await Admin.Current(desk, first)).Carried().Actor;
        (await Identities.SignIn(desk, Identities.Of("d-1", "moved@elsewhere.example", isVerified: false))).Carried().Id.ShouldBe(link.Person);

        var own = (await desk.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new(), dora)).Carried();
        (own.HasPassword, own.Login, own.Providers.Single().Issuer, own.Devices.Count).ShouldBe((false, "dora@post.example", Identities.Issuer, 2));
        (await desk.Do<SignIn, SignIn.Request, SignedIn>(new(own.Login, "", ""), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-failed");
        (await desk.Entries()).Select(entry => entry.Verb).TakeLast(4).ShouldBe(["joined", "signed-in", "signed-in", "failed-to-sign-in"]);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_stranger_and_whoever_has_the_address_without_proof_stay_outside(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        await Identities.Invite(desk, admin);
        await Identities.Invite(desk, admin, "mark@post.example", "Mark Memberson");

        (await Identities.SignIn(desk, Identities.Of("s-1", "stranger@post.example"))).RefusedAs().ShouldBe("provider-stranger");
        (await Identities.SignIn(desk, Identities.Of("s-1", null))).RefusedAs().ShouldBe("provider-stranger");
        (await Identities.SignIn(desk, Identities.Of("s-1", isVerified: false))).RefusedAs().ShouldBe("provider-mail-unverified");
        (await Identities.SignIn(desk, Identities.Of("s-1", "mar\u212a@post.example")))
            .RefusedAs()
            .ShouldBe("provider-mail-unverified", "a Kelvin sign is no k");
        (await Identities.SignIn(desk, Identities.Of(new string('s', 256)))).RefusedAs().ShouldBe("provider-failed");

        (await Identities.SignIn(desk, Identities.Of("d-1"))).Carried();
        (await Identities.SignIn(desk, Identities.Of("d-2"))).RefusedAs().ShouldBe("provider-stranger", "the address was given to somebody else there");
        (await Identities.SignIn(desk, Identities.Of("d-1") with { Issuer = "https://other.example", Mail = null }))
            .RefusedAs()
            .ShouldBe("provider-stranger", "a subject is one of its provider alone");
    }

    [Theory, OnBoth]
    public async Task An_address_that_somebody_typed_themselves_lets_nobody_in(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var (_, mallory) = await Admin.Join(desk, (await Identities.Invite(desk, admin, "mallory@post.example")).Token!, "mallory");
        (await Identities.GiveMail(desk, mallory, "victim@post.example")).Carried();
        (await Identities.SignIn(desk, Identities.Of("v-1", "victim@post.example"))).RefusedAs().ShouldBe("provider-stranger");
        (await Identities.SignIn(desk, Identities.Of("m-1", "mallory@post.example"))).RefusedAs().ShouldBe("provider-stranger", "it is given up");

        var (_, dora) = await Admin.Join(desk, (await Identities.Invite(desk, admin)).Token!, "dora");
        (await Identities.GiveMail(desk, dora, Identities.Mail)).Carried();
        (await Identities.SignIn(desk, Identities.Of("d-1"))).Carried().Id.ShouldBe(dora.Id!.Value, "an administrator gave this one");
        (await desk.Do<SignIn, SignIn.Request, SignedIn>(new("dora", Officer.Password, ""), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-failed");
        (await desk.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new(), dora)).Carried().HasPassword.ShouldBeTrue("the other way stays");
    }

    [Theory, OnBoth]
    public async Task A_one_time_link_stands_for_the_person_and_recovery_ends_what_was_before(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var (device, dora) = await Identities.Come(desk, await Identities.Invite(desk, admin));
        (await Identities.TryCome(desk, "made up", Identities.Of("x-1"))).RefusedAs().ShouldBe("link-ended");
        var other = await Identities.Invite(desk, admin, "eve@post.example", "Eve Example");
        (await Identities.TryCome(desk, other.Token!, Identities.Of("d-1"))).RefusedAs().ShouldBe("provider-linked-elsewhere");

        var again = (await desk.Do<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(dora.Id), admin)).Carried();
        var signedIn = (await Identities.TryCome(desk, again.Token!, Identities.Of("d-1"))).Carried();
        (await Admin.Current(desk, device)).RefusedAs().ShouldBe("sign-in-required");
        (await Admin.Current(desk, signedIn)).Carried();
        var third = (await desk.Do<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(dora.Id), admin)).Carried();
        (await Identities.TryCome(desk, third.Token!, Identities.Of("d-9"))).Carried();
        (await Identities.SignIn(desk, Identities.Of("d-1"))).RefusedAs().ShouldBe("provider-stranger");
        (await Identities.SignIn(desk, Identities.Of("d-9"))).Carried();
    }

    [Theory, OnBoth]
    public async Task A_person_connects_and_parts_the_own_account_and_keeps_the_last_way_in(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        (await Link(desk, admin, "a-1")).Carried();
        (await Link(desk, admin, "a-1")).Carried();
        (await Link(desk, admin, "a-2")).RefusedAs().ShouldBe("provider-linked-elsewhere");
        (await Identities.SignIn(desk, Identities.Of("a-1", null))).Carried().Id.ShouldBe(admin.Id!.Value);
        (await Part(desk, admin)).Carried();
        (await Part(desk, admin)).RefusedAs().ShouldBe("not-found");
        (await Identities.SignIn(desk, Identities.Of("a-1", null))).RefusedAs().ShouldBe("provider-stranger");

        var (_, dora) = await Identities.Come(desk, await Identities.Invite(desk, admin));
        (await Link(desk, admin, "d-1")).RefusedAs().ShouldBe("provider-linked-elsewhere");
        (await Part(desk, dora)).RefusedAs().ShouldBe("last-way-in");
        using var key = new Authenticator();
        var asked = (await desk.Do<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(new(IsNew: true), dora)).Carried();
        var id = (await desk.Do<AddPasskey, AddPasskey.Request, string>(new("key", key.New(asked.Challenge), Authenticator.Site), dora)).Carried();
        (await desk.Do<RemovePasskey, RemovePasskey.Request, AccountId>(new(id), dora)).Carried();
        (await Part(desk, dora)).RefusedAs().ShouldBe("last-way-in");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Erased_is_who_they_were_to_the_provider_and_an_invented_person_comes_by_none(Database database)
    {
        await using var desk = await Desk.Open(database, services => services.Replace(ServiceDescriptor.Singleton(new Demonstration(IsOn: true))));
        var admin = await Admin.Of(desk);
        var (_, dora) = await Identities.Come(desk, await Identities.Invite(desk, admin));
        var kept = (await desk.See<OwnRecord, OwnRecord.Request, OwnRecord.Kept>(new(), dora)).Carried();
        (kept.Providers.Single().Issuer, kept.Providers[0].Subject).ShouldBe((Identities.Issuer, "d-1"));
        (await desk.Do<ErasePerson, ErasePerson.Request, AccountId>(new(dora.Id!.Value), admin)).Carried();
        (await Identities.SignIn(desk, Identities.Of("d-1"))).RefusedAs().ShouldBe("provider-stranger");

        (await desk.Do<InventPeople, InventPeople.Request, int>(new(), Actor.Operator)).Carried();
        var otto = (await desk.See<InventedPeople, InventedPeople.Request, IReadOnlyList<PersonLine>>(new(), Actor.Anonymous)).Carried()[1].Id;
        var device = (await desk.Do<SignInAsInvented, SignInAsInvented.Request, SignedIn>(new(otto), Actor.Anonymous)).Carried();
        (await Link(desk, (await Admin.Current(desk, device)).Carried().Actor, "o-1")).RefusedAs().ShouldBe("sign-in-required");
    }

    private static Task<Ruling<AccountId>> Link(Desk desk, Actor actor, string subject) =>
        desk.Do<LinkProvider, LinkProvider.Request, AccountId>(new(Identities.Of(subject)), actor);

    private static Task<Ruling<AccountId>> Part(Desk desk, Actor actor) =>
        desk.Do<UnlinkProvider, UnlinkProvider.Request, AccountId>(new(Identities.Issuer), actor);
}
