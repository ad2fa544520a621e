using System.Globalization;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Addressees;
using Resolute.Text.Citations;
using Resolute.Text.Languages;
using Resolute.Text.Search;
using Resolute.Text.Structure;

namespace Resolute.Model.Search;

/// <summary>What can be found of each noun, and under which words.</summary>
public static class SearchedThings
{
    private const int LongestWords = 20_000;
    private const int LongestName = 200;
    private const int MostNames = 6;

    // What of a text stands in none of its clauses, and says something.
    private static readonly LeafKind[] Beside =
    [
        LeafKind.Unplaced,
        LeafKind.Header,
        LeafKind.Chapeau,
        LeafKind.SectionHeading,
        LeafKind.Footnote,
        LeafKind.Table,
        LeafKind.Annex,
    ];

    /// <summary>The day under which a document is found.</summary>
    public static DateOnly DayOf(Document document, Reading reading, int revisionOrder)
    {
        var day =
            document.AdoptedOn
            ?? (
                DateOnly.TryParseExact(reading.Header.Date?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var stated)
                    ? stated
                    : DayOf(document, revisionOrder)
            );
        // Its mandates take the day from its mark, which knows none before 1950: it says the same.
        return new ShelfMark(new Shelf(document.Audience, day).Floor).Day;
    }

    /// <summary>A document: its names, and what stands in it beside its clauses.</summary>
    public static SearchedThing Of(Document document, Reading reading, DateOnly day, string? body)
    {
        var beside = string.Join('\n', reading.Leaves.Where(leaf => Beside.Contains(leaf.Kind)).Select(leaf => leaf.Span.Of(reading.Text)));
        // The number over the title and a symbol in the first line are names of it, whether or not anybody knows its body.
        var over = reading
            .Leaves.Where(leaf => leaf.Kind == LeafKind.Title && leaf.Span.Length <= LongestName)
            .Select(leaf => leaf.Span.Of(reading.Text).Trim())
            .Take(MostNames)
            .ToList();
        var printed = reading.Symbols.Where(symbol => symbol.Line == 1).Select(symbol => symbol.Key).Concat(over);
        return new SearchedThing
        {
            Kind = SearchKind.Document,
            NounId = document.Id.Value,
            DocumentId = document.Id,
            Audience = document.Audience,
            Day = day,
            Language = document.Language,
            Body = body,
            Title = document.Title,
            Place = document.Name == document.Title ? Printable.Of(over.Find(line => line != document.Title) ?? "", LongestName) : document.Name,
            Words = Printable.Of(beside, LongestWords),
            Address = document.Address,
            Terms = IndexTerms.Of(NamesOf(document).Concat(printed).Distinct(StringComparer.Ordinal), document.Title, beside),
        };
    }

    /// <summary>The clauses of a document, each with the words above it that it completes.</summary>
    public static IEnumerable<SearchedThing> Of(Document document, Reading reading, IEnumerable<Clause> clauses, DateOnly day, string? body)
    {
        var asked = ClauseInText
            .Of(reading)
            .GroupBy(clause => clause.Node.Id, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => AskedIn(one.First()), StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            var words = Words(clause);
            var place = $"{clause.Heading} {clause.Label}".Trim();
            yield return new SearchedThing
            {
                Kind = SearchKind.Clause,
                NounId = clause.Id.Value,
                DocumentId = document.Id,
                Audience = document.Audience,
                Day = day,
                Language = document.Language,
                Body = body,
                Addressees = asked.GetValueOrDefault(clause.EId, []),
                Title = document.Name,
                Place = place,
                Words = words,
                Address = TextAddress.OfClause(document.Address, clause.EId),
                Terms = IndexTerms.Of([], "", words, place, document.Name),
            };
        }
    }

    /// <summary>A mandate; null for one that a person rejected or the text no longer holds.</summary>
    public static SearchedThing? Of(Mandate mandate, Document document, Clause clause, DateOnly day, string? body)
    {
        if (mandate.State is MandateState.Rejected or MandateState.Lapsed)
            return null;

        var words = mandate.Summary is { } summary ? $"{summary}\n{Words(clause)}" : Words(clause);
        var number = mandate.Number.ToString(CultureInfo.InvariantCulture);
        return new SearchedThing
        {
            Kind = SearchKind.Mandate,
            NounId = mandate.Id.Value,
            DocumentId = document.Id,
            Audience = AudienceOf(mandate, document),
            Day = day,
            Language = document.Language,
            Body = body,
            Addressees = mandate.AddresseeKey is { } key ? [key] : [],
            Title = document.Name,
            Place = $"{clause.Heading} {clause.Label}".Trim(),
            Words = Printable.Of(words, LongestWords),
            Address = $"mandates/{number}",
            Terms = IndexTerms.Of([], "", words, clause.Heading, document.Name, mandate.AddresseeWords, number),
        };
    }

    /// <summary>An instrument under the names of its newest text, of those that most may see; null where no text is held.</summary>
    public static SearchedThing? Of(Instrument instrument, IReadOnlyCollection<(Revision Revision, Document Document)> held)
    {
        if (held.Count == 0)
            return null;

        var audience = held.Max(text => text.Document.Audience);
        var texts = held.Where(text => text.Document.Audience == audience).OrderByDescending(text => text.Revision.Order).ToList();
        var newest = texts
            .Where(text => text.Revision.Id == texts[0].Revision.Id)
            .OrderBy(text => text.Document.Language != Language.English)
            .ThenBy(text => text.Document.Language)
            .ThenBy(text => text.Document.Id.Value)
            .First();
        var numbered = LanguageNames.Official.Select(language => WrittenTitle.Of(instrument.Kind, instrument.Number, null, language));
        var names = texts.SelectMany(text => NamesOf(text.Document)).Concat(numbered).Append(instrument.Key).Concat(Symbols(instrument));
        return new SearchedThing
        {
            Kind = SearchKind.Instrument,
            NounId = instrument.Id.Value,
            Audience = audience,
            Day = newest.Document.AdoptedOn ?? DayOf(newest.Document, newest.Revision.Order),
            Language = newest.Document.Language,
            Body = instrument.Body,
            Title = newest.Document.Title,
            Place = newest.Document.Name == newest.Document.Title ? "" : newest.Document.Name,
            Address = TextAddress.OfInstrument(instrument),
            Terms = IndexTerms.Of(names.Distinct(StringComparer.Ordinal), newest.Document.Title),
        };
    }

    /// <summary>A session of a body, under the body's name in every language.</summary>
    public static SearchedThing Of(Session session)
    {
        var bodies = LanguageNames.Official.Select(language => Bodies.Name(session.Body, language)).Distinct(StringComparer.Ordinal).ToList();
        return new SearchedThing
        {
            Kind = SearchKind.Session,
            NounId = session.Id.Value,
            Audience = Audience.Public,
            Day = session.From ?? new DateOnly(session.Year, 1, 1),
            Body = session.Body,
            Title = session.Name,
            Words = session.Place ?? "",
            Address = $"calendar/{session.Body.Replace('/', '-')}/{session.Name}",
            Terms = IndexTerms.Of(
                bodies.Select(body => $"{body} {session.Name}").Append(session.Key),
                "",
                session.Year.ToString(CultureInfo.InvariantCulture),
                session.Place ?? ""
            ),
        };
    }

    private static Audience AudienceOf(Mandate mandate, Document document) =>
        mandate.State != MandateState.Confirmed ? Audience.Internal
        : mandate.Audience < document.Audience ? mandate.Audience
        : document.Audience;

    private static DateOnly DayOf(Document document, int revisionOrder) =>
        revisionOrder is >= 1900 and <= 2100 ? new DateOnly(revisionOrder, 1, 1) : DateOnly.FromDateTime(document.ImportedAt.UtcDateTime);

    private static IEnumerable<string> NamesOf(Document document)
    {
        yield return document.Name;
        yield return document.Title;
        if (document.Symbol is not { } symbol)
            yield break;
        yield return symbol;
        if (DocumentSymbol.Of(symbol) is not { } parts)
            yield break;
        yield return parts.Paper;
        yield return $"{parts.Paper} {parts.Version}";
    }

    // What bodies of the United Nations print: A/RES/80/173.
    private static IEnumerable<string> Symbols(Instrument instrument) =>
        instrument.Body switch
        {
            "un/ga" => [$"A/{instrument.Kind}/{instrument.Number}"],
            "un/ecosoc" => [$"E/{instrument.Kind}/{instrument.Number}"],
            "un/sc" => [$"S/{instrument.Kind}/{instrument.Number}"],
            _ => [],
        };

    private static string Words(Clause clause) => Printable.Of(clause.Chapeau is null ? clause.Words : $"{clause.Chapeau} {clause.Words}", LongestWords);

    private static IReadOnlyList<string> AskedIn(ClauseInText clause)
    {
        var named = clause.Line.Select(node => node.Addressees).FirstOrDefault(addressees => addressees.Count > 0) ?? clause.Block?.Addressees ?? [];
        return [.. named.Select(addressee => addressee.Key).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(6)];
    }
}
