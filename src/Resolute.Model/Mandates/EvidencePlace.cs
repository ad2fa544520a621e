using Resolute.Model.Documents;
using Resolute.Text;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Model.Mandates;

/// <summary>A place of a document that evidence rests on: the whole, a section or clause of it, or a stretch of words.</summary>
/// <param name="Document">The document.</param>
/// <param name="Id">The section's or clause's id; null for the whole.</param>
/// <param name="Label">Its label or number.</param>
/// <param name="Span">Where the words stand in the document's text.</param>
public sealed record EvidencePlace(DocumentId Document, string? Id, string? Label, TextSpan Span)
{
    /// <summary>The place that an id and words name; refused where the text has no such clause, or the words do not stand in it.</summary>
    public static Ruling<EvidencePlace> In(DocumentId document, Reading reading, string? id, string? words)
    {
        if (Find(document, reading, id) is not { } place)
            return new Refusal("clause-not-found", null, Printable.Of(Printable.Line(id ?? ""), 100));

        if (string.IsNullOrWhiteSpace(words))
            return place;

        var calls = reading.Footnotes.Where(note => note.Call is not null).Select(note => note.Call!.Value);
        return SeenWords.Find(reading.Text, place.Span, words, calls) is { } span ? place with { Span = span } : new Refusal("words-not-found");
    }

    private static EvidencePlace? Find(DocumentId document, Reading reading, string? id)
    {
        if (id is null)
            return new EvidencePlace(document, null, null, new TextSpan(0, reading.Text.Length));

        if (reading.Sections.FirstOrDefault(section => section.Id == id) is { } found)
            return new EvidencePlace(document, id, found.Number, found.Span);

        return reading.AllClauses().FirstOrDefault(clause => clause.Id == id) is { } node ? new EvidencePlace(document, id, node.Label, node.Span) : null;
    }
}
