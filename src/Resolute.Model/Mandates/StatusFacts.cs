namespace Resolute.Model.Mandates;

/// <summary>That a text's time is over: a later adopted revision took its place, or its instrument was abrogated.</summary>
/// <param name="IsAbrogated">True for an abrogation, false for a later revision.</param>
/// <param name="Since">Since when it is known here.</param>
/// <param name="On">From which day; null where nobody has said.</param>
public sealed record TextEnd(bool IsAbrogated, DateTimeOffset Since, DateOnly? On)
{
    internal bool HasCome(AsOf asOf) => Since <= asOf.Moment && (On is null || On <= asOf.Day);
}

/// <summary>That the last day of a due instance became another.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Before">Its last day before; null where none was known.</param>
public sealed record DayMoved(DueInstanceId Instance, DateTimeOffset At, DateOnly? Before);

/// <summary>All that the status of a mandate follows from.</summary>
/// <param name="Mandate">The mandate.</param>
public sealed record StatusFacts(Mandate Mandate)
{
    /// <summary>When a person confirmed it; null where that is not recorded, and it counts as confirmed from the beginning.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Its due instances, also those that are asked for no more.</summary>
    public IReadOnlyList<DueInstance> Instances { get; init; } = [];

    /// <summary>Its evidence, in every state.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>What persons said of its status, also what they took back.</summary>
    public IReadOnlyList<StatusSaid> Said { get; init; } = [];

    /// <summary>Later revisions and abrogations of its text.</summary>
    public IReadOnlyList<TextEnd> Ends { get; init; } = [];

    /// <summary>Days that became others.</summary>
    public IReadOnlyList<DayMoved> Moves { get; init; } = [];

    /// <summary>Whether it asks for something again and again, or without end.</summary>
    public bool GoesOn =>
        Mandate.Schedule.Cycles.Count == 0
            ? Mandate.Due?.Kind == Text.Dates.DueKind.Recurring
            : Mandate.Schedule.Cycles.Any(cycle => cycle.Rule.Kind is DueRuleKind.Every or DueRuleKind.EachSession or DueRuleKind.Standing);

    /// <summary>The instances that its rule asked for at a moment, the earliest day first and those without a day last.</summary>
    public IReadOnlyList<DueInstance> Asked(AsOf asOf) =>
        [
            .. Instances
                .Where(instance => instance.WithdrawnAt is not { } withdrawn || withdrawn > asOf.Moment)
                .OrderBy(instance => LastDay(instance, asOf) ?? DateOnly.MaxValue)
                .ThenBy(instance => instance.Key, StringComparer.Ordinal),
        ];

    /// <summary>The last day of an instance as it was known at a moment.</summary>
    public DateOnly? LastDay(DueInstance instance, AsOf asOf) =>
        Moves.Where(move => move.Instance == instance.Id && move.At > asOf.Moment).MinBy(move => move.At) is { } next ? next.Before : instance.DueOn;

    /// <summary>What counts at a moment for the mandate as a whole: linked to no one instance, by then, and not taken back yet.</summary>
    internal IEnumerable<EvidenceShows> ForAll(AsOf asOf) => Holding(asOf).Where(piece => piece.InstanceId is null).Select(piece => piece.Shows);

    /// <summary>What counts at a moment for an instance. What is linked to the mandate as a whole counts for its only instance; of several, for none.</summary>
    internal IEnumerable<EvidenceShows> For(DueInstance instance, AsOf asOf)
    {
        var isOnly = Asked(asOf) is [var one] && one.Id == instance.Id;
        return Holding(asOf).Where(piece => piece.InstanceId == instance.Id || (isOnly && piece.InstanceId is null)).Select(piece => piece.Shows);
    }

    /// <summary>The latest that a person said and that holds at a moment, of one instance or of the mandate as a whole.</summary>
    internal StatusSaid? SaidOf(DueInstanceId? instance, AsOf asOf) =>
        Said.Where(said => said.InstanceId == instance && said.HoldsAt(asOf.Moment) && Rests(said, asOf)).MaxBy(said => said.SaidAt);

    // What rests on evidence falls with it.
    private bool Rests(StatusSaid said, AsOf asOf) => said.EvidenceId is not { } id || Holding(asOf).Any(piece => piece.Id == id);

    private IEnumerable<Evidence> Holding(AsOf asOf) => Evidence.Where(piece => piece.HoldsAt(asOf.Moment));
}
