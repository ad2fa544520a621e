using System.Text;
using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Wording;

namespace Resolute.Features.Watches;

/// <summary>A job of the installation: hands the news of one person to the mail server, before any record is held.</summary>
public sealed class SendNews(VisibleStore store, MailOut mail, TimeProvider clock) : IUseCase<SendNews.Request, bool>, IPrepared<SendNews.Request>
{
    /// <summary>Its name in the outbox.</summary>
    public const string Job = "send-news";

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>The mail's id, to whom, which entries of the journal, and how many more there are than one mail holds.</summary>
    public sealed record Request(Guid Mail, Guid Account, IReadOnlyList<long> Entries, int More);

    /// <summary>Sends it; a server that does not take it makes the job fail and be tried again.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        var id = new AccountId(request.Account);
        if (await store.People.Find(id, cancellation) is not { Mail: { } address } account || await store.Watches.Of(id, cancellation) is not [var watch, ..])
            return "";
        if (await store.People.Actor(id, GenevaDay.Today(clock), cancellation) is not { } person)
            return "";

        // What was hidden again in the meantime is not told.
        var told = await store.Journal.At(request.Entries, cancellation);
        var lines = await NewsLine.Of(store, told, person, cancellation);
        if (lines.Count == 0)
            return "";

        var words = Catalogue.Of(account.Language ?? Language.English);
        var text = new StringBuilder(words.Say("mail.reminder.greeting", account.Name)).Append("\r\n\r\n").Append(words["mail.news.lead"]).Append("\r\n");
        foreach (var line in lines)
            Write(line, text, words);
        if (request.More > 0)
            text.Append("\r\n").Append(words.Count("mail.news.more", request.More)).Append("\r\n");
        var end = mail.AddressOf($"/unsubscribe/{watch.Token}");
        text.Append("\r\n")
            .Append(words.Say("mail.news.why", mail.AddressOf("/watches")))
            .Append("\r\n")
            .Append(words.Say("mail.news.end", end))
            .Append("\r\n");
        await mail.Send(
            new OutgoingMail(request.Mail, address, words.Count("mail.news.subject", lines.Count + request.More), text.ToString()) { EndAt = end },
            cancellation
        );
        return "";
    }

    /// <summary>It was sent.</summary>
    public Task<Ruling<bool>> Run(Request request, Act act, CancellationToken cancellation) => Task.FromResult<Ruling<bool>>(true);

    private void Write(NewsLine line, StringBuilder text, Catalogue words)
    {
        text.Append("\r\n").Append(words.Say("mail.news.line", line.At, words[$"verb.{line.Verb}"]));
        if (line.By is { } by)
            text.Append(" (").Append(by).Append(')');
        text.Append("\r\n").Append(WatchedWords.Of(line.What, words)).Append("\r\n");
        if (line.Words is { } said)
            text.Append(said).Append("\r\n");
        text.Append(mail.AddressOf($"/{line.What.Address}")).Append("\r\n");
    }
}
