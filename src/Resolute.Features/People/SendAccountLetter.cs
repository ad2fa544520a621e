using System.Text;
using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Wording;

namespace Resolute.Features.People;

/// <summary>What a person is written to about their account.</summary>
public enum AccountLetter
{
    /// <summary>They are invited, with the link.</summary>
    Invitation,

    /// <summary>They get in again by this link.</summary>
    RecoveryLink,

    /// <summary>It was set up anew how they sign in.</summary>
    Recovered,

    /// <summary>A passkey was added.</summary>
    PasskeyAdded,

    /// <summary>A token was made.</summary>
    TokenMade,

    /// <summary>The password was changed.</summary>
    PasswordChanged,

    /// <summary>The account was linked with a sign-in provider.</summary>
    ProviderLinked,
}

/// <summary>A job of the installation: writes to a person about their account.</summary>
public sealed class SendAccountLetter(VisibleStore store, MailOut mail, SecretSeal seal)
    : IUseCase<SendAccountLetter.Request, bool>,
        IPrepared<SendAccountLetter.Request>
{
    /// <summary>Its name in the outbox.</summary>
    public const string Job = "send-account-letter";

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>The mail's id, to whom, about what, and the token of the link as it is kept.</summary>
    public sealed record Request(Guid Mail, Guid Account, AccountLetter Letter, string? Token = null);

    /// <summary>Says that a person is to be written to.</summary>
    internal static void Ask(Act act, AccountId person, AccountLetter letter, string? token = null) =>
        act.Then(Job, new Request(Guid.CreateVersion7(act.Now), person.Value, letter, token));

    /// <summary>Sends it; a server that does not take it makes the job fail and be tried again.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        if (!mail.IsOpen || await store.People.Find(new AccountId(request.Account), cancellation) is not { Mail: { } address } person)
            return "";

        var words = Catalogue.Of(person.Language ?? Language.English);
        var key = request.Letter switch
        {
            AccountLetter.Invitation => "mail.account.invitation",
            AccountLetter.RecoveryLink => "mail.account.recovery-link",
            AccountLetter.Recovered => "mail.account.recovered",
            AccountLetter.PasskeyAdded => "mail.account.passkey-added",
            AccountLetter.PasswordChanged => "mail.account.password-changed",
            AccountLetter.ProviderLinked => "mail.account.provider-linked",
            _ => "mail.account.token-made",
        };
        var text = new StringBuilder(words.Say("mail.reminder.greeting", person.Name)).Append("\r\n\r\n").Append(words[key]).Append("\r\n");
        if (request.Token is { } kept && seal.Open(kept) is { } token)
            text.Append("\r\n").Append(mail.AddressOf($"/join/{token}")).Append("\r\n\r\n").Append(words["mail.account.link-ends"]).Append("\r\n");
        else
            text.Append("\r\n").Append(words.Say("mail.account.not-you", mail.AddressOf("/account"))).Append("\r\n");
        await mail.Send(new OutgoingMail(request.Mail, address, words["mail.account.subject"], text.ToString()), cancellation);
        return "";
    }

    /// <summary>It was sent.</summary>
    public Task<Ruling<bool>> Run(Request request, Act act, CancellationToken cancellation) => Task.FromResult<Ruling<bool>>(true);
}
