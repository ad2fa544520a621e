namespace Resolute.Model.Mandates;

/// <summary>Which of the times that a mandate is due are still open.</summary>
public static class OpenTimes
{
    /// <summary>
    /// The last day of the next time that nothing has answered: the first after the latest that was answered, passed or to come. Null where the mandate
    /// has come to its end, or no day is known.
    /// </summary>
    /// <param name="facts">What the status follows from.</param>
    /// <param name="status">The status of the mandate as a whole.</param>
    /// <param name="asOf">When it is looked at.</param>
    public static DateOnly? NextDue(StatusFacts facts, MandateStatus? status, AsOf asOf)
    {
        if (status is null or MandateStatus.Superseded or MandateStatus.Retired || (status == MandateStatus.Fulfilled && !facts.GoesOn))
            return null;

        var times = Of(facts, asOf);
        if (times.Count > 0)
            return times[0].DueOn;

        return facts.Asked(asOf).Count == 0 && status.Value.IsOpen() ? MandateStatuses.LastDay(facts.Mandate.Due) : null;
    }

    /// <summary>The open times that have a day, the earliest first.</summary>
    public static IReadOnlyList<DueInstance> Of(StatusFacts facts, AsOf asOf)
    {
        var asked = facts.Asked(asOf).ToList();
        var answered = asked.FindLastIndex(instance => MandateStatuses.Of(facts, instance, asOf).Status is { } status && !status.IsOpen());
        return [.. asked.Skip(answered + 1).Where(instance => instance.DueOn is not null)];
    }
}
