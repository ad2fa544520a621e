using Resolute.Model.Documents;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>A person who can sign in, with a password and a one-time code or with a passkey, or who is invited to.</summary>
public sealed class Account
{
    private const int FailuresAllowed = 5;
    private const int ShortestSecret = 16;
    private const int LongestName = 100;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(5);

    private Account() { }

    /// <summary>Its id.</summary>
    public AccountId Id { get; private set; }

    /// <summary>The name to sign in with, in lower case.</summary>
    public string LoginName { get; private set; } = null!;

    /// <summary>Whether there is one: who is only invited, or comes by a provider alone, may have none.</summary>
    public bool HasLoginName => !LoginName.StartsWith(' ');

    /// <summary>The name shown.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>Where mail reaches the person; null where none was given.</summary>
    public string? Mail { get; private set; }

    /// <summary>That address in lower case where an administrator gave it: a provider that proved it stands for the person. One that they typed themselves proves nothing.</summary>
    public string? VouchedMail { get; private set; }

    /// <summary>The language that mail is written in; null until the person says.</summary>
    public Language? Language { get; private set; }

    /// <summary>The password's hash; empty where the person has none.</summary>
    public string Password { get; private set; } = null!;

    /// <summary>The secret of its one-time codes as it is kept: sealed, or Base32 where it has not been sealed yet; empty where the person has none.</summary>
    public string Secret { get; private set; } = null!;

    /// <summary>The step of the last code taken: a code is good once.</summary>
    public long LastStep { get; private set; }

    /// <summary>Changes when every device must sign in again.</summary>
    public string Stamp { get; private set; } = null!;

    /// <summary>Failed sign-ins in a row from browsers that are not known.</summary>
    public int Failures { get; private set; }

    /// <summary>Until when it is closed to browsers that are not known.</summary>
    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>Failed sign-ins in a row from browsers in which the person has signed in before.</summary>
    public int KnownFailures { get; private set; }

    /// <summary>Until when it is closed to those.</summary>
    public DateTimeOffset? KnownLockedUntil { get; private set; }

    /// <summary>The organisation that the person belongs to; null for none.</summary>
    public OrganisationId? OrganisationId { get; private set; }

    /// <summary>When the person set up how they sign in; null while they are only invited.</summary>
    public DateTimeOffset? JoinedAt { get; private set; }

    /// <summary>When the person was erased; null for all others.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>Whether the person is invented for the demonstration.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>A new account; refused where a name is missing, the password is short, the secret is no secret or the code is not made from it.</summary>
    /// <param name="given">What the person gave.</param>
    /// <param name="secret">The secret as it is to be kept.</param>
    /// <param name="salt">Random bytes for the password.</param>
    /// <param name="stamp">A random stamp.</param>
    /// <param name="now">The moment.</param>
    public static Ruling<Account> Open(NewAccount given, string secret, byte[] salt, string stamp, DateTimeOffset now)
    {
        var ruling = Invite(given.Name, null, Text.Languages.Language.Unknown, null, stamp, now);
        return ruling.IsRefused(out var reason, out var account) ? reason : account.SetUp(given.Entry, secret, salt, stamp, now);
    }

    /// <summary>A person who is invited: known by name, and unable to sign in before they set it up.</summary>
    public static Ruling<Account> Invite(string name, string? mail, Language language, OrganisationId? organisation, string stamp, DateTimeOffset now)
    {
        if (Printable.Line(name) is not { Length: > 0 and <= LongestName } shown)
            return new Refusal("name-missing");

        var id = AccountId.New(now);
        var account = new Account
        {
            Id = id,
            LoginName = Nobody(id),
            Name = shown,
            Password = "",
            Secret = "",
            Stamp = stamp,
            OrganisationId = organisation,
        };
        if (mail is null)
            return account;

        var ruling = account.GiveMail(mail, language);
        account.VouchedMail = account.Mail?.ToLowerInvariant();
        return ruling;
    }

    /// <summary>A person of the demonstration: invented, without password or code.</summary>
    public static Account Invent(string name, OrganisationId? organisation, string stamp, DateTimeOffset now) =>
        new()
        {
            Id = AccountId.New(now),
            LoginName = Login(name),
            Name = name,
            Password = "",
            Secret = "",
            Stamp = stamp,
            OrganisationId = organisation,
            JoinedAt = now,
            IsDemo = true,
        };

    /// <summary>The person sets up how they sign in, for the first time or anew: what was before ends, on every device.</summary>
    public Ruling<Account> SetUp(NewEntry given, string secret, byte[] salt, string stamp, DateTimeOffset now)
    {
        if (Login(given.LoginName) is not { Length: > 0 and <= LongestName } login)
            return new Refusal("name-missing");

        if (PasswordRules.WhyNot(given.Password, login, Name) is { } weak)
            return weak;

        if (Base32.Read(given.Secret) is not { Length: >= ShortestSecret and <= 64 } plain)
            return new Refusal("secret-invalid");

        if (OneTimeCode.StepOf(given.Code, plain, now, 0) is not { } step)
            return new Refusal("code-wrong");

        (LoginName, Password, Secret, LastStep) = (login, PasswordHash.Of(given.Password, salt), secret, step);
        Join(stamp, now);
        return this;
    }

    /// <summary>The person sets up a passkey in place of password and code, and signs in with it alone.</summary>
    public Ruling<Account> SetUpWithPasskey(string loginName, string stamp, DateTimeOffset now)
    {
        if (Login(loginName) is not { Length: > 0 and <= LongestName } login)
            return new Refusal("name-missing");

        (LoginName, Password, Secret, LastStep) = (login, "", "", 0);
        Join(stamp, now);
        return this;
    }

    /// <summary>The person comes by a sign-in provider in place of password and code; the name to sign in with becomes <paramref name="loginName"/> where one is given.</summary>
    public void SetUpWithProvider(string? loginName, string stamp, DateTimeOffset now)
    {
        (LoginName, Password, Secret, LastStep) = (loginName ?? LoginName, "", "", 0);
        Join(stamp, now);
    }

    /// <summary>The person changes the password, by the present one: a wrong one counts as a failed sign-in. Every device must sign in again.</summary>
    /// <param name="check">The present password as it was compared.</param>
    /// <param name="wanted">The new one, and the same again.</param>
    /// <param name="salt">Random bytes for it.</param>
    /// <param name="stamp">A random stamp.</param>
    /// <param name="isKnown">Whether the person has signed in from this browser before.</param>
    /// <param name="now">The moment.</param>
    public Ruling<Account> ChangePassword(PasswordCheck check, NewPassword wanted, byte[] salt, string stamp, bool isKnown, DateTimeOffset now)
    {
        if (Password.Length == 0)
            return new Refusal("recovery-without-password");

        if (PasswordRules.WhyNot(wanted.Password, LoginName, Name) is { } weak)
            return weak;

        if (wanted.Password != wanted.Again)
            return new Refusal("password-differs");

        if (IsLocked(isKnown, now) || !check.IsRight || check.Kept != Password)
        {
            if (!IsLocked(isKnown, now))
                Fail(isKnown, now);
            return new Refusal("password-wrong");
        }

        (Password, Stamp, Version) = (PasswordHash.Of(wanted.Password, salt), stamp, Version + 1);
        Forgive();
        return this;
    }

    /// <summary>The form in which names to sign in with are kept and looked for.</summary>
    public static string Login(string name) => Printable.Line(name).ToLowerInvariant();

    /// <summary>
    /// Signs in; every failure reads the same. Five in a row close the account for five minutes to browsers that are not known, and five from
    /// known ones to those: nobody who does not know a browser of the person can shut them out.
    /// </summary>
    /// <param name="check">The password as it was compared.</param>
    /// <param name="code">The code of the moment.</param>
    /// <param name="secret">The secret of the codes; null where there is none that can be read.</param>
    /// <param name="isKnown">Whether the person has signed in from this browser before.</param>
    /// <param name="now">The moment.</param>
    public Ruling<Account> SignIn(PasswordCheck check, string code, byte[]? secret, bool isKnown, DateTimeOffset now)
    {
        var isLocked = (isKnown ? KnownLockedUntil : LockedUntil) > now;
        var isPassword = check.IsRight && Password.Length > 0 && check.Kept == Password;
        var step = secret is null ? null : OneTimeCode.StepOf(code, secret, now, LastStep);
        Version++;
        if (isLocked || !isPassword || step is null)
        {
            if (!isLocked)
                Fail(isKnown, now);
            return new Refusal("sign-in-failed");
        }

        (LastStep, Password) = (step.Value, check.Renewed ?? Password);
        Forgive();
        return this;
    }

    /// <summary>A try by another way failed, as with a recovery code: it counts as one at the password.</summary>
    public void Fail(bool isKnown, DateTimeOffset now)
    {
        Version++;
        if (isKnown && ++KnownFailures >= FailuresAllowed)
            (KnownFailures, KnownLockedUntil) = (0, now + LockedFor);
        if (!isKnown && ++Failures >= FailuresAllowed)
            (Failures, LockedUntil) = (0, now + LockedFor);
    }

    /// <summary>Whether tries are refused unseen.</summary>
    public bool IsLocked(bool isKnown, DateTimeOffset now) => (isKnown ? KnownLockedUntil : LockedUntil) > now;

    /// <summary>The secret of the codes is kept otherwise, sealed or sealed anew.</summary>
    public void KeepSecret(string secret) => (Secret, Version) = (secret, Version + 1);

    /// <summary>The person belongs to another organisation from now on, or to none.</summary>
    public void Belong(OrganisationId? organisation) => (OrganisationId, Version) = (organisation, Version + 1);

    /// <summary>Nothing of the person is left but that there was one; nobody signs in to it again.</summary>
    public void Erase(string stamp, DateTimeOffset now)
    {
        (Name, Mail, VouchedMail, Language, Password, Secret, OrganisationId) = ("", null, null, null, "", "", null);
        (LoginName, Stamp, ErasedAt, Version) = (Nobody(Id), stamp, now, Version + 1);
    }

    /// <summary>The person says where mail reaches them and in which language; nowhere where <paramref name="mail"/> is blank.</summary>
    public Ruling<Account> GiveMail(string mail, Language language)
    {
        var typed = Printable.Line(mail);
        if (typed.Length > 0 && !CanBeMail(typed))
            return new Refusal("mail-invalid", null, Printable.Of(typed, 100));

        VouchedMail = typed == Mail ? VouchedMail : null;
        (Mail, Language, Version) = (typed.Length == 0 ? null : typed, language, Version + 1);
        return this;
    }

    // RFC 5321 bounds the length; whether anybody reads it only a mail can tell.
    private static bool CanBeMail(string typed) =>
        typed.Length <= 254
        && typed.Split('@') is [{ Length: > 0 and <= 64 }, { Length: > 2 } host]
        && host.Contains('.', StringComparison.Ordinal)
        && typed.All(letter => letter is > ' ' and < '\u007f' and not ('<' or '>' or ',' or ';' or '"' or '(' or ')' or '\\'));

    private void Join(string stamp, DateTimeOffset now)
    {
        (Stamp, JoinedAt, Version) = (stamp, JoinedAt ?? now, Version + 1);
        Forgive();
    }

    private void Forgive() => (Failures, LockedUntil, KnownFailures, KnownLockedUntil) = (0, null, 0, null);

    // No name that can be typed: a name is trimmed, and this one begins with a blank.
    private static string Nobody(AccountId id) => $" {id}";

    /// <summary>Every device must sign in again.</summary>
    public void EndDevices(string stamp) => (Stamp, Version) = (stamp, Version + 1);
}
