using FsCheck;
using FsCheck.Fluent;
using Resolute.Model.Mandates;

namespace Resolute.Model.Tests.Mandates;

/// <summary>A row tells the status of every day until it turns.</summary>
public sealed class BoardRowsTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly MandateStatus[] Met = [MandateStatus.NoEvidence, MandateStatus.Overdue, MandateStatus.Reported, MandateStatus.Retired];

    [Fact]
    public void A_row_tells_the_status_of_each_day_until_it_turns() =>
        Prop.ForAll<byte[], byte>(
                (steps, begin) =>
                {
                    var (course, today) = (Course(steps ?? []), First.AddDays(begin % 60));
                    var row = StatusCourse.At(course, today);
                    return Enumerable
                        .Range(0, 80)
                        .Select(today.AddDays)
                        .TakeWhile(day => day < row.TurnsOn)
                        .All(day => (row.OverdueFrom <= day ? MandateStatus.Overdue : row.Status) == course.On(day));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_is_the_same_on_every_day_until_it_turns() =>
        Prop.ForAll<byte[], byte>(
                (steps, begin) =>
                {
                    var (course, today) = (Course(steps ?? []), First.AddDays(begin % 60));
                    var row = StatusCourse.At(course, today);
                    return Enumerable.Range(0, 80).Select(today.AddDays).TakeWhile(day => day < row.TurnsOn).All(day => StatusCourse.At(course, day) == row);
                }
            )
            .QuickCheckThrowOnFailure();

    // Some turns, each some days after the last, each to some status.
    private static StatusInTime Course(byte[] steps)
    {
        var (day, turns) = (First, new SortedDictionary<DateOnly, MandateStatus>());
        foreach (var step in steps)
        {
            day = day.AddDays(1 + (step % 16));
            turns[day] = Met[step / 16 % Met.Length];
        }

        return new StatusInTime(
            on => turns.LastOrDefault(turn => turn.Key <= on) is { Value: var status } found && found.Key != default ? status : MandateStatus.NoEvidence,
            turns.Keys,
            null
        );
    }
}
