using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Dates;

namespace Resolute.Store.Mandates;

/// <summary>What a list shows of a mandate beside its row: its own words and its clause's, and how much evidence there is.</summary>
public sealed record BoardLine
{
    /// <summary>The mandate.</summary>
    public required MandateId MandateId { get; init; }

    /// <summary>Changes with every write.</summary>
    public required int Version { get; init; }

    /// <summary>Whom it asks, by key; null where the words resolve to none.</summary>
    public required string? AddresseeKey { get; init; }

    /// <summary>Whom it asks, as printed.</summary>
    public required string AddresseeWords { get; init; }

    /// <summary>The class key of its verb.</summary>
    public required string Verb { get; init; }

    /// <summary>When, as the text states it.</summary>
    public required StatedDue? Due { get; init; }

    /// <summary>The words on which it was confirmed, where the text reads otherwise since.</summary>
    public required string? ConfirmedOn { get; init; }

    /// <summary>For whom it is.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The words above its clause; null where it stands alone.</summary>
    public required string? Chapeau { get; init; }

    /// <summary>Its clause's words.</summary>
    public required string Words { get; init; }

    /// <summary>Its clause's label with its parents'; null where none is printed.</summary>
    public required string? Label { get; init; }

    /// <summary>The name of the document whose text asks.</summary>
    public required string Instrument { get; init; }

    /// <summary>Where the clause is read, without the leading slash.</summary>
    public required string Address { get; init; }

    /// <summary>Linked pieces of evidence that the actor may see.</summary>
    public required int Linked { get; init; }

    /// <summary>Suggested pieces of evidence that the actor may see.</summary>
    public required int Suggested { get; init; }
}
