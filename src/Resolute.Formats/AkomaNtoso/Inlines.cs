using System.Globalization;
using Resolute.Text;
using Resolute.Text.Addressees;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Which words of a text are marked, and how: references, dates, bodies, verbs, header fields, footnotes, changes.</summary>
/// <remarks>Reads the reading. Writes candidates in the order of the text, the longer before the shorter; those that overlap are chosen where they are written.</remarks>
internal sealed class Inlines
{
    private readonly List<Inline> _all = [];
    private readonly Reading _reading;
    private readonly References _references;

    private Inlines(Reading reading, References references) => (_reading, _references) = (reading, references);

    public static IReadOnlyList<Inline> Of(Reading reading, References references, IReadOnlyDictionary<string, string> ids, BlockText? blocks)
    {
        var inlines = new Inlines(reading, references);
        inlines.Footnotes();
        inlines.Header();
        inlines.Mentions();
        inlines.Cross(ids);
        inlines.Blocks();
        foreach (var clause in reading.AllClauses())
            inlines.Clause(clause);
        foreach (var outcome in reading.Sections.SelectMany(static section => section.Outcomes))
        {
            inlines.Verb(outcome.Verb);
            inlines.Bodies(outcome.Addressees);
            inlines.Bodies(outcome.Recipients);
        }

        inlines.Leaves();
        inlines.Changes(blocks);
        var inside = inlines._all.Where(one => one.Span.Start >= 0 && one.Span.End <= reading.Text.Length && (one.Span.Length > 0 || one.Absent is not null));
        return
        [
            .. inside
                .DistinctBy(static one => (one.Span, one.Name, one.Absent, one.Name is "ref" ? "" : Value(one)))
                .OrderBy(static one => one.Span.Start)
                .ThenByDescending(static one => one.Span.Length),
        ];
    }

    private static string Value(Inline one) => one.Attributes.Count > 0 ? one.Attributes[0].Value : "";

    private void Footnotes()
    {
        for (var i = 0; i < _reading.Footnotes.Count; i++)
        {
            var note = _reading.Footnotes[i];
            var id = string.Create(CultureInfo.InvariantCulture, $"note.{i + 1}");
            var mark = KeptCharacters.Shown(note.Mark);
            _all.Add(new Inline(note.Span, "authorialNote", ("eId", id), ("marker", mark), ("placement", "bottom")) { IsWide = true });
            if (note.Call is { } call)
                _all.Add(new Inline(call, "ref", ("class", "noteRef"), ("href", "#" + id)));
        }
    }

    private void Header()
    {
        if (_reading.Instrument is { } instrument)
            Add(instrument.Span, "docNumber", ("refersTo", _references.Term("instrument", "instrument")));
        var header = _reading.Header;
        Field(header.Title, "docTitle");
        Field(header.Symbol, "docNumber");
        Field(header.Source, "docProponent");
        Field(header.Purpose, "docPurpose");
        if (header.Date is { } date && DateOnly.TryParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            Field(date, "docDate", ("date", date.Value));
        Field(header.AgendaItem, "inline", ("name", "agendaItem"));
        Field(header.LanguageSuffix, "inline", ("name", "languageSuffix"));
        Field(header.OriginalLanguage, "inline", ("name", "originalLanguage"));
        Field(header.ActionRequired, "inline", ("name", "actionRequired"));
        Field(header.StrategicLink, "inline", ("name", "strategicLink"));
        Field(header.FinancialImplications, "inline", ("name", "financialImplications"));
        Field(header.References, "inline", ("name", "references"));
    }

    private void Field(HeaderField? field, string name, params IReadOnlyList<(string, string)> attributes)
    {
        if (field is not null)
            _all.Add(new Inline(field.Span, name, attributes) { IsWide = true });
    }

    private void Mentions()
    {
        foreach (var citation in _reading.Citations)
            Add(citation.Claim.Span, "ref", ("href", AknIri.Of(citation.Key, citation.Revision, _reading.Language)));
        foreach (var symbol in _reading.Symbols)
            Add(symbol.Span, "ref", ("class", "symbol"), ("href", AknIri.OfSymbol(symbol.Key)));
        foreach (var date in _reading.Dates)
            if (date.From is { } day && date.To == day)
                Add(date.Span, "date", ("date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private void Cross(IReadOnlyDictionary<string, string> ids)
    {
        foreach (var reference in _reading.CrossReferences)
            if (reference.Target is { } target && ids.TryGetValue(target, out var id))
                Add(reference.Span, "ref", ("class", "internal"), ("href", "#" + id));
    }

    private void Blocks()
    {
        foreach (var block in _reading.Preamble.Concat(_reading.Operative))
        {
            // Where the heading is an element of its own, that element says the class.
            if (block.Clauses.Any(clause => clause.Span.Start <= block.Span.Start && clause.Span.End >= block.Span.End))
                Add(block.Span, "concept", ("refersTo", _references.Keyword(block.Keyword)));
            Bodies(block.Addressees);
        }
    }

    private void Clause(ClauseNode clause)
    {
        Verb(clause.Verb);
        Bodies(clause.Addressees);
        Bodies(clause.Recipients);
        Bodies(clause.Counterparts);
        Bodies(clause.Through);
    }

    private void Verb(ActionVerb? verb)
    {
        if (verb is not null)
            Add(verb.Claim.Span, "concept", ("refersTo", _references.Keyword(verb.Key)));
    }

    private void Bodies(IReadOnlyList<Addressee> addressees)
    {
        foreach (var addressee in addressees)
            if (addressee.Key is { } key)
                Add(addressee.Claim.Span, References.IsOffice(key) ? "role" : "organization", ("refersTo", _references.Body(key)));
    }

    private void Leaves()
    {
        foreach (var leaf in _reading.Leaves)
            if (leaf.Kind is LeafKind.Furniture or LeafKind.Mark)
                Add(leaf.Span, "inline", ("name", leaf.Kind == LeafKind.Mark ? "mark" : "furniture"));
    }

    private void Changes(BlockText? blocks)
    {
        foreach (var change in blocks?.Blocks.SelectMany(static block => block.Changes) ?? [])
        {
            if (change.Kind == ChangeKind.Format || (change.Span.Length == 0 && change.Words.Length == 0))
                continue;
            var isIn = change.Kind is ChangeKind.Insert or ChangeKind.MoveTo;
            var said = new List<(string, string)>();
            if (change.Kind is ChangeKind.MoveTo or ChangeKind.MoveFrom)
                said.Add(("class", "moved"));
            if (change.Author is { } author)
                said.Add((":author", KeptCharacters.Escaped(author)));
            if (change.Date is { } day)
                said.Add((":date", day.ToString("s", CultureInfo.InvariantCulture)));
            _all.Add(new Inline(change.Span, isIn ? "ins" : "del", said) { Absent = change.Span.Length == 0 ? change.Words : null });
        }
    }

    private void Add(TextSpan span, string name, params IReadOnlyList<(string, string)> attributes) => _all.Add(new Inline(span, name, attributes));
}
