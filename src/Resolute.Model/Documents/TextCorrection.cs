using Resolute.Model.People;
using Resolute.Text.Correcting;
using Resolute.Text.Rulings;

namespace Resolute.Model.Documents;

/// <summary>
/// What a person said of a text against its reader, kept with the bytes that it is about. It is withdrawn, never deleted; it outlives every new reading of the same bytes.
/// </summary>
public sealed class TextCorrection
{
    /// <summary>A text of which more is said is another text.</summary>
    public const int MostOfOneText = 500;

    private TextCorrection() { }

    /// <summary>Its id.</summary>
    public CorrectionId Id { get; private set; }

    /// <summary>The SHA-256 of the file whose text it is about.</summary>
    public string Sha256 { get; private set; } = null!;

    /// <summary>Its place among the corrections of that text, from 1: they are applied in this order.</summary>
    public int Ordinal { get; private set; }

    /// <summary>What the person said.</summary>
    public Correction Says { get; private set; } = null!;

    /// <summary>Whose account; null for the operator.</summary>
    public AccountId? MadeBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it was withdrawn; null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Whether it still holds.</summary>
    public bool Holds => WithdrawnAt is null;

    /// <summary>What kind of thing was said, by its name in the catalogue after <c>correction.</c>.</summary>
    public string Kind =>
        Says switch
        {
            ClauseBegins => "clause-begins",
            ClauseContinues => "clause-continues",
            ClauseLabelled => "clause-labelled",
            StretchSetAside => "stretch-set-aside",
            ClauseAsks => "clause-asks",
            HeadingAsks => "heading-asks",
            ClauseReportsTo => "clause-reports-to",
            ClauseActs => "clause-acts",
            ClauseIsDue => "clause-is-due",
            _ => "claim-is-wrong",
        };

    /// <summary>What it says at its place, where its kind does not say all.</summary>
    public string? Value =>
        Says switch
        {
            ClauseBegins { Label: var label } => label,
            ClauseLabelled { Label: var label } => label ?? "—",
            ClauseAsks { Bodies: var bodies } => NamesOf(bodies),
            HeadingAsks { Bodies: var bodies } => NamesOf(bodies),
            ClauseReportsTo { Bodies: var bodies } => NamesOf(bodies),
            ClauseActs { Verb: var verb } => verb,
            ClauseIsDue { Due: var due } => due is null ? "—" : due.Value ?? due.Words,
            _ => null,
        };

    private static string NamesOf(IReadOnlyList<SaidBody> bodies) =>
        bodies.Count == 0 ? "—" : string.Join(" · ", bodies.Select(body => body.Key ?? body.Words));

    /// <summary>A person corrects the machine's reading of a text. What would change nothing is refused with the reason.</summary>
    public static Ruling<TextCorrection> Make(
        Document document,
        DocumentText text,
        IReadOnlyList<TextCorrection> known,
        Correction says,
        Actor actor,
        DateTimeOffset now
    )
    {
        var holding = Holding(known);
        if (holding.Count >= MostOfOneText)
            return new Refusal("corrections-too-many", null, MostOfOneText);

        var refused = Corrected.Of(text.MachineReading, [.. holding, says]).NotApplied.LastOrDefault(one => ReferenceEquals(one.Correction, says));
        if (refused is not null)
            return Refused(refused.Why);

        return new TextCorrection
        {
            Id = CorrectionId.New(now),
            Sha256 = document.Sha256,
            Ordinal = known.Select(one => one.Ordinal).DefaultIfEmpty(0).Max() + 1,
            Says = says,
            MadeBy = actor.Id,
            MadeAt = now,
        };
    }

    /// <summary>What still holds of some corrections, in their order.</summary>
    public static IReadOnlyList<Correction> Holding(IEnumerable<TextCorrection> known) =>
        [.. known.Where(one => one.Holds).OrderBy(one => one.Ordinal).Select(one => one.Says)];

    /// <summary>A person withdraws it.</summary>
    public Ruling<TextCorrection> Withdraw(DateTimeOffset now)
    {
        if (!Holds)
            return new Refusal("correction-withdrawn");

        WithdrawnAt = now;
        return this;
    }

    private static Refusal Refused(WhyNot why) =>
        why switch
        {
            WhyNot.WordsDiffer => new Refusal("correction-words-differ"),
            WhyNot.ReadsSo => new Refusal("correction-reads-so"),
            WhyNot.NothingBegins => new Refusal("correction-nothing-begins"),
            WhyNot.NothingBefore => new Refusal("correction-nothing-before"),
            WhyNot.Indivisible => new Refusal("correction-indivisible"),
            _ => new Refusal("correction-unknown"),
        };
}
