using Resolute.Model.Documents;
using Resolute.Text;

namespace Resolute.Model.Instruments;

/// <summary>Which part of a text a clause stands in.</summary>
public enum ClausePlace
{
    /// <summary>A recital.</summary>
    Preamble,

    /// <summary>An operative paragraph or sub-item.</summary>
    Operative,

    /// <summary>A paragraph of a report's section.</summary>
    Section,
}

/// <summary>An addressable unit of one text: its eId is unique in the text, its wId is kept across languages and revisions.</summary>
public sealed class Clause
{
    private Clause() { }

    /// <summary>Its id.</summary>
    public ClauseId Id { get; private set; }

    /// <summary>The document whose text it stands in.</summary>
    public DocumentId DocumentId { get; private set; }

    /// <summary>The revision of the instrument whose text it stands in; null for other documents.</summary>
    public RevisionId? RevisionId { get; private set; }

    /// <summary>Its id in this text, after the Akoma Ntoso naming convention.</summary>
    public string EId { get; private set; } = null!;

    /// <summary>Its lineage: the same for the same clause in other languages and revisions. Proposed from its place, until a person joins or parts.</summary>
    public string WId { get; private set; } = null!;

    /// <summary>When a person last said which lineage it belongs to; null while the machine's proposal stands.</summary>
    public DateTimeOffset? LineageConfirmedAt { get; private set; }

    /// <summary>Which part it stands in.</summary>
    public ClausePlace Place { get; private set; }

    /// <summary>Its place in reading order, from 0.</summary>
    public int Ordinal { get; private set; }

    /// <summary>The heading or verb that rules it, as printed.</summary>
    public string Heading { get; private set; } = null!;

    /// <summary>Its label with its parents', as printed: "4 i)"; null where none is printed.</summary>
    public string? Label { get; private set; }

    /// <summary>The words of the clauses above it, which a sub-item completes; null where there are none.</summary>
    public string? Chapeau { get; private set; }

    /// <summary>Its own words.</summary>
    public string Words { get; private set; } = null!;

    /// <summary>Where it begins in the document's text.</summary>
    public int Start { get; private set; }

    /// <summary>How long it is, sub-items included.</summary>
    public int Length { get; private set; }

    /// <summary>Where it stands in the document's text, sub-items included.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>The text is read otherwise: the clause is the one that begins where it began, with its words, place and names as they are now.</summary>
    /// <returns>Whether its own words, label or heading are others.</returns>
    internal bool Become(Clause now)
    {
        var isOther = (Heading, Label, Chapeau, Words) != (now.Heading, now.Label, now.Chapeau, now.Words);
        (EId, WId, Place, Ordinal) = (now.EId, now.WId, now.Place, now.Ordinal);
        (Heading, Label, Chapeau, Words) = (now.Heading, now.Label, now.Chapeau, now.Words);
        (Start, Length) = (now.Start, now.Length);
        return isOther;
    }

    /// <summary>Its draft was adopted: it stands in a text of a revision, and follows the clauses of the instrument, unless a person has said which.</summary>
    internal void BecomeOf(RevisionId? revision, string wId) => (RevisionId, WId) = (revision, LineageConfirmedAt is null ? wId : WId);

    /// <summary>It is the same clause as those of this lineage.</summary>
    internal void Belong(string wId) => WId = wId;

    /// <summary>A person says that it is the same clause as those of this lineage.</summary>
    internal void Belong(string wId, DateTimeOffset said) => (WId, LineageConfirmedAt) = (wId, said);

    /// <summary>A person takes back what was said of its lineage: it is proposed only, and stays with the same clauses.</summary>
    internal void LeaveLineageOpen() => LineageConfirmedAt = null;

    internal static Clause At(Document document, ClauseInText found, string wId, int ordinal, DateTimeOffset now) =>
        new()
        {
            Id = ClauseId.New(now),
            DocumentId = document.Id,
            RevisionId = document.RevisionId,
            EId = found.Node.Id,
            WId = wId,
            Place = found.Place,
            Ordinal = ordinal,
            Heading = Printable.Of(found.Heading, 300),
            Label = found.Label is null ? null : Printable.Of(found.Label, 60),
            Chapeau = found.Chapeau is null ? null : Printable.Of(found.Chapeau),
            Words = Printable.Of(found.Node.Text),
            Start = found.Node.Span.Start,
            Length = found.Node.Span.Length,
        };
}
