using System.Security.Cryptography;
using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.People;

/// <summary>A one-time link that was made: sent by mail, or to be handed over by whoever made it.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Token">The token of the link, /join/TOKEN, shown this once; null where it was sent.</param>
/// <param name="SentTo">The address that it is sent to; null where it is to be handed over.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record GivenLink(AccountId Person, string? Token, string? SentTo, DateTimeOffset ExpiresAt)
{
    /// <summary>Makes a link for a person; a new one ends the old one.</summary>
    internal static async Task<GivenLink> Make(Account person, VisibleStore store, MailOut mail, SecretSeal seal, Act act, CancellationToken cancellation)
    {
        var token = RandomNumberGenerator.GetHexString(64, lowercase: true);
        var purpose = person.JoinedAt is null ? LinkPurpose.Invitation : LinkPurpose.Recovery;
        if (await store.People.Link(person.Id, cancellation) is { } link)
            link.Renew(purpose, token, act.Now);
        else
            store.People.Add(link = new AccountLink(person.Id, purpose, token, act.Now));

        // A door without a key would leave the token readable in what is still to be sent.
        if (!mail.IsOpen || !seal.HasKey || person.Mail is null)
            return new GivenLink(person.Id, token, null, link.ExpiresAt);

        var letter = purpose == LinkPurpose.Invitation ? AccountLetter.Invitation : AccountLetter.RecoveryLink;
        SendAccountLetter.Ask(act, person.Id, letter, seal.Close(token));
        return new GivenLink(person.Id, null, person.Mail, link.ExpiresAt);
    }
}
