using Resolute.Text;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>The reading that a file of ours was written from: the tree from its elements, the claims from its record.</summary>
internal sealed class Restored
{
    private readonly OwnFile _file;
    private readonly Claims _claims;
    private readonly Lines _lines;
    private readonly Language _language;
    private readonly ILookup<string?, TextSpan> _words;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private Restored(OwnFile file, RecordLine record)
    {
        _file = file;
        _lines = new Lines(file.Text);
        _language = LanguageNames.FromCode(record["language"]);
        _claims = new Claims(record, file.Text, _language, _lines);
        _words = _claims
            .Leaves.Where(static leaf => leaf.Kind == LeafKind.Clause)
            .ToLookup(static leaf => leaf.At, static leaf => leaf.Span, StringComparer.Ordinal);
    }

    /// <summary>Null where the record is missing, broken, or about other words.</summary>
    public static Reading? Of(OwnFile file)
    {
        if (file.Record is not { } record || record["sha256"] != Record.Digest(file.Text))
            return null;
        try
        {
            return new Restored(file, record).Whole(record) is var reading && IsReading(reading) ? reading : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // A record that another hand has changed may claim what no reading is: every visible character stands in one leaf, and no two places share an id.
    private static bool IsReading(Reading reading)
    {
        var at = 0;
        foreach (var leaf in reading.Leaves)
        {
            if (leaf.Span.Start < at || leaf.Span.End > reading.Text.Length || !reading.Text.AsSpan(at, leaf.Span.Start - at).IsWhiteSpace())
                return false;
            at = leaf.Span.End;
        }

        var ids = reading.AllClauses().Select(static clause => clause.Id).Concat(reading.Sections.Select(static section => section.Id)).ToList();
        return reading.Text.AsSpan(at).IsWhiteSpace() && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count;
    }

    private Reading Whole(RecordLine record) =>
        new()
        {
            Language = _language,
            Kind = Claims.Named<DocumentKind>(record["kind"]),
            Form = Claims.Named<TextForm>(record["form"]),
            Score = Claims.Share(record["score"]),
            Text = _file.Text,
            Instrument = _claims.Instrument,
            Header = _claims.Header,
            Preamble = [.. _file.Elements.Where(static one => one.Name == Vocabulary.Recitals).Select(Block)],
            Operative = [.. _file.Elements.Where(static one => one.Name == "section" && IsBlock(one)).Select(Block)],
            Sections = [.. _file.Elements.Where(static one => one.Name == "section" && !IsBlock(one)).Select(Section)],
            Citations = _claims.Citations,
            CrossReferences = _claims.CrossReferences,
            Symbols = _claims.Symbols,
            Dates = _claims.Dates,
            Footnotes = _claims.Footnotes,
            Unplaced = _claims.Unplaced,
            Findings = _claims.Findings,
            Leaves = _claims.Leaves,
        };

    private static bool IsBlock(Opened element) => element.Own("keyword") is not null || References.KeywordOf(element.RefersTo) is not null;

    private ClauseBlock Block(Opened element)
    {
        var span =
            element.Own("at") is { } at ? _claims.Place(at)
            : element.Heading is { } heading ? Headings.Bare(_file.Text, heading.Start, heading.End)
            : throw new FormatException();
        return new ClauseBlock(
            element.Own("id") ?? element.Id!,
            element.Own("keyword") ?? References.KeywordOf(element.RefersTo) ?? throw new FormatException(),
            element.Own("words") ?? PlainWords.Of(_file.Text, _language, [span]),
            span,
            Line(element, span),
            _claims.Block(element.Id!),
            Clauses(element.Children)
        );
    }

    private Section Section(Opened element)
    {
        var span = Place(element);
        return new Section(
            element.Own("id") ?? element.Id!,
            element.Own("number") ?? Headings.Number(element.Number) ?? "",
            element.Own("title") ?? (element.Heading is { } heading ? Headings.Title(_file.Text, _language, heading) : ""),
            span,
            Line(element, span),
            Clauses(element.Children),
            _claims.Outcomes(element.Id!)
        );
    }

    private List<ClauseNode> Clauses(List<Opened> elements) => [.. elements.Select(Clause)];

    private ClauseNode Clause(Opened element)
    {
        var span = Place(element);
        var id = element.Own("id") ?? element.Id!;
        if (!_ids.Add(element.Id!))
            throw new FormatException();
        return _claims.Clause(
            element.Id!,
            new ClauseNode
            {
                Id = id,
                // Said to be empty: the text prints none, whatever stands before the words.
                Label = element.Own("label") is { } label ? (label.Length > 0 ? label : null) : element.Number,
                Text = element.Own("text") ?? PlainWords.Of(_file.Text, _language, [.. _words[id]]),
                Span = span,
                Line = Line(element, span),
                Children = Clauses(element.Children),
            }
        );
    }

    private TextSpan Place(Opened element) => element.Own("at") is { } at ? _claims.Place(at) : Frames.Trimmed(_file.Text, element.Start, element.End);

    private int Line(Opened element, TextSpan span) => element.Own("line") is { } line ? Claims.Number(line) : _lines.Of(span.Start);
}
