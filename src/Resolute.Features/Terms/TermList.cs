using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Search;
using Resolute.Text.Terms;

namespace Resolute.Features.Terms;

/// <summary>The term base: what things of the field are called in six languages, and which names are verified. The same in every installation.</summary>
public sealed class TermList : IView<TermList.Request, TermList.Shown>
{
    /// <summary>How many entries stand on a page.</summary>
    public const int PageLength = 25;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>What is looked for.</summary>
    /// <param name="Words">Words of a name in any language, or a key; all entries where empty.</param>
    /// <param name="Language">The reader's language.</param>
    /// <param name="Kind">Only of this kind; of each where null.</param>
    /// <param name="Page">The page, from 1.</param>
    /// <param name="After">How many were shown before, in place of a page.</param>
    /// <param name="Length">How many at most.</param>
    public sealed record Request(string Words, Language Language, TermKind? Kind = null, int Page = 1, int? After = null, int Length = PageLength);

    /// <summary>What was found.</summary>
    /// <param name="Words">As it was asked.</param>
    /// <param name="Total">How many entries there are.</param>
    /// <param name="Page">Which page of them this is, from 1.</param>
    /// <param name="Pages">How many pages there are.</param>
    /// <param name="Terms">The entries of this page.</param>
    public sealed record Shown(string Words, int Total, int Page, int Pages, IReadOnlyList<Entry> Terms);

    /// <summary>One entry.</summary>
    /// <param name="Key">Its key: itu/council, un/gdc, sdg/4. One that begins with * belongs to the family of the body that speaks.</param>
    /// <param name="Kind">What kind of thing it is.</param>
    /// <param name="Name">The name that a reader of the language asked for sees.</param>
    /// <param name="Names">Its names in the six languages, the usual one of each first.</param>
    public sealed record Entry(string Key, TermKind Kind, string Name, IReadOnlyList<EntryName> Names);

    /// <summary>A name of an entry.</summary>
    /// <param name="Words">The name.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="IsUsual">Whether pages and files write this one.</param>
    /// <param name="IsPreferred">Whether it is the preferred one: usual, and verified.</param>
    /// <param name="Source">The official text or list in which it was seen; null where it is still to be verified.</param>
    public sealed record EntryName(string Words, Language Language, bool IsUsual, bool IsPreferred, string? Source);

    /// <inheritdoc/>
    public Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation) => Task.FromResult(See(request));

    private static Ruling<Shown> See(Request request)
    {
        if (request.Words.Length > SearchQuery.Longest)
            return new Refusal("query-too-long", null, SearchQuery.Longest);

        var words = Printable.Line(request.Words);
        var found = Termbase.Found(words, request.Kind, request.Language);
        var pages = (found.Count + PageLength - 1) / PageLength;
        var page = Math.Clamp(request.Page, 1, Math.Max(1, pages));
        var shown = found.Skip(request.After ?? (page - 1) * PageLength).Take(Math.Clamp(request.Length, 1, PageLength));
        return new Shown(words, found.Count, page, pages, [.. shown.Select(term => EntryOf(term, request.Language))]);
    }

    private static Entry EntryOf(Term term, Language language) =>
        new(
            term.Key,
            term.Kind,
            term.Shown(language).Words,
            [.. term.Names.Select(name => new EntryName(name.Words, name.Language, name.IsUsual, name.IsPreferred, name.Source))]
        );
}
