using Resolute.Model.Calendar;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store.Journal;

namespace Resolute.Features.Mandates;

/// <summary>One time that a mandate is due.</summary>
/// <param name="Key">What tells it from the mandate's others: the session's key, the year, the day.</param>
/// <param name="From">The first day; null while no day is known.</param>
/// <param name="DueOn">The last day; null while no day is known.</param>
/// <param name="Days">How well the days are known.</param>
/// <param name="Status">Its status; null where the mandate has none.</param>
/// <param name="StatusReason">Why: the catalogue key after <c>status-reason.</c>.</param>
/// <param name="Said">What a person said of it, where that is its status.</param>
/// <param name="IsAsked">False where its rule asks for it no more.</param>
/// <param name="EvidenceCount">Pieces of evidence linked to this time.</param>
public sealed record TimeLine(
    string Key,
    DateOnly? From,
    DateOnly? DueOn,
    DayCertainty Days,
    MandateStatus? Status,
    string StatusReason,
    SaidLine? Said,
    bool IsAsked,
    int EvidenceCount
);

/// <summary>A status that a person said.</summary>
/// <param name="Id">Its id, for taking it back.</param>
/// <param name="Status">The status.</param>
/// <param name="Reason">Why, in the person's words; null where evidence is named.</param>
/// <param name="Evidence">The evidence it rests on; null where a reason is given.</param>
/// <param name="By">Who; null for the public.</param>
/// <param name="At">When.</param>
public sealed record SaidLine(StatusSaidId Id, MandateStatus Status, string? Reason, EvidenceId? Evidence, string? By, DateTimeOffset At);

/// <summary>One change of a status.</summary>
/// <param name="On">The day from which it holds.</param>
/// <param name="Status">The status from then on; null where it had none.</param>
/// <param name="Reason">Why: the catalogue key after <c>status-reason.</c>.</param>
/// <param name="Cause">What made it so.</param>
/// <param name="Evidence">The evidence, where that was the cause.</param>
/// <param name="Instance">The key of the time that is due, where the cause concerns one.</param>
public sealed record StatusTurn(DateOnly On, MandateStatus? Status, string Reason, StatusCause Cause, EvidenceId? Evidence, string? Instance);

/// <summary>Statuses as lines of a page.</summary>
internal static class StatusLines
{
    /// <summary>The times of a mandate, those that are asked for first.</summary>
    public static IReadOnlyList<TimeLine> Times(StatusesToday statuses, StatusFacts facts, IReadOnlyList<Told> told, Actor actor)
    {
        var asked = facts.Asked(statuses.AsOf);
        return
        [
            .. asked
                .Concat(facts.Instances.Except(asked).OrderBy(instance => instance.DueOn))
                .Select(instance =>
                {
                    var status = statuses.Of(facts.Mandate, instance);
                    return new TimeLine(
                        instance.Key,
                        instance.From,
                        facts.LastDay(instance, statuses.AsOf),
                        instance.Days,
                        status.Status,
                        status.Reason,
                        Said(status.Said, told, actor),
                        asked.Contains(instance),
                        facts.Evidence.Count(piece => piece.InstanceId == instance.Id && piece.HoldsAt(statuses.AsOf.Moment))
                    );
                }),
        ];
    }

    /// <summary>What a person said, with who said it for those who may know.</summary>
    public static SaidLine? Said(StatusSaid? said, IReadOnlyList<Told> told, Actor actor)
    {
        if (said is null)
            return null;

        var noun = NounRef.Of(said.Id).ToString();
        var by = actor.SeesInternal ? told.FirstOrDefault(one => one.Entry.Noun == noun && one.Entry.Verb == Verb.SaidStatus.Key)?.Note?.ActorName : null;
        return new SaidLine(said.Id, said.Status, said.Reason, said.EvidenceId, by, said.SaidAt);
    }

    /// <summary>Every change of its status, newest first.</summary>
    public static IReadOnlyList<StatusTurn> Turns(StatusesToday statuses, StatusFacts facts)
    {
        var keys = facts.Instances.ToDictionary(instance => instance.Id, instance => instance.Key);
        return
        [
            .. statuses
                .Turns(facts.Mandate)
                .Select(change => new StatusTurn(
                    change.AsOf.Day,
                    change.Status.Status,
                    change.Status.Reason,
                    change.Cause,
                    change.Evidence,
                    change.Instance is { } id ? keys.GetValueOrDefault(id) : null
                ))
                .Reverse(),
        ];
    }
}
