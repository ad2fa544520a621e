using System.Globalization;
using Resolute.Text;
using Resolute.Text.Addressees;
using Resolute.Text.Checks;
using Resolute.Text.Citations;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Resources;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>What the record of a file of ours says; a record that says it otherwise than we do is a <see cref="FormatException"/>.</summary>
internal sealed class Claims(RecordLine record, string text, Language language, Lines lines)
{
    private readonly Dictionary<string, RecordLine> _clauses = ById(record, "clause");
    private readonly Dictionary<string, RecordLine> _blocks = ById(record, "block");
    private readonly Dictionary<string, RecordLine> _sections = ById(record, "section");
    private IReadOnlyList<Leaf>? _leaves;

    public IReadOnlyList<Leaf> Leaves => _leaves ??= Parted(All("leaf", line => new Leaf(At(line), Named<LeafKind>(line["kind"]), line["in"])));

    public InstrumentTitle? Instrument =>
        Inner(record, "instrument") is { } line
            ? new(line["body"] ?? "", new InstrumentKey(line["key"] ?? ""), line["number"] ?? "", line["revision"], Words(line), At(line))
            : null;

    public Header Header =>
        record
            .Inner.Where(static line => line.Name == "field")
            .Aggregate(
                Header.Empty,
                (header, line) => header.With(line["name"], new HeaderField(line["value"] ?? PlainWords.Of(text, language, [At(line)]), At(line)))
            );

    public IReadOnlyList<Citation> Citations =>
        All("citation", line => new Citation(new InstrumentKey(line["key"] ?? ""), line["revision"], Words(line), line["in"], Line(line), Claim(line)));

    public IReadOnlyList<SymbolMention> Symbols =>
        All(
            "symbol",
            line => new SymbolMention(
                line["key"] ?? "",
                line["series"] ?? "",
                line["revision"] is { } revision ? Number(revision) : null,
                Words(line),
                line["in"],
                Line(line),
                At(line)
            )
        );

    public IReadOnlyList<DateMention> Dates => All("date", line => new DateMention(Words(line), Day(line["from"]), Day(line["to"]), Line(line), At(line)));

    public IReadOnlyList<CrossReference> CrossReferences =>
        All("reference", line => new CrossReference(line["in"] ?? "", line["target"], Words(line), At(line)));

    public IReadOnlyList<Footnote> Footnotes =>
        All("footnote", line => new Footnote(line["mark"] ?? "", Words(line), line["in"], At(line), line["call"] is { } call ? Place(call) : null));

    public IReadOnlyList<Unplaced> Unplaced => All("unplaced", line => new Unplaced(Words(line), Line(line), At(line)));

    public IReadOnlyList<Finding> Findings =>
        All(
            "finding",
            line => new Finding(
                line["rule"] ?? "",
                Named<Severity>(line["severity"]),
                Number(line["line"]),
                Number(line["column"]),
                Words(line),
                line["suggestion"],
                [.. line.Inner.Select(static argument => argument["words"] ?? "")]
            )
            {
                Case = line["case"],
                At = line["in"],
                Span = At(line),
            }
        );

    public IReadOnlyList<Addressee> Block(string id) => _blocks.TryGetValue(id, out var line) ? Asked(line, "asked") : [];

    public IReadOnlyList<Outcome> Outcomes(string id) =>
        _sections.TryGetValue(id, out var line) ? [.. line.Inner.Where(static one => one.Name == "outcome").Select(Outcome)] : [];

    /// <summary>The clause with what it asks, of whom, by when.</summary>
    public ClauseNode Clause(string id, ClauseNode clause) =>
        !_clauses.TryGetValue(id, out var line)
            ? clause
            : clause with
            {
                Verb = Inner(line, "verb") is { } verb ? Verb(verb) : null,
                Addressees = Asked(line, "asked"),
                Recipients = Asked(line, "told"),
                Counterparts = Asked(line, "with"),
                Through = Asked(line, "through"),
                Due = Inner(line, "due") is { } due ? Due(due) : null,
                DueAlso = Inner(line, "also") is { } also ? Due(also) : null,
                Resources = Inner(line, "means") is { } means ? new StatedResources(Words(means), Named<ResourceKind>(means["kind"]), Claim(means)) : null,
                Begins = Inner(line, "begins") is { } begins ? Claim(begins) : null,
            };

    public TextSpan Place(string? written) => Record.Place(written, text.Length) ?? throw new FormatException();

    public static int Number(string? written) =>
        int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException();

    /// <summary>How well a form fits or how sure a rule is: from 0 to 1.</summary>
    public static double Share(string? written) =>
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? share
            : throw new FormatException();

    public static TEnum Named<TEnum>(string? name)
        where TEnum : struct, Enum => Enum.TryParse<TEnum>(name, out var value) && Enum.IsDefined(value) ? value : throw new FormatException();

    /// <summary>Leaves part the text: all that follows relies on their order.</summary>
    private static IReadOnlyList<Leaf> Parted(IReadOnlyList<Leaf> leaves)
    {
        for (var i = 1; i < leaves.Count; i++)
            if (leaves[i].Span.Start < leaves[i - 1].Span.End)
                throw new FormatException();
        return leaves;
    }

    private static Dictionary<string, RecordLine> ById(RecordLine record, string name)
    {
        var lines = new Dictionary<string, RecordLine>(StringComparer.Ordinal);
        foreach (var line in record.Inner)
            if (line.Name == name && line["of"] is { } of)
                lines.TryAdd(of, line);
        return lines;
    }

    private static RecordLine? Inner(RecordLine line, string name) => line.Inner.Find(one => one.Name == name);

    private IReadOnlyList<T> All<T>(string name, Func<RecordLine, T> make) => [.. record.Inner.Where(line => line.Name == name).Select(make)];

    private Outcome Outcome(RecordLine line) =>
        new(Verb(Inner(line, "verb") ?? throw new FormatException()), Asked(line, "asked"), Words(line), At(line))
        {
            Recipients = Asked(line, "told"),
            Due = Inner(line, "due") is { } due ? Due(due) : null,
        };

    private ActionVerb Verb(RecordLine line) => new(line["key"] ?? "", Words(line), Claim(line));

    private IReadOnlyList<Addressee> Asked(RecordLine line, string name) =>
        [.. line.Inner.Where(one => one.Name == name).Select(one => new Addressee(one["key"], Words(one), Claim(one)))];

    private StatedDue Due(RecordLine line) =>
        new(Words(line), Named<DueKind>(line["kind"]), line["value"], Claim(line))
        {
            Relation = line["relation"] is { } relation ? Named<DueRelation>(relation) : null,
            From = line["from"],
            Through = line["through"],
            Also = line["also"],
            Month = line["month"] is { } month ? Number(month) : null,
            Day = line["day"] is { } day ? Number(day) : null,
            Offset = line["offset"],
            Anchor = line["anchor"],
        };

    private Claim Claim(RecordLine line) => new(At(line), line["rule"] ?? "", Share(line["sure"]));

    private TextSpan At(RecordLine line) => Place(line["at"]);

    private int Line(RecordLine line) => line["line"] is { } said ? Number(said) : lines.Of(At(line).Start);

    private string Words(RecordLine line) => line["words"] ?? (line["as"] == Record.OneLine ? PlainWords.Of(text, language, [At(line)]) : At(line).Of(text));

    private static DateOnly? Day(string? written) =>
        written is null ? null : DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None);
}
