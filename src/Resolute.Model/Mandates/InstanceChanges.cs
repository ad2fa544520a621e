namespace Resolute.Model.Mandates;

/// <summary>An instance whose days became others, and what they were.</summary>
/// <param name="Instance">It, with its days of now.</param>
/// <param name="Before">Its days as they were.</param>
public sealed record MovedInstance(DueInstance Instance, DatedTime Before);

/// <summary>
/// What becomes of a mandate's dated instances when its rules or the calendar are others: what is new is made, what has other days moves, and what
/// is asked no more goes, or is withdrawn where something hangs on it.
/// </summary>
/// <param name="Made">New ones.</param>
/// <param name="Moved">Those whose days became others.</param>
/// <param name="Withdrawn">Those asked no more on which evidence hangs: they stay, and are marked.</param>
/// <param name="Removed">Those asked no more on which nothing hangs.</param>
public sealed record InstanceChanges(
    IReadOnlyList<DueInstance> Made,
    IReadOnlyList<MovedInstance> Moved,
    IReadOnlyList<DueInstance> Withdrawn,
    IReadOnlyList<DueInstance> Removed
)
{
    /// <summary>Whether nothing is other than before.</summary>
    public bool IsNothing => Made.Count + Moved.Count + Withdrawn.Count + Removed.Count == 0;

    /// <summary>Lets the instances of a mandate follow what its rules and the calendar give now.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="existing">Its instances, also those withdrawn.</param>
    /// <param name="wanted">The times that it is due.</param>
    /// <param name="held">Those on which evidence or a person's word hangs.</param>
    /// <param name="now">The moment.</param>
    public static InstanceChanges Follow(
        MandateId mandate,
        IReadOnlyList<DueInstance> existing,
        IReadOnlyList<DatedTime> wanted,
        IReadOnlySet<DueInstanceId> held,
        DateTimeOffset now
    )
    {
        var byKey = existing.ToDictionary(instance => instance.Key, StringComparer.Ordinal);
        var made = new List<DueInstance>();
        var moved = new List<MovedInstance>();
        foreach (var time in wanted)
        {
            if (!byKey.Remove(time.Key, out var instance))
            {
                made.Add(DueInstance.Of(mandate, time, now));
                continue;
            }

            var before = new DatedTime(instance.Key, instance.SessionId, instance.From, instance.DueOn, instance.Days);
            if (instance.Follow(time))
                moved.Add(new MovedInstance(instance, before));
        }

        var gone = byKey.Values.ToLookup(instance => held.Contains(instance.Id));
        return new(made, moved, [.. gone[true].Where(instance => instance.Withdraw(now))], [.. gone[false]]);
    }
}
