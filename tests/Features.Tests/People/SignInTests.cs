using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

public sealed class SignInTests
{
    [Theory, OnBoth]
    public async Task A_code_is_taken_once(Database database)
    {
        await using var desk = await Claimed(database);

        (await Officer.SignIn(desk)).Carried().Name.ShouldBe("Keeper Anyname");

        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed");
    }

    [Theory, OnBoth]
    public async Task A_name_with_control_characters_is_the_name_without_them(Database database)
    {
        await using var desk = await Claimed(database);

        (await desk.Do<SignIn, SignIn.Request, SignedIn>(new("kee\0per", Officer.Password, Officer.Code(desk)), Actor.Anonymous)).Carried();
    }

    [Theory, OnBoth]
    public async Task A_password_kept_as_it_was_long_ago_is_right_and_is_kept_as_it_is_now_from_then_on(Database database)
    {
        await using var desk = await Claimed(database);
        var salt = new byte[PasswordHash.SaltLength];
        var kept = Convert.ToHexStringLower([.. salt, .. Rfc2898DeriveBytes.Pbkdf2(Officer.Password, salt, 210_000, HashAlgorithmName.SHA512, 32)]);
        await desk.Sql($"""UPDATE "Accounts" SET "Password" = '{kept}'""");
        var before = await Kept(desk);
        before.ShouldBe(kept);

        (await Officer.SignIn(desk, password: "another lantern")).RefusedAs().ShouldBe("sign-in-failed");
        (await Kept(desk)).ShouldBe(kept, "a wrong one renews nothing");
        (await Officer.SignIn(desk)).Carried();

        PasswordHash.IsCurrent(await Kept(desk)).ShouldBeTrue();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        (await Officer.SignIn(desk)).Carried();
    }

    [Theory, OnBoth]
    public async Task Of_many_who_use_one_code_at_once_one_signs_in(Database database)
    {
        await using var desk = await Claimed(database);

        var rulings = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Officer.SignIn(desk), TestContext.Current.CancellationToken)));

        rulings.Count(ruling => !ruling.IsRefused(out var _, out _)).ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task Five_failures_in_a_row_close_the_account_for_five_minutes_and_every_failure_reads_the_same(Database database)
    {
        await using var desk = await Claimed(database);
        for (var failure = 0; failure < 5; failure++)
            (await Officer.SignIn(desk, password: "another lantern")).RefusedAs().ShouldBe("sign-in-failed");
        (await desk.Do<SignIn, SignIn.Request, SignedIn>(new("nobody", "x", "000000"), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-failed");

        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(4);
        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(2);
        (await Officer.SignIn(desk)).Carried();
        (await desk.Verify()).Entries.ShouldBe(10);
    }

    [Theory, OnBoth]
    public async Task Nobody_is_shut_out_of_a_browser_of_their_own_by_failures_from_elsewhere(Database database)
    {
        await using var desk = await Desk.Open(database);
        var own = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        var known = new KnownBrowser(own.Id, own.Stamp);
        for (var hour = 0; hour < 3; hour++)
        {
            desk.Clock.Now = desk.Clock.Now.AddHours(1);
            for (var failure = 0; failure < 7; failure++)
                (await Officer.SignIn(desk, password: "another lantern")).RefusedAs().ShouldBe("sign-in-failed");
            (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed", "elsewhere it is closed");

            (await SignIn(desk, known)).Carried();
        }

        (await SignIn(desk, known with { Stamp = "made up" }, wrong: true)).RefusedAs().ShouldBe("sign-in-failed");
    }

    [Theory, OnBoth]
    public async Task A_known_browser_is_counted_too(Database database)
    {
        await using var desk = await Desk.Open(database);
        var own = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        var known = new KnownBrowser(own.Id, own.Stamp);
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        for (var failure = 0; failure < 5; failure++)
            (await SignIn(desk, known, wrong: true)).RefusedAs().ShouldBe("sign-in-failed");

        (await SignIn(desk, known)).RefusedAs().ShouldBe("sign-in-failed");
        (await Officer.SignIn(desk)).Carried();
    }

    [Theory, OnBoth]
    public async Task Where_there_is_a_key_the_secret_of_the_codes_is_sealed_from_the_beginning(Database database)
    {
        await using var desk = await Desk.Open(
            database,
            services => services.Replace(ServiceDescriptor.Singleton(new SecretSeal(plain => new([.. plain.Reverse()]), kept => new([.. kept.Reverse()]))))
        );
        var own = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        (await Secret(desk, own.Id)).ShouldStartWith("sealed:");
    }

    [Theory, OnBoth]
    public async Task The_secret_of_the_codes_is_sealed_and_one_kept_open_is_sealed_at_the_start_or_at_the_next_sign_in(Database database)
    {
        var hasKey = false;
        string? Open(string kept) => new([.. kept.Reverse()]);
        await using var desk = await Desk.Open(
            database,
            services => services.Replace(ServiceDescriptor.Transient(_ => hasKey ? new SecretSeal(plain => Open(plain)!, Open) : new SecretSeal()))
        );
        var own = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        (await Secret(desk, own.Id)).ShouldBe(Officer.Secret);

        hasKey = true;
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        (await Officer.SignIn(desk)).Carried();
        (await Secret(desk, own.Id)).ShouldStartWith("sealed:");
        (await Secret(desk, own.Id)).ShouldNotContain(Officer.Secret);
        (await desk.Do<SealSecrets, SealSecrets.Request, int>(new(), Actor.Job)).Carried().ShouldBe(0);
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        (await Officer.SignIn(desk)).Carried();

        hasKey = false;
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        (await Officer.SignIn(desk)).RefusedAs().ShouldBe("sign-in-failed", "without the key there are no codes");
    }

    private static async Task<string> Kept(Desk desk)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<VisibleStore>().People.OfLogin("keeper", TestContext.Current.CancellationToken))!.Password;
    }

    private static async Task<string> Secret(Desk desk, AccountId id)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<VisibleStore>().People.Find(id, TestContext.Current.CancellationToken))!.Secret;
    }

    private static Task<Ruling<SignedIn>> SignIn(Desk desk, KnownBrowser known, bool wrong = false) =>
        desk.Do<SignIn, SignIn.Request, SignedIn>(
            new("keeper", wrong ? "another lantern" : Officer.Password, Officer.Code(desk), null, known),
            Actor.Anonymous
        );

    private static async Task<Desk> Claimed(Database database)
    {
        var desk = await Desk.Open(database);
        (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        return desk;
    }
}
