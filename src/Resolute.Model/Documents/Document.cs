using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Text.Citations;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>A paper taken in: its file, what it is, and whether its text binds. Its text is kept as it was read.</summary>
public sealed class Document
{
    private Document() { }

    /// <summary>Its id.</summary>
    public DocumentId Id { get; private set; }

    /// <summary>Its address: /documents/SLUG.</summary>
    public string Slug { get; private set; } = null!;

    /// <summary>Where its text is read, without the leading slash: an instrument's address or its own.</summary>
    public string Address { get; private set; } = null!;

    /// <summary>Its title; its instrument's name or its file's name where it prints none.</summary>
    public string Title { get; private set; } = null!;

    /// <summary>How others speak of it: its instrument as the title prints it, else its symbol, else its title.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>Its symbol with the language letter where printed; null where it has none.</summary>
    public string? Symbol { get; private set; }

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; private set; }

    /// <summary>Its language.</summary>
    public Language Language { get; private set; }

    /// <summary>Whether its text binds.</summary>
    public Standing Standing { get; private set; }

    /// <summary>The day on which its text was adopted; null where nobody has said.</summary>
    public DateOnly? AdoptedOn { get; private set; }

    /// <summary>The revision of an instrument that it is a text of; null for other documents.</summary>
    public RevisionId? RevisionId { get; private set; }

    /// <summary>The file's name as it came, kept as words only.</summary>
    public string FileName { get; private set; } = null!;

    /// <summary>The SHA-256 of its file, lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = null!;

    /// <summary>The address of all that is issued under its symbol, as c25-8; null where it has none.</summary>
    public string? SymbolSlug { get; private set; }

    /// <summary>The address of its version in all languages, as c25-8-rev-1; null where it has no symbol.</summary>
    public string? VersionSlug { get; private set; }

    /// <summary>Two documents with the same digest say the same words; null where there are too few to tell.</summary>
    public string? WordsDigest { get; private set; }

    /// <summary>The document of which this is another rendition, with the same words in another file; null for all others.</summary>
    public DocumentId? RenditionOf { get; private set; }

    /// <summary>When it was taken in.</summary>
    public DateTimeOffset ImportedAt { get; private set; }

    /// <summary>When a named officer let the public see it; null until then.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>When a named officer let those who take part see it before the public; null where that was not done.</summary>
    public DateTimeOffset? RestrictedAt { get; private set; }

    /// <summary>For whom it is.</summary>
    public Audience Audience => Releases.Of(RestrictedAt, ReleasedAt);

    /// <summary>
    /// Whether its text gives mandates: it binds, is a draft, or is a report that records the outcomes of a meeting; and no other document has said the
    /// same before.
    /// </summary>
    public bool GivesMandates => RenditionOf is null && (Standing != Standing.None || Kind is DocumentKind.Report or DocumentKind.Summary);

    /// <summary>A document made from a reading of a file.</summary>
    /// <param name="reading">Its text as clauses.</param>
    /// <param name="file">The file.</param>
    /// <param name="standing">Whether its text binds.</param>
    /// <param name="slug">An address that no other document has.</param>
    /// <param name="revision">The revision of the instrument that it is a text of, and that text's address.</param>
    /// <param name="now">The moment.</param>
    /// <param name="renditionOf">The document that says the same words.</param>
    public static Document TakeIn(
        Reading reading,
        TakenFile file,
        Standing standing,
        string slug,
        RevisionText? revision,
        DateTimeOffset now,
        DocumentId? renditionOf = null
    )
    {
        var (symbol, title) = (SymbolOf(reading), TitleOf(reading, file.Name));
        var parts = DocumentSymbol.Of(symbol);
        return new Document
        {
            Id = DocumentId.New(now),
            Slug = slug,
            Address = revision?.Address ?? TextAddress.OfDocument(slug),
            Title = title,
            Name = NameOf(reading, symbol, title, revision is not null),
            Symbol = symbol,
            Kind = reading.Kind,
            Language = reading.Language,
            Standing = standing,
            RevisionId = revision?.Revision,
            FileName = file.Name,
            Sha256 = file.Sha256,
            SymbolSlug = parts?.Slug,
            VersionSlug = parts?.VersionSlug,
            WordsDigest = Documents.WordsDigest.Of(reading),
            RenditionOf = renditionOf,
            ImportedAt = now,
        };
    }

    /// <summary>Its file was read again: what it says of itself is as read now. Address, standing and instrument stay: they were given out.</summary>
    public void ReadAgain(Reading reading)
    {
        var symbol = SymbolOf(reading);
        (Title, Symbol) = (TitleOf(reading, FileName), symbol);
        // What a person gave to an adopted draft is not taken back by what the draft prints of itself.
        if (RevisionId is null || StandingRule.Of(reading) == Standing.Adopted)
            (Name, Kind) = (NameOf(reading, symbol, Title, RevisionId is not null), reading.Kind);
        var parts = DocumentSymbol.Of(symbol);
        (SymbolSlug, VersionSlug, WordsDigest) = (parts?.Slug, parts?.VersionSlug, Documents.WordsDigest.Of(reading));
        Version++;
    }

    /// <summary>The symbol that a text states, with the language letter where printed.</summary>
    public static string? SymbolOf(Reading reading) =>
        reading.Header.Symbol?.Value is not { } stated
            ? null
            : Printable.Of(reading.Header.LanguageSuffix is { } letter ? $"{stated}-{letter.Value}" : stated, 100);

    private static string TitleOf(Reading reading, string fileName) => Printable.Of(reading.Header.Title?.Value ?? reading.Instrument?.Words ?? fileName, 500);

    private static string NameOf(Reading reading, string? symbol, string title, bool hasRevision) =>
        Printable.Of((hasRevision ? reading.Instrument?.Words : null) ?? symbol ?? title, 200);

    /// <summary>A draft was adopted: from now on it is a text of an instrument, under the name, at the address and of the kind that a person gave.</summary>
    /// <param name="title">The instrument and revision.</param>
    /// <param name="text">The revision, and where its text is read.</param>
    /// <param name="on">The day of its adoption; null where nobody has said.</param>
    /// <param name="today">Today.</param>
    public Ruling<Document> Adopt(InstrumentTitle title, RevisionText text, DateOnly? on, DateOnly today)
    {
        if (Standing != Standing.Draft)
            return new Refusal("not-a-draft", null, Name);

        if (RenditionOf is not null)
            return new Refusal("draft-is-rendition", null, Name);

        if (on > today)
            return new Refusal("day-to-come");

        (Standing, AdoptedOn, RevisionId, Address) = (Standing.Adopted, on, text.Revision, text.Address);
        (Name, Version) = (Printable.Of(title.Words, 200), Version + 1);
        if (Kind == DocumentKind.DraftResolution)
            Kind = DocumentKindOf(title);
        return this;
    }

    private static DocumentKind DocumentKindOf(InstrumentTitle title) =>
        title.Key.Value.Contains("/dec/", StringComparison.Ordinal) ? DocumentKind.Decision
        : title.Key.Value.Contains("/rec/", StringComparison.Ordinal) ? DocumentKind.Recommendation
        : DocumentKind.Resolution;

    /// <summary>A named officer lets an audience see it; a second time changes nothing, and a release is not taken back.</summary>
    /// <returns>Whether anything changed.</returns>
    public Ruling<bool> ReleaseTo(Audience audience, DateTimeOffset now)
    {
        if (Releases.WhyNot(Audience, audience, Name) is { } reason)
            return reason;

        if (Audience == audience)
            return false;

        ((RestrictedAt, ReleasedAt), Version) = (Releases.To(audience, RestrictedAt, ReleasedAt, now), Version + 1);
        return true;
    }
}

/// <summary>The revision that a document is a text of, and where that text is read.</summary>
public sealed record RevisionText(RevisionId Revision, string Address);
