namespace Resolute.Model.Instruments;

/// <summary>One adopted text of an instrument, in whatever languages it is held.</summary>
public sealed class Revision
{
    /// <summary>The revision of a text whose title names none.</summary>
    public const string Original = "original";

    private Revision() { }

    /// <summary>Its id.</summary>
    public RevisionId Id { get; private set; }

    /// <summary>The instrument.</summary>
    public InstrumentId InstrumentId { get; private set; }

    /// <summary>The canonical revision: rev-dubai-2018, c24.</summary>
    public string Canonical { get; private set; } = null!;

    /// <summary>Its place among the revisions of its instrument: a year, an edition; 0 where none is stated.</summary>
    public int Order { get; private set; }

    /// <summary>A revision of an instrument; <paramref name="canonical"/> is null where the title names none.</summary>
    public static Revision Of(Instrument instrument, string? canonical, DateTimeOffset now) =>
        new()
        {
            Id = RevisionId.New(now),
            InstrumentId = instrument.Id,
            Canonical = canonical ?? Original,
            Order = RevisionOrder.Of(canonical),
        };
}
