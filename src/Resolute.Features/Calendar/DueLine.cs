using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Store.Mandates;

namespace Resolute.Features.Calendar;

/// <summary>One time that a mandate is due, in a list.</summary>
/// <param name="Mandate">The number of the mandate: /mandates/NUMBER.</param>
/// <param name="Key">What tells this time from the mandate's others: a session's key, a year, a day.</param>
/// <param name="From">The first day; null while no day is known.</param>
/// <param name="DueOn">The last day; null while no day is known.</param>
/// <param name="Days">How well the days are known.</param>
/// <param name="Session">The key of the session it hangs on; null where it hangs on none.</param>
/// <param name="AddresseeKey">Who is asked, by key; null where the words resolve to none.</param>
/// <param name="AddresseeWords">Who is asked, as printed.</param>
/// <param name="Verb">The class key of the verb.</param>
/// <param name="Words">The clause's words.</param>
/// <param name="Label">The clause's label.</param>
/// <param name="Instrument">The name of the instrument or document.</param>
/// <param name="Address">Where the clause is read, without the leading slash.</param>
/// <param name="Recipients">To whom the report goes.</param>
/// <param name="Route">Through whom it goes, in order.</param>
public sealed record DueLine(
    int Mandate,
    string Key,
    DateOnly? From,
    DateOnly? DueOn,
    DayCertainty Days,
    string? Session,
    string? AddresseeKey,
    string AddresseeWords,
    string Verb,
    string Words,
    string? Label,
    string Instrument,
    string Address,
    IReadOnlyList<NamedBody> Recipients,
    IReadOnlyList<NamedBody> Route
)
{
    internal static DueLine Of(InstanceIn due, IReadOnlyDictionary<SessionId, string> sessions) =>
        new(
            due.Asking.Mandate.Number,
            due.Instance.Key,
            due.Instance.From,
            due.Instance.DueOn,
            due.Instance.Days,
            due.Instance.SessionId is { } id ? sessions.GetValueOrDefault(id) : null,
            due.Asking.Mandate.AddresseeKey,
            due.Asking.Mandate.AddresseeWords,
            due.Asking.Mandate.Verb,
            due.Asking.Mandate.Summary ?? due.Asking.Clause.Words,
            due.Asking.Clause.Label,
            due.Asking.Document.Name,
            TextAddress.OfClause(due.Asking.Document.Address, due.Asking.Clause.EId),
            due.Asking.Mandate.Particulars.Recipients,
            due.Asking.Mandate.Particulars.Route
        );
}
