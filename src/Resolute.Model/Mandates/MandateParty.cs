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

/// <summary>That a body stands in a mandate, so that all that concerns it is found at once. Always what the mandate itself says.</summary>
public sealed class MandateParty
{
    private MandateParty() { }

    /// <summary>The mandate.</summary>
    public MandateId MandateId { get; private set; }

    /// <summary>In what part.</summary>
    public PartyRole Role { get; private set; }

    /// <summary>The body's key.</summary>
    public string Key { get; private set; } = null!;

    /// <summary>The bodies that stand in a mandate.</summary>
    public static IReadOnlyList<MandateParty> In(Mandate mandate) =>
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
                }),
        ];
}
