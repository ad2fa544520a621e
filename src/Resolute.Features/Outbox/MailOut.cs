using System.Net;
using System.Net.Mail;
using System.Text;

namespace Resolute.Features.Outbox;

/// <summary>By which server mail goes out.</summary>
/// <param name="Host">The server.</param>
/// <param name="Port">Its port.</param>
/// <param name="From">The address that mail comes from.</param>
/// <param name="Site">Where the pages of this installation are, for the links in mail.</param>
/// <param name="UsesTls">Whether the line is secured with STARTTLS.</param>
/// <param name="User">The name at the server; null where it asks for none.</param>
/// <param name="Password">The password at the server.</param>
public sealed record MailSettings(string Host, int Port, string From, Uri Site, bool UsesTls = false, string? User = null, string? Password = null);

/// <summary>One mail in plain text.</summary>
/// <param name="Id">The same however often it is sent, so that whoever gets it twice sees one.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The text.</param>
public sealed record OutgoingMail(Guid Id, string To, string Subject, string Text)
{
    /// <summary>Where the reader ends mail of this kind, also by one press of a mail program (RFC 8058); null where mail cannot be ended.</summary>
    public string? EndAt { get; init; }
}

/// <summary>The way out for mail; shut where no server is named.</summary>
public sealed class MailOut(MailSettings? settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Whether a server is named.</summary>
    public bool IsOpen => settings is not null;

    /// <summary>The whole address of a page, to be written in a mail.</summary>
    public string AddressOf(string path) => new Uri(settings!.Site, path).ToString();

    /// <summary>Hands one mail to the server.</summary>
    public async Task Send(OutgoingMail mail, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        using var client = new SmtpClient(settings!.Host, settings.Port) { EnableSsl = settings.UsesTls };
        if (settings.User is { } user)
            client.Credentials = new NetworkCredential(user, settings.Password);
        using var message = new MailMessage(settings.From, mail.To, mail.Subject, mail.Text)
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            IsBodyHtml = false,
        };
        message.Headers.Add("Message-ID", $"<{mail.Id}@{settings.Site.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.EndAt is { } end)
        {
            message.Headers.Add("List-Unsubscribe", $"<{end}/at-once>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        await client.SendMailAsync(message, patience.Token);
    }
}
