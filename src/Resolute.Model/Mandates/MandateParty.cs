using Resolute.Model.People;

namespace Resolute.Model.Mandates;

/// <summary>In what part a body stands in a mandate.</summary>
public enum PartyRole
{
    /// <summary>It is asked.</summary>
    Addressee,

    /// <summary>The report goes to it.</summary>
    Recipient,

    /// <summary>The report goes through it.</summary>
    Route,

    /// <summary>It is to be done with it.</summary>
    Counterpart,
}

/// <summary>
/// That a body stands in a mandate, so that all that concerns it is found at once, in the order in which it is due. Always what the mandate itself and
/// its rows on boards say.
/// </summary>
public sealed class MandateParty
{
    private MandateParty() { }

    /// <summary>The mandate.</summary>
    public MandateId MandateId { get; private set; }

    /// <summary>In what part.</summary>
    public PartyRole Role { get; private set; }

    /// <summary>The body's key.</summary>
    public string Key { get; private set; } = null!;

    /// <summary>The last day of its next open instance; <see cref="DateOnly.MaxValue"/> where none has a day.</summary>
    public DateOnly NextDue { get; private set; }

    /// <summary>The same for those who take part; <see cref="DateOnly.MaxValue"/> too where they do not see the mandate.</summary>
    public DateOnly RestrictedNextDue { get; private set; }

    /// <summary>The same for the public.</summary>
    public DateOnly PublicNextDue { get; private set; }

    /// <summary>The bodies that stand in a mandate.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="rows">Its rows on boards.</param>
    public static IReadOnlyList<MandateParty> In(Mandate mandate, IReadOnlyCollection<BoardRow> rows) =>
        [
            .. new[] { (PartyRole.Addressee, mandate.AddresseeKey) }
                .Concat(mandate.Particulars.Recipients.Select(body => (PartyRole.Recipient, body.Key)))
                .Concat(mandate.Particulars.Route.Select(body => (PartyRole.Route, body.Key)))
                .Concat(mandate.Particulars.Counterparts.Select(body => (PartyRole.Counterpart, body.Key)))
                .Where(named => named.Item2 is not null)
                .Distinct()
                .Select(named => new MandateParty
                {
                    MandateId = mandate.Id,
                    Role = named.Item1,
                    Key = named.Item2!,
                    NextDue = NextDueOn(rows, Audience.Internal),
                    RestrictedNextDue = NextDueOn(rows, Audience.Restricted),
                    PublicNextDue = NextDueOn(rows, Audience.Public),
                }),
        ];

    /// <summary>Says what another says of the same body.</summary>
    public bool IsLike(MandateParty other) =>
        (MandateId, Role, Key, NextDue, RestrictedNextDue, PublicNextDue)
        == (other.MandateId, other.Role, other.Key, other.NextDue, other.RestrictedNextDue, other.PublicNextDue);

    private static DateOnly NextDueOn(IEnumerable<BoardRow> rows, Audience audience) =>
        rows.FirstOrDefault(row => row.Audience == audience)?.NextDue ?? DateOnly.MaxValue;
}
