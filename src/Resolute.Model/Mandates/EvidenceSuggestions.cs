using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Text;
using Resolute.Text.Comparing;
using Resolute.Text.Structure;

namespace Resolute.Model.Mandates;

/// <summary>An instrument as reports cite it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Revision">The canonical revision of the text that asks.</param>
/// <param name="Clauses">The operative clauses of every text of it that is held: a report may name a clause in any language.</param>
public sealed record CitedClauses(string Key, string Revision, IReadOnlyList<Clause> Clauses);

/// <summary>A confirmed mandate that a report may answer.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Clause">The clause that asks.</param>
public sealed record CandidateMandate(Mandate Mandate, Clause Clause)
{
    /// <summary>To whom and through whom its report goes, by key.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The symbols of the papers that its evidence bears or is.</summary>
    public IReadOnlySet<string> Papers { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The times that it is due.</summary>
    public IReadOnlyList<DueInstance> Times { get; init; } = [];
}

/// <summary>An adopted text as it is compared with a report.</summary>
/// <param name="Clauses">Its operative clauses, in the language of the report where a text in it is held.</param>
/// <param name="Language">The language of these clauses.</param>
/// <param name="Candidates">Its confirmed mandates.</param>
/// <param name="Instrument">The instrument that it is a text of; null where it has no number.</param>
public sealed record AskingText(
    IReadOnlyList<Clause> Clauses,
    Text.Languages.Language Language,
    IReadOnlyList<CandidateMandate> Candidates,
    CitedClauses? Instrument
);

/// <summary>A place of a report that may answer a mandate, by which rule, and the one time that it would answer.</summary>
public sealed record SuggestedPlace(CandidateMandate Candidate, EvidencePlace Place, EvidenceHint Hint)
{
    /// <summary>The one time that it would answer; null where none fits by itself.</summary>
    public DueInstance? Time { get; init; }
}

/// <summary>
/// Where a report seems to answer confirmed mandates: where it names the clause, names a paper that earlier evidence bears, or names what the
/// clause names. Rather few and right than many: a handful for each mandate, the surest first.
/// </summary>
public static class EvidenceSuggestions
{
    private const int MostForOne = 4;

    /// <summary>The places, once for each mandate and section, the surest first.</summary>
    public static IReadOnlyList<SuggestedPlace> In(DocumentId report, Reading reading, AskingText text)
    {
        var alike = new TextAndReport(report, reading, text);
        return
        [
            .. CitedSuggestions
                .In(alike)
                .Concat(PaperSuggestions.In(alike))
                .Concat(NamedSuggestions.In(alike))
                .GroupBy(found => (found.Candidate.Mandate.Id, found.Place.Id))
                .Select(same => same.MaxBy(found => found.Hint.Confidence)!)
                .GroupBy(found => found.Candidate.Mandate.Id)
                .SelectMany(same => same.OrderByDescending(found => found.Hint.Confidence).Take(MostForOne))
                .Select(found => found with { Time = TimeOf(found) }),
        ];
    }

    // The only time, or the only one whose year both name.
    private static DueInstance? TimeOf(SuggestedPlace found)
    {
        var times = found.Candidate.Times.Where(time => time.WithdrawnAt is null).ToList();
        if (times.Count <= 1)
            return times.FirstOrDefault();

        var years = times.Where(time => YearOf(time) is { } year && found.Hint.Because.Any(shared => shared.Contains(year, StringComparison.Ordinal))).ToList();
        return years.Count == 1 ? years[0] : null;
    }

    private static string? YearOf(DueInstance time) =>
        time.DueOn?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)
        ?? time.Key.Split('/', '-').FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiDigit));
}

/// <summary>An adopted text and a report side by side, with what each clause and section name.</summary>
internal sealed class TextAndReport
{
    private const int LongestLead = 120;

    private readonly SharedNames _names;
    private readonly Dictionary<ClauseId, int> _clauses;
    private readonly Dictionary<string, int> _byLineage;
    private readonly Dictionary<string, int> _sections;

    public TextAndReport(DocumentId report, Reading reading, AskingText text)
    {
        (Report, Reading, Text) = (report, reading, text);
        Sections = [.. reading.Sections.Where(section => section.Clauses.Count > 0)];
        _clauses = text.Clauses.Select((clause, at) => (clause.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        _byLineage = text
            .Clauses.Select((clause, at) => (clause.WId, at))
            .DistinctBy(pair => pair.WId, StringComparer.Ordinal)
            .ToDictionary(pair => pair.WId, pair => pair.at, StringComparer.Ordinal);
        _sections = Sections
            .Select((section, at) => (section.Id, At: text.Clauses.Count + at))
            .DistinctBy(pair => pair.Id, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Id, pair => pair.At, StringComparer.Ordinal);
        _names = SharedNames.Among([
            .. text.Clauses.Select(clause => new Topic("", clause.Words, text.Language)),
            .. Sections.Select(section => new Topic(LeadOf(section), section.Span.Of(reading.Text), reading.Language)),
        ]);
    }

    public DocumentId Report { get; }

    public Reading Reading { get; }

    public AskingText Text { get; }

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Whether clauses and report are of one language, so that words can be compared.</summary>
    public bool IsOneLanguage => Text.Language == Reading.Language;

    /// <summary>What a mandate's clause and a section name alike.</summary>
    public NamedAlike Alike(CandidateMandate candidate, Section section)
    {
        if (!_clauses.TryGetValue(candidate.Clause.Id, out var clause) && !_byLineage.TryGetValue(candidate.Clause.WId, out clause))
            return new NamedAlike(0, null, []);

        return _sections.TryGetValue(section.Id, out var at) ? _names.Of(Text.Clauses[clause].Words, clause, at) : new NamedAlike(0, null, []);
    }

    /// <summary>The papers that a section names.</summary>
    public IEnumerable<string> PapersOf(Section section) =>
        Reading.Symbols.Where(symbol => IsInside(symbol.Span, section.Span)).Select(symbol => symbol.Key).Distinct(StringComparer.Ordinal);

    /// <summary>A section as a place: the paragraph of it that holds a stretch, or all of its words.</summary>
    public EvidencePlace PlaceOf(Section section, TextSpan? within)
    {
        var paragraph = within is not { } span
            ? null
            : section.Clauses.SelectMany(clause => clause.WithDescendants()).Where(clause => IsInside(span, clause.Span)).MinBy(clause => clause.Span.Length);
        return new EvidencePlace(Report, section.Id, section.Number, paragraph?.Span ?? section.Span);
    }

    public static bool IsInside(TextSpan inner, TextSpan outer) => inner.Start >= outer.Start && inner.End <= outer.End;

    // Where a section has no title, its first sentence says what it is about.
    private static string LeadOf(Section section)
    {
        if (section.Title.Length > 0)
            return section.Title;

        var words = section.Clauses[0].Text;
        var end = words.IndexOfAny(['.', '。', '؛', ';', '；']);
        return words[..Math.Min(end > 0 ? end : words.Length, LongestLead)];
    }
}
