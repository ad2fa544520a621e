using Resolute.Features.Documents;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Instruments;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>One instrument: its chain of revisions, held or known from citations alone, what became of it, who cites it and what it cites.</summary>
public sealed class InstrumentPage(VisibleStore store, TimeProvider clock) : IView<InstrumentPage.Request, IReadOnlyList<InstrumentPage.Shown>>
{
    private const int MostNamedCiting = 5;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>The body and the number as addresses write them, and the reader's language.</summary>
    public sealed record Request(string Body, string Number, Language Language = Language.Unknown);

    /// <summary>An instrument and what is known of it.</summary>
    /// <param name="Key">Its key: itu/pp/res/140.</param>
    /// <param name="Body">The key of its body.</param>
    /// <param name="Kind">res, dec or rec.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Title">The title of its newest text that the actor may see; null where none is.</param>
    /// <param name="Address">Its own address, without the leading slash.</param>
    /// <param name="Chain">Its revisions, the earliest first.</param>
    /// <param name="Acts">What bodies did to it, as suggested, said or confirmed.</param>
    /// <param name="CitedBy">The places that cite it, of the documents newest first.</param>
    /// <param name="CitingDocuments">How many documents cite it; places are listed for the newest of them.</param>
    /// <param name="Cites">What its newest text cites, each text once.</param>
    public sealed record Shown(
        string Key,
        string Body,
        string Kind,
        string Number,
        string? Title,
        string Address,
        IReadOnlyList<RevisionLine> Chain,
        IReadOnlyList<ActLine> Acts,
        IReadOnlyList<CitingPlace> CitedBy,
        int CitingDocuments,
        IReadOnlyList<CitedText> Cites
    );

    /// <summary>One revision of the chain.</summary>
    /// <param name="Revision">Its canonical name.</param>
    /// <param name="Year">Its year or edition; null where none is stated.</param>
    /// <param name="From">From when it can be cited: the last day of the conference or session; null where not known.</param>
    /// <param name="AdoptedOn">The day of adoption that a person gave; null where nobody has said.</param>
    /// <param name="Force">unknown, in-force, superseded, abrogated or expected. Unknown is said nothing of.</param>
    /// <param name="SupersededBy">The revision that took its place; null where none is known.</param>
    /// <param name="IsHeld">Whether an adopted text of it is held.</param>
    /// <param name="IsListed">Whether the tables of conferences and of the Council's texts name it.</param>
    /// <param name="Texts">Its texts that the actor may see, one for each language.</param>
    /// <param name="KnownFrom">Some documents that cite it; the newest five.</param>
    /// <param name="KnownFromCount">How many documents cite it.</param>
    public sealed record RevisionLine(
        string Revision,
        int? Year,
        DateOnly? From,
        DateOnly? AdoptedOn,
        RevisionForce Force,
        string? SupersededBy,
        bool IsHeld,
        bool IsListed,
        IReadOnlyList<TextPage.HeldText> Texts,
        IReadOnlyList<DocumentLine> KnownFrom,
        int KnownFromCount
    );

    /// <inheritdoc/>
    public async Task<Ruling<IReadOnlyList<Shown>>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var names = await NamedInstruments.Of(store, actor, request.Body, request.Number, cancellation);
        if (names.Count == 0)
            return Refusals.NotFound($"{request.Body}/{request.Number}");

        var chains = await KnownChains.Of(store, clock, actor, [.. names.Select(name => name.Key)], cancellation);
        var shown = new List<Shown>();
        foreach (var name in names)
            shown.Add(await One(name, chains, request.Language, actor, cancellation));
        return shown;
    }

    private async Task<Shown> One(InstrumentName name, KnownChains chains, Language language, Actor actor, CancellationToken cancellation)
    {
        var citing = await store.Citations.Citing(actor, name.Key, cancellation);
        var own = chains.TextsOf(name.Key).Select(text => text.Document.Id).ToHashSet();
        var others = citing.Where(one => !own.Contains(one.Document.Id)).ToList();
        var newest = chains.TextOf(name.Key, null, language);
        return new Shown(
            name.Key,
            name.Body,
            name.Kind,
            name.Number,
            newest?.Document.Title,
            name.Address,
            [.. chains[name.Key].Select(link => Line(link, chains.TextsOf(name.Key), citing))],
            await ActLine.Of(store, actor, name.Key, cancellation),
            await CitingPlace.Of(store, clock, actor, name.Key, [.. others.Select(one => one.Document).DistinctBy(document => document.Id)], cancellation),
            others.Select(one => one.Document.Id).Distinct().Count(),
            newest is null ? [] : await CitedText.Of(store, clock, actor, newest.Document, language, cancellation)
        );
    }

    private static RevisionLine Line(ChainLink link, IEnumerable<InstrumentText> texts, IReadOnlyList<CitingDocument> citing)
    {
        var held = texts.Where(text => link.Forms.Contains(text.Revision.Canonical, StringComparer.Ordinal)).ToList();
        var documents = citing
            .Where(one => link.Forms.Contains(one.Revision, StringComparer.Ordinal))
            .Select(one => one.Document)
            .DistinctBy(one => one.Id)
            .ToList();
        return new RevisionLine(
            link.Revision,
            link.Order == 0 ? null : link.Order,
            link.From,
            held.Select(text => text.Document.AdoptedOn).FirstOrDefault(on => on is not null),
            link.Force,
            link.SupersededBy,
            link.IsHeld,
            link.IsListed,
            [.. held.Select(TextPage.HeldText.Of)],
            [.. documents.Take(MostNamedCiting).Select(DocumentLine.Of)],
            documents.Count
        );
    }
}
