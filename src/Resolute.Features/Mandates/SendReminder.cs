using System.Text;
using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Wording;

namespace Resolute.Features.Mandates;

/// <summary>A job of the installation: hands one reminder to the mail server, before any record is held.</summary>
public sealed class SendReminder(VisibleStore store, MailOut mail) : IUseCase<SendReminder.Request, bool>, IPrepared<SendReminder.Request>
{
    /// <summary>Its name in the outbox.</summary>
    public const string Job = "send-reminder";

    private const int LongestWords = 160;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>The mail's id, to whom, and about what.</summary>
    public sealed record Request(Guid Mail, Guid Account, IReadOnlyList<Line> Lines);

    /// <summary>One time that a mandate is due.</summary>
    public sealed record Line(int Number, ReminderKind Kind, DateOnly DueOn);

    /// <summary>Sends it; a server that does not take it makes the job fail and be tried again.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        if (await store.People.Find(new AccountId(request.Account), cancellation) is not { Mail: { } address } account)
            return "";

        var words = Catalogue.Of(account.Language ?? Language.English);
        var text = new StringBuilder(words.Say("mail.reminder.greeting", account.Name)).Append("\r\n\r\n").Append(words["mail.reminder.lead"]).Append("\r\n");
        foreach (var line in request.Lines)
            await Write(line, text, words, cancellation);
        text.Append("\r\n").Append(words.Say("mail.reminder.why", mail.AddressOf("/account"))).Append("\r\n");
        await mail.Send(new OutgoingMail(request.Mail, address, words.Count("mail.reminder.subject", request.Lines.Count), text.ToString()), cancellation);
        return "";
    }

    /// <summary>It was sent.</summary>
    public Task<Ruling<bool>> Run(Request request, Act act, CancellationToken cancellation) => Task.FromResult<Ruling<bool>>(true);

    private async Task Write(Line line, StringBuilder text, Catalogue words, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(Actor.Job, line.Number, cancellation) is not { } mandate)
            return;

        var asking = (await store.Mandates.OfIds(Actor.Job, [mandate.Id], cancellation)).Single();
        var said = asking.Clause.Words.Length <= LongestWords ? asking.Clause.Words : asking.Clause.Words[..LongestWords].TrimEnd() + "…";
        text.Append("\r\n")
            .Append(words.Say(line.Kind == ReminderKind.Overdue ? "mail.reminder.overdue" : "mail.reminder.due", line.DueOn))
            .Append("\r\n")
            .Append($"{asking.Document.Name} {asking.Clause.Label}".TrimEnd())
            .Append("\r\n")
            .Append(said.ReplaceLineEndings(" "))
            .Append("\r\n")
            .Append(mail.AddressOf($"/mandates/{line.Number}"))
            .Append("\r\n");
    }
}
