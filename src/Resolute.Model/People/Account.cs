using Resolute.Model.Documents;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>A person who can sign in with a password and a one-time code.</summary>
public sealed class Account
{
    private const int FailuresAllowed = 5;
    private const int ShortestPassword = 12;
    private const int ShortestSecret = 16;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(5);

    private Account() { }

    /// <summary>Its id.</summary>
    public AccountId Id { get; private set; }

    /// <summary>The name to sign in with, in lower case.</summary>
    public string LoginName { get; private set; } = null!;

    /// <summary>The name shown.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>Where mail reaches the person; null where none was given.</summary>
    public string? Mail { get; private set; }

    /// <summary>The language that mail is written in; null until the person says.</summary>
    public Language? Language { get; private set; }

    /// <summary>The password's hash.</summary>
    public string Password { get; private set; } = null!;

    /// <summary>The secret of its one-time codes, Base32.</summary>
    public string Secret { get; private set; } = null!;

    /// <summary>The step of the last code taken: a code is good once.</summary>
    public long LastStep { get; private set; }

    /// <summary>Changes when every device must sign in again.</summary>
    public string Stamp { get; private set; } = null!;

    /// <summary>Failed sign-ins in a row.</summary>
    public int Failures { get; private set; }

    /// <summary>Until when it is closed.</summary>
    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>A new account; refused where a name is missing, the password is short, the secret is no secret or the code is not made from it.</summary>
    /// <param name="request">What the person gave.</param>
    /// <param name="salt">Random bytes for the password.</param>
    /// <param name="stamp">A random stamp.</param>
    /// <param name="now">The moment.</param>
    public static Ruling<Account> Open(NewAccount request, byte[] salt, string stamp, DateTimeOffset now)
    {
        if (Printable.Line(request.Name) is not { Length: > 0 and <= 100 } name || Login(request.LoginName) is not { Length: > 0 and <= 100 } login)
            return new Refusal("name-missing");

        if (request.Password.Length is < ShortestPassword or > 1000)
            return new Refusal("password-short", null, ShortestPassword);

        if (Base32.Read(request.Secret) is not { Length: >= ShortestSecret and <= 64 } secret)
            return new Refusal("secret-invalid");

        if (OneTimeCode.StepOf(request.Code, secret, now, 0) is not { } step)
            return new Refusal("code-wrong");

        return new Account
        {
            Id = AccountId.New(now),
            LoginName = login,
            Name = name,
            Password = PasswordHash.Of(request.Password, salt),
            Secret = Base32.Write(secret),
            LastStep = step,
            Stamp = stamp,
        };
    }

    /// <summary>The form in which names to sign in with are kept and looked for.</summary>
    public static string Login(string name) => Printable.Line(name).ToLowerInvariant();

    /// <summary>Signs in; every failure reads the same, and five in a row close the account for five minutes.</summary>
    public Ruling<Account> SignIn(PasswordCheck check, string code, DateTimeOffset now)
    {
        var isLocked = LockedUntil > now;
        var isPassword = check.IsRight && check.Kept == Password;
        var step = OneTimeCode.StepOf(code, Base32.Read(Secret)!, now, LastStep);
        Version++;
        if (isLocked || !isPassword || step is null)
        {
            if (!isLocked && ++Failures >= FailuresAllowed)
                (Failures, LockedUntil) = (0, now + LockedFor);
            return new Refusal("sign-in-failed");
        }

        (LastStep, Failures, LockedUntil) = (step.Value, 0, null);
        return this;
    }

    /// <summary>The person says where mail reaches them and in which language; nowhere where <paramref name="mail"/> is blank.</summary>
    public Ruling<Account> GiveMail(string mail, Language language)
    {
        var typed = Printable.Line(mail);
        if (typed.Length > 0 && !CanBeMail(typed))
            return new Refusal("mail-invalid", null, Printable.Of(typed, 100));

        (Mail, Language, Version) = (typed.Length == 0 ? null : typed, language, Version + 1);
        return this;
    }

    // RFC 5321 bounds the length; whether anybody reads it only a mail can tell.
    private static bool CanBeMail(string typed) =>
        typed.Length <= 254
        && typed.Split('@') is [{ Length: > 0 and <= 64 }, { Length: > 2 } host]
        && host.Contains('.', StringComparison.Ordinal)
        && typed.All(letter => letter is > ' ' and < '\u007f' and not ('<' or '>' or ',' or ';' or '"' or '(' or ')' or '\\'));

    /// <summary>Every device must sign in again.</summary>
    public void EndDevices(string stamp) => (Stamp, Version) = (stamp, Version + 1);
}

/// <summary>A password compared with a kept hash: slow work, done before any record is held.</summary>
public sealed record PasswordCheck(string Kept, bool IsRight);

/// <summary>What a person gives to open an account.</summary>
public sealed record NewAccount(string Name, string LoginName, string Password, string Secret, string Code);
