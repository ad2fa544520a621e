using Resolute.Features.Documents;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Instruments;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>
/// Which clauses of an instrument's texts are one clause, revision beside revision and language beside language, with the words: what a person has
/// confirmed, what is only proposed, and what was kept apart.
/// </summary>
public sealed class LineagePage(VisibleStore store) : IView<LineagePage.Request, LineagePage.Shown>
{
    private const int PageLength = 20;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which instrument, which of its lineages, and from which place on.</summary>
    /// <param name="Body">The body as addresses write it.</param>
    /// <param name="Number">The number as addresses write it.</param>
    /// <param name="Only">All, those that nobody has confirmed, those that do not stand in every text.</param>
    /// <param name="After">How many were shown on the pages before.</param>
    /// <param name="Length">How many at most.</param>
    public sealed record Request(string Body, string Number, LineageFilter Only = LineageFilter.All, int After = 0, int Length = PageLength);

    /// <summary>A page of lineages in the order of the texts.</summary>
    /// <param name="Key">The instrument's key: itu/pp/res/140.</param>
    /// <param name="Address">The address of its page, without the leading slash.</param>
    /// <param name="Texts">Its texts that are held, the earliest revision first.</param>
    /// <param name="Counts">How many lineages each filter shows.</param>
    /// <param name="Lineages">Those of this page.</param>
    /// <param name="NextAfter">Where the next page begins; null on the last.</param>
    public sealed record Shown(
        string Key,
        string Address,
        IReadOnlyList<TextPage.HeldText> Texts,
        IReadOnlyDictionary<LineageFilter, int> Counts,
        IReadOnlyList<LineageLine> Lineages,
        int? NextAfter
    );

    /// <summary>Clauses that are one clause, as proposed or as confirmed.</summary>
    /// <param name="WId">The lineage.</param>
    /// <param name="Seen">Tells whether somebody changed it meanwhile: sent back with every decision on it.</param>
    /// <param name="IsConfirmed">Whether a person has confirmed it in every text.</param>
    /// <param name="Places">Where it stands, the earliest revision first.</param>
    /// <param name="Missing">The held revisions of which no text has it.</param>
    /// <param name="Mandates">The mandates that rest on it.</param>
    /// <param name="Like">Lineages that share no text with it and are like it: perhaps the same clause.</param>
    public sealed record LineageLine(
        string WId,
        string Seen,
        bool IsConfirmed,
        IReadOnlyList<LineagePlace> Places,
        IReadOnlyList<string> Missing,
        IReadOnlyList<int> Mandates,
        IReadOnlyList<LikeLineage> Like
    );

    /// <summary>Where a clause stands in one text.</summary>
    /// <param name="Clause">The id of the clause, for parting it.</param>
    /// <param name="Revision">The revision.</param>
    /// <param name="Language">The language of the text.</param>
    /// <param name="Heading">The heading or verb that rules it.</param>
    /// <param name="Label">Its label with its parents'; null where none is printed.</param>
    /// <param name="Words">Its words.</param>
    /// <param name="Address">Where it is read, without the leading slash.</param>
    /// <param name="Sign">What speaks for its being here.</param>
    /// <param name="ConfirmedAt">When a person last said so; null while it is proposed only.</param>
    public sealed record LineagePlace(
        Guid Clause,
        string Revision,
        Language Language,
        string Heading,
        string? Label,
        string Words,
        string Address,
        LineageSign Sign,
        DateTimeOffset? ConfirmedAt
    );

    /// <summary>Another lineage that may be the same clause.</summary>
    /// <param name="WId">That lineage.</param>
    /// <param name="Seen">As for its own line.</param>
    /// <param name="Share">How much of their words agrees, 0 to 1; 0 where no two texts are in one language and only the place agrees.</param>
    /// <param name="Place">Where it stands, in its newest text.</param>
    public sealed record LikeLineage(string WId, string Seen, double Share, LineagePlace Place);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if ((await NamedInstruments.Of(store, actor, request.Body, request.Number, cancellation)) is not [var name, ..] names)
            return Refusals.NotFound($"{request.Body}/{request.Number}");

        name = names.FirstOrDefault(one => one.Address == $"instruments/{request.Body}/{request.Number}") ?? name;
        var texts = await store.Instruments.TextsOf(actor, [name.Key], cancellation);
        var clauses = await store.Instruments.ClausesOf(actor, name.Key, cancellation);
        var lineages = OrderedLineages.Of(clauses);
        var isApart = Apart(lineages, texts.Count);
        bool Fits(OrderedLineages.One one, LineageFilter only) =>
            only switch
            {
                LineageFilter.Proposed => !one.Lineage.IsConfirmed,
                LineageFilter.Apart => isApart(one),
                _ => true,
            };
        var chosen = lineages.Where(one => Fits(one, request.Only)).ToList();
        var (after, length) = (Math.Max(request.After, 0), Math.Clamp(request.Length, 1, 200));
        var page = chosen.Skip(after).Take(length).ToList();
        var mandates = (await store.Mandates.OfRevisions(actor, [.. texts.Select(text => text.Revision.Id).Distinct()], cancellation))
            .Where(mandate => mandate.State is not (MandateState.Lapsed or MandateState.Rejected))
            .ToLookup(mandate => mandate.WId, mandate => mandate.Number, StringComparer.Ordinal);
        var revisions = texts.OrderBy(text => text.Revision.Order).Select(text => text.Revision.Canonical).Distinct(StringComparer.Ordinal).ToList();
        var like = new LikeClauses([.. lineages.Where(isApart)]);
        return new Shown(
            name.Key,
            name.Address,
            [.. texts.OrderBy(text => text.Revision.Order).ThenBy(text => text.Document.Language).Select(TextPage.HeldText.Of)],
            Enum.GetValues<LineageFilter>().ToDictionary(only => only, only => lineages.Count(one => Fits(one, only))),
            [.. page.Select(one => Line(one, revisions, mandates, isApart(one) ? like.Of(one) : []))],
            after + page.Count < chosen.Count ? after + page.Count : null
        );
    }

    private static Func<OrderedLineages.One, bool> Apart(IReadOnlyList<OrderedLineages.One> lineages, int texts) =>
        texts < 2 || lineages.Count == 0 ? _ => false : one => one.Clauses.Count < texts;

    private static LineageLine Line(
        OrderedLineages.One one,
        IReadOnlyList<string> revisions,
        ILookup<string, int> mandates,
        IReadOnlyList<(OrderedLineages.One Other, double Share)> like
    )
    {
        var places = PlacesOf(one);
        return new LineageLine(
            one.Lineage.WId,
            one.Lineage.Seen,
            one.Lineage.IsConfirmed,
            places,
            [.. revisions.Except(places.Select(place => place.Revision), StringComparer.Ordinal)],
            [.. mandates[one.Lineage.WId].Order()],
            [.. like.Select(pair => new LikeLineage(pair.Other.Lineage.WId, pair.Other.Lineage.Seen, pair.Share, PlacesOf(pair.Other)[^1]))]
        );
    }

    private static List<LineagePlace> PlacesOf(OrderedLineages.One one)
    {
        var places = new List<LineagePlace>();
        foreach (var same in one.Clauses.OrderBy(clause => clause.Revision.Order).ThenBy(clause => clause.Document.Language))
            places.Add(
                new LineagePlace(
                    same.Clause.Id.Value,
                    same.Revision.Canonical,
                    same.Document.Language,
                    same.Clause.Heading,
                    same.Clause.Label,
                    same.Clause.Words,
                    TextAddress.OfClause(same.Document.Address, same.Clause.EId),
                    LineageSigns.Of(places, same),
                    same.Clause.LineageConfirmedAt
                )
            );
        return places;
    }
}

/// <summary>Which lineages of an instrument are shown.</summary>
public enum LineageFilter
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Those that nobody has confirmed in every text.</summary>
    Proposed,

    /// <summary>Those that do not stand in every text that is held.</summary>
    Apart,
}
