namespace Resolute.Model.Mandates;

/// <summary>What made a status another one.</summary>
public enum StatusCause
{
    /// <summary>A person confirmed the mandate.</summary>
    Confirmed,

    /// <summary>Evidence was linked.</summary>
    EvidenceLinked,

    /// <summary>A link was taken back.</summary>
    EvidenceWithdrawn,

    /// <summary>A last day passed.</summary>
    DayPassed,

    /// <summary>A last day became another, as its session moved.</summary>
    DayMoved,

    /// <summary>The rule asks for a time no more.</summary>
    TimeWithdrawn,

    /// <summary>A later revision was adopted.</summary>
    RevisionAdopted,

    /// <summary>The instrument was abrogated.</summary>
    Abrogated,

    /// <summary>The mandate came to its own end.</summary>
    OwnEnd,

    /// <summary>A person said a status.</summary>
    PersonSaid,

    /// <summary>A person took a said status back.</summary>
    PersonTookBack,
}

/// <summary>One change of a status.</summary>
/// <param name="AsOf">The day and moment from which it holds.</param>
/// <param name="Status">The status from then on.</param>
/// <param name="Cause">What made it so.</param>
/// <param name="Evidence">The evidence, where that was the cause.</param>
/// <param name="Instance">The time that is due, where the cause concerns one.</param>
public sealed record StatusChange(AsOf AsOf, DerivedStatus Status, StatusCause Cause, EvidenceId? Evidence = null, DueInstanceId? Instance = null);

/// <summary>Every change of a mandate's status, derived from the same facts as the status itself, so that the two can never disagree.</summary>
public static class StatusHistory
{
    /// <summary>The changes up to a moment, the earliest first.</summary>
    /// <param name="facts">What the status follows from.</param>
    /// <param name="until">What comes later is left out.</param>
    /// <param name="zone">The time zone that days are counted in.</param>
    public static IReadOnlyList<StatusChange> Of(StatusFacts facts, AsOf until, TimeZoneInfo zone)
    {
        var changes = new List<StatusChange>();
        var before = new DerivedStatus(null, "unconfirmed");
        foreach (var turn in Turns(facts, zone).Where(turn => turn.AsOf.Moment <= until.Moment && turn.AsOf.Day <= until.Day).OrderBy(turn => turn.AsOf.Moment))
        {
            var now = MandateStatuses.Of(facts, turn.AsOf);
            if (now != before)
                changes.Add(turn with { Status = now });
            before = now;
        }

        return changes;
    }

    private static IEnumerable<StatusChange> Turns(StatusFacts facts, TimeZoneInfo zone) =>
        OfRecords(facts, zone).Concat(OfDays(facts, zone)).Concat(OfTexts(facts, zone));

    private static IEnumerable<StatusChange> OfRecords(StatusFacts facts, TimeZoneInfo zone)
    {
        StatusChange Turn(DateTimeOffset moment, StatusCause cause, EvidenceId? evidence = null, DueInstanceId? instance = null) =>
            new(AsOf.At(moment, zone), null!, cause, evidence, instance);

        if (facts.ConfirmedAt is { } confirmed)
            yield return Turn(confirmed, StatusCause.Confirmed);

        foreach (var piece in facts.Evidence)
        {
            if (piece.LinkedAt is { } linked)
                yield return Turn(linked, StatusCause.EvidenceLinked, piece.Id, piece.InstanceId);
            if (piece.WithdrawnAt is { } withdrawn)
                yield return Turn(withdrawn, StatusCause.EvidenceWithdrawn, piece.Id, piece.InstanceId);
        }

        foreach (var said in facts.Said)
        {
            yield return Turn(said.SaidAt, StatusCause.PersonSaid, said.EvidenceId, said.InstanceId);
            if (said.WithdrawnAt is { } back)
                yield return Turn(back, StatusCause.PersonTookBack, said.EvidenceId, said.InstanceId);
        }

        foreach (var move in facts.Moves)
            yield return Turn(move.At, StatusCause.DayMoved, null, move.Instance);
        foreach (var instance in facts.Instances.Where(instance => instance.WithdrawnAt is not null))
            yield return Turn(instance.WithdrawnAt!.Value, StatusCause.TimeWithdrawn, null, instance.Id);
    }

    // A day that was moved away before it came still makes a turn here, at which nothing then changes.
    private static IEnumerable<StatusChange> OfDays(StatusFacts facts, TimeZoneInfo zone)
    {
        StatusChange? After(DateOnly? last, StatusCause cause, DueInstanceId? instance = null) =>
            last is { } day && day < DateOnly.MaxValue ? new(AsOf.StartOf(day.AddDays(1), zone), null!, cause, null, instance) : null;

        var turns = facts
            .Instances.Select(instance => After(instance.DueOn, StatusCause.DayPassed, instance.Id))
            .Concat(facts.Moves.Select(move => After(move.Before, StatusCause.DayPassed, move.Instance)))
            .Append(facts.Instances.Count == 0 ? After(MandateStatuses.LastDay(facts.Mandate.Due), StatusCause.DayPassed) : null)
            .Append(facts.Mandate.Particulars.End is { IsEnd: true, Value: { } end } ? After(MandateStatuses.LastDay(end), StatusCause.OwnEnd) : null);
        return turns.OfType<StatusChange>();
    }

    private static IEnumerable<StatusChange> OfTexts(StatusFacts facts, TimeZoneInfo zone) =>
        facts.Ends.Select(end => new StatusChange(
            end.On is { } day && AsOf.StartOf(day, zone) is var begins && begins.Moment > end.Since ? begins : AsOf.At(end.Since, zone),
            null!,
            end.IsAbrogated ? StatusCause.Abrogated : StatusCause.RevisionAdopted
        ));
}
