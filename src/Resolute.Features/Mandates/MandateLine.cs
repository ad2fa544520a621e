using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Dates;

namespace Resolute.Features.Mandates;

/// <summary>One mandate in a list or beside its clause.</summary>
/// <param name="Number">Its number: /mandates/NUMBER.</param>
/// <param name="Version">Changes with every write; sent back so that two people do not overwrite each other.</param>
/// <param name="AddresseeKey">Whom it asks, by key; null where the words resolve to none.</param>
/// <param name="AddresseeWords">Whom it asks, as printed; empty where the text states nobody.</param>
/// <param name="Verb">The class key of its verb: instructs.</param>
/// <param name="Chapeau">The words above it, which a sub-item completes; null where it stands alone.</param>
/// <param name="Words">The clause's words.</param>
/// <param name="Label">The clause's label as printed, with its parents': 4 i).</param>
/// <param name="Instrument">The instrument's or document's name as its title prints it.</param>
/// <param name="Address">Where the clause is read, without the leading slash.</param>
/// <param name="State">Proposed, confirmed, rejected.</param>
/// <param name="IsProvisional">True for the clause of a draft.</param>
/// <param name="Status">Derived; null unless confirmed and not provisional.</param>
/// <param name="Due">When, as the text states it.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="EvidenceCount">Linked pieces of evidence.</param>
/// <param name="SuggestionCount">Suggested ones that await a person; 0 for the public.</param>
/// <param name="ConfirmedOn">The clause's words on which it was confirmed, where the text reads otherwise since; null while it reads the same.</param>
/// <param name="NextDue">The last day of the next time that it is due and open; null where none has a day.</param>
/// <param name="IsExpectedPast">Whether that day has passed and was only expected: it is not overdue before a day is known.</param>
public sealed record MandateLine(
    int Number,
    int Version,
    string? AddresseeKey,
    string AddresseeWords,
    string Verb,
    string? Chapeau,
    string Words,
    string? Label,
    string Instrument,
    string Address,
    MandateState State,
    bool IsProvisional,
    MandateStatus? Status,
    StatedDue? Due,
    Audience Audience,
    int EvidenceCount,
    int SuggestionCount,
    string? ConfirmedOn = null,
    DateOnly? NextDue = null,
    bool IsExpectedPast = false
);
