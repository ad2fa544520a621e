using Resolute.Features.Running;
using Resolute.Formats.Feeds;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Wording;

namespace Resolute.Features.Watches;

/// <summary>The news of a noun, or of everything, as an Atom file for other programs: no more than the actor may see.</summary>
public sealed class NewsFile(VisibleStore store) : IView<NewsFile.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>What the file holds.</summary>
    /// <param name="Address">The address of the noun's page without the leading slash; empty for everything.</param>
    /// <param name="Language">The language of its words.</param>
    /// <param name="Site">Where the portal is.</param>
    /// <param name="Self">The path and query that the file was asked for by.</param>
    public sealed record Request(string Address, Language Language, Uri Site, string Self);

    /// <summary>The file's text.</summary>
    public async Task<Ruling<string>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if ((await NewsFeed.Of(store, request.Address, actor, cancellation)).IsRefused(out var why, out var shown))
            return why;

        var words = Catalogue.Of(request.Language);
        var page = new Uri(request.Site, "/" + shown.What.Address).ToString();
        var head = new AtomHead(
            page,
            $"{WatchedWords.Of(shown.What, words)} · {words["app.name"]}",
            request.Language.Code(),
            page,
            new Uri(request.Site, request.Self).ToString(),
            words["app.name"],
            words.Say("page.watches.head", shown.Head)
        );
        var entries = shown.Lines.Select(line => new AtomEntry(
            $"tag:{request.Site.Host},2026:{line.Hash}",
            $"{WatchedWords.Of(line.What, words)}: {words[$"verb.{line.Verb}"]}",
            new Uri(request.Site, "/" + line.What.Address).ToString(),
            line.At,
            line.Words
        ));
        return AtomFile.Write(head, [.. entries], DateTimeOffset.UnixEpoch);
    }
}
