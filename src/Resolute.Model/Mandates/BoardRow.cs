using Resolute.Model.People;

namespace Resolute.Model.Mandates;

/// <summary>
/// A mandate as boards find it: its place, status and days, kept in the same transaction as what they follow from, so that a board of a hundred
/// thousand is as quick as one of a thousand. It is never more than a copy: the laws of the data compare each with what the records derive.
/// </summary>
/// <param name="MandateId">The mandate.</param>
/// <param name="Audience">For whom.</param>
/// <param name="Number">Its number.</param>
/// <param name="AddresseeKey">Whom it asks; empty where nobody is known.</param>
/// <param name="State">Between the machine's proposal and a person's word.</param>
/// <param name="IsProvisional">True for the clause of a draft.</param>
/// <param name="Status">Its status while nothing falls overdue; null where it has none.</param>
/// <param name="OverdueFrom">The first day on which it is overdue instead; <see cref="DateOnly.MaxValue"/> where it never is.</param>
/// <param name="NextDue">The last day of its next open instance; <see cref="DateOnly.MaxValue"/> where none has a day.</param>
/// <param name="Body">The body of the instrument that asks; empty for drafts and texts without a number.</param>
/// <param name="OwnerId">Who in the secretariat looks after it; null but for the secretariat.</param>
/// <param name="TurnsOn">The first day on which all this is to be derived anew, whatever is written; <see cref="DateOnly.MaxValue"/> for none.</param>
public sealed record BoardRow(
    MandateId MandateId,
    Audience Audience,
    int Number,
    string AddresseeKey,
    MandateState State,
    bool IsProvisional,
    MandateStatus? Status,
    DateOnly OverdueFrom,
    DateOnly NextDue,
    string Body,
    AccountId? OwnerId,
    DateOnly TurnsOn
)
{
    /// <summary>Its status on a day.</summary>
    public MandateStatus? StatusOn(DateOnly today) => OverdueFrom <= today ? MandateStatus.Overdue : Status;

    /// <summary>What its tally is counted under.</summary>
    public (Audience, string, MandateState, bool, MandateStatus?, DateOnly) Heap => (Audience, AddresseeKey, State, IsProvisional, Status, OverdueFrom);
}

/// <summary>How many mandates a board counts alike.</summary>
public sealed class BoardTally
{
    private BoardTally() { }

    /// <summary>Nothing counted yet of what is like <paramref name="row"/>.</summary>
    public BoardTally(BoardRow row) =>
        (Audience, AddresseeKey, State, IsProvisional, Status, OverdueFrom) = (
            row.Audience,
            row.AddresseeKey,
            row.State,
            row.IsProvisional,
            row.Status?.ToString() ?? "",
            row.OverdueFrom
        );

    /// <summary>For whom.</summary>
    public Audience Audience { get; private set; }

    /// <summary>Whom they ask; empty where nobody is known.</summary>
    public string AddresseeKey { get; private set; } = null!;

    /// <summary>Between the machine's proposal and a person's word.</summary>
    public MandateState State { get; private set; }

    /// <summary>Clauses of drafts.</summary>
    public bool IsProvisional { get; private set; }

    /// <summary>The name of their status while nothing falls overdue; empty where they have none.</summary>
    public string Status { get; private set; } = null!;

    /// <summary>The first day on which they are overdue instead; <see cref="DateOnly.MaxValue"/> where never.</summary>
    public DateOnly OverdueFrom { get; private set; }

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>So many more, or fewer.</summary>
    public void Add(int more) => Count += more;
}
