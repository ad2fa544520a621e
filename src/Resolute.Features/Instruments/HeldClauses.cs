using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Instruments;
using Resolute.Text.Repeats;

namespace Resolute.Features.Instruments;

/// <summary>The clauses of one text beside those of the latest adopted text of every other instrument.</summary>
internal sealed class HeldClauses
{
    // As much as a page can wait for; beyond it the newest are compared, and the page says so.
    private const int MostClauses = 50_000;
    private const int MostReadings = 40;
    private const int MostOfAClause = 3;

    private readonly ComparedText _here;
    private readonly Dictionary<string, ComparedText> _read = new(StringComparer.Ordinal);
    private IReadOnlyList<FoundRepeat> _found = [];

    private HeldClauses(ComparedText here) => _here = here;

    public IReadOnlyList<BeforeAdoption.Repeat> Repeats { get; private set; } = [];

    public IReadOnlyList<BeforeAdoption.TwiceAsked> Reports { get; private set; } = [];

    public IReadOnlyList<BeforeAdoption.TwiceAsked> Clashes { get; private set; } = [];

    public int Texts { get; private set; }

    public int Clauses { get; private set; }

    public int ByNamesAlone { get; private set; }

    public bool IsWhole { get; private set; }

    /// <summary>Compares a text with them.</summary>
    /// <param name="store">The records.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="here">The text.</param>
    /// <param name="document">Its document; null where it is not held.</param>
    /// <param name="own">The key of its instrument: its other revisions are no repeats.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public static async Task<HeldClauses> Beside(
        VisibleStore store,
        Actor actor,
        ComparedText here,
        Document? document,
        string? own,
        CancellationToken cancellation
    )
    {
        var beside = new HeldClauses(here);
        var texts = await Latest(store, actor, document, own, cancellation);
        var language = here.Reading.Language;
        var alike = texts.Where(text => text.Document.Language == language).ToDictionary(text => text.Document.Id);
        // A text that is held in this language too is compared by its words.
        var known = alike.Values.Select(text => text.Instrument.Key).ToHashSet(StringComparer.Ordinal);
        var cited = here.Reading.Citations.Select(citation => citation.Key.Value).ToHashSet(StringComparer.Ordinal);
        var sharing = await store.Citations.Sharing(actor, cited, cancellation);
        var foreign = texts
            .Where(text => text.Document.Language != language && !known.Contains(text.Instrument.Key))
            .DistinctBy(text => text.Instrument.Key, StringComparer.Ordinal)
            .OrderByDescending(text => sharing.GetValueOrDefault(text.Document.Id))
            .ToList();

        var search = new RepeatSearch([.. here.Passages()]);
        var clauses = await store.Instruments.ClausesOf([.. alike.Keys], MostClauses, cancellation);
        foreach (var clause in clauses)
            search.Look(new Passage($"{alike[clause.DocumentId].Document.Address}#{clause.EId}", language, clause.Words, clause.Chapeau));
        foreach (var text in foreign.Take(MostReadings))
        foreach (var passage in (await beside.Read(store, text.Document, cancellation)).Passages())
        {
            search.Look(passage);
            beside.Clauses++;
        }

        beside.Clauses += clauses.Count;
        beside.ByNamesAlone = Math.Min(foreign.Count, MostReadings);
        beside.Texts = alike.Count + beside.ByNamesAlone;
        beside.IsWhole = foreign.Count <= MostReadings && clauses.Count < MostClauses;
        beside._found = search.Found(MostOfAClause * 2);
        await beside.ReadMore(store, alike.Values, cited, sharing, cancellation);
        beside.Compare();
        return beside;
    }

    // The latest revision of every other instrument, in each language.
    private static async Task<IReadOnlyList<InstrumentText>> Latest(
        VisibleStore store,
        Actor actor,
        Document? document,
        string? own,
        CancellationToken cancellation
    ) =>
        [
            .. (await store.Instruments.Texts(actor, cancellation))
                .Where(text =>
                    text.Instrument.Key != own && text.Document.Id != document?.Id && text.Document is { Standing: Standing.Adopted, RenditionOf: null }
                )
                .GroupBy(text => text.Instrument.Key, StringComparer.Ordinal)
                .SelectMany(texts => texts.Where(text => text.Revision.Order == texts.Max(one => one.Revision.Order)))
                .OrderByDescending(text => text.Revision.Order),
        ];

    private async Task<ComparedText> Read(VisibleStore store, Document document, CancellationToken cancellation) =>
        _read.TryGetValue(document.Address, out var known)
            ? known
            : _read[document.Address] = new ComparedText(document.Name, document.Address, await store.Documents.TextOf(document, cancellation));

    // Whole readings of those texts that are near in words, that are cited, or that cite the same: they know who reports to whom, and how often.
    private async Task ReadMore(
        VisibleStore store,
        IEnumerable<InstrumentText> alike,
        HashSet<string> cited,
        IReadOnlyDictionary<DocumentId, int> sharing,
        CancellationToken cancellation
    )
    {
        var near = _found
            .GroupBy(found => AddressOf(found.There), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Max(one => one.Likeness), StringComparer.Ordinal);
        var wanted = alike
            .Select(text =>
                (
                    text.Document,
                    Weight: near.GetValueOrDefault(text.Document.Address)
                        + (cited.Contains(text.Instrument.Key) ? 1 : 0)
                        + (sharing.ContainsKey(text.Document.Id) ? 0.2 : 0)
                )
            )
            .Where(one => one.Weight > 0)
            .OrderByDescending(one => one.Weight)
            .ThenBy(one => one.Document.Address, StringComparer.Ordinal)
            .Take(MostReadings);
        foreach (var (document, _) in wanted)
            await Read(store, document, cancellation);
    }

    private void Compare()
    {
        var shown = _found.Where(found => found.Kind != RepeatKind.Akin && _read.ContainsKey(AddressOf(found.There))).ToList();
        Repeats =
        [
            .. shown
                .GroupBy(found => found.Here.Id, StringComparer.Ordinal)
                .SelectMany(same => same.Take(MostOfAClause))
                .Select(found => new BeforeAdoption.Repeat(
                    found.Kind,
                    found.Likeness,
                    _here.Side(EIdOf(found.Here), found.WordsHere),
                    _read[AddressOf(found.There)].Side(EIdOf(found.There), found.WordsThere),
                    found.Phrases,
                    found.Marks
                )),
        ];
        var reports = AskedReport.In(_here.Reading);
        var pairs = Within(reports).Concat(_read.Values.SelectMany(text => Across(reports, text))).ToList();
        Reports = [.. pairs.Select(pair => Twice(pair.Here, pair.There, pair.Text))];
        Clashes =
        [
            .. pairs.Where(pair => Clash(pair.Here.Cycle, pair.There.Cycle)).Select(pair => Twice(pair.Here, pair.There, pair.Text)),
            .. shown.Where(found => pairs.TrueForAll(pair => !IsOf(found, pair))).Select(Paces).OfType<BeforeAdoption.TwiceAsked>(),
        ];
    }

    private IEnumerable<(AskedReport Here, AskedReport There, ComparedText Text)> Within(IReadOnlyList<AskedReport> reports) =>
        reports.SelectMany(
            (one, at) => reports.Skip(at + 1).Where(other => one.IsSameAs(other, isSameText: true, saysTheSame: false)).Select(other => (one, other, _here))
        );

    private IEnumerable<(AskedReport Here, AskedReport There, ComparedText Text)> Across(IReadOnlyList<AskedReport> reports, ComparedText text)
    {
        var akin = _found.Select(found => (found.Here.Id, found.There.Id)).ToHashSet();
        return AskedReport
            .In(text.Reading)
            .SelectMany(other =>
                reports
                    .Where(one => one.IsSameAs(other, isSameText: false, saysTheSame: akin.Contains((_here.IdOf(one.Clause.Id), text.IdOf(other.Clause.Id)))))
                    .Select(one => (one, other, text))
            );
    }

    private BeforeAdoption.TwiceAsked Twice(AskedReport here, AskedReport there, ComparedText text) =>
        new(
            _here.Side(here.Clause.Id),
            text.Side(there.Clause.Id),
            [.. here.By.Intersect(there.By, StringComparer.Ordinal)],
            [.. here.To.Intersect(there.To, StringComparer.Ordinal)],
            here.Cycle?.Words,
            there.Cycle?.Words
        );

    // Of what is no report the paces clash where two clauses say nearly the same.
    private BeforeAdoption.TwiceAsked? Paces(FoundRepeat found)
    {
        if (found.Kind == RepeatKind.SharedNames)
            return null;
        var text = _read[AddressOf(found.There)];
        var (here, there) = (_here.Clauses[EIdOf(found.Here)], text.Clauses[EIdOf(found.There)]);
        var (mine, others) = (StatedCycle.Of(here.Due), StatedCycle.Of(there.Due));
        return Clash(mine, others)
            ? new BeforeAdoption.TwiceAsked(
                _here.Side(here.Node.Id),
                text.Side(there.Node.Id),
                [.. Asked(here).Intersect(Asked(there), StringComparer.Ordinal)],
                [],
                mine!.Words,
                others!.Words
            )
            : null;
    }

    private static IEnumerable<string> Asked(ClauseInText clause) =>
        (clause.Node.Addressees.Count > 0 ? clause.Node.Addressees : clause.Block?.Addressees ?? []).Select(body => body.Key).OfType<string>();

    private static bool Clash(StatedCycle? one, StatedCycle? other) => one is not null && other is not null && one.Months != other.Months;

    private bool IsOf(FoundRepeat found, (AskedReport Here, AskedReport There, ComparedText Text) pair) =>
        found.Here.Id == _here.IdOf(pair.Here.Clause.Id) && found.There.Id == pair.Text.IdOf(pair.There.Clause.Id);

    private static string AddressOf(Passage passage) => passage.Id[..passage.Id.LastIndexOf('#')];

    private static string EIdOf(Passage passage) => passage.Id[(passage.Id.LastIndexOf('#') + 1)..];
}
