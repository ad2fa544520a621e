using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Model.Watches;

namespace Resolute.Model.Tests.Watches;

/// <summary>When it is time to tell whoever watches.</summary>
public sealed class WatchTests
{
    private static readonly DateTimeOffset Now = new(2031, 5, 7, 9, 0, 0, TimeSpan.Zero);

    // 7 May 2031 is a Wednesday.
    private static readonly DateOnly Today = new(2031, 5, 7);

    [Theory]
    [InlineData(WatchRhythm.Daily, 0, false)]
    [InlineData(WatchRhythm.Daily, 1, true)]
    [InlineData(WatchRhythm.Weekly, 4, false)]
    [InlineData(WatchRhythm.Weekly, 5, true)]
    [InlineData(WatchRhythm.WithoutMail, 30, false)]
    public void It_is_time_on_a_later_day_or_in_a_later_week(WatchRhythm rhythm, int days, bool isDue) =>
        Begin(rhythm).IsDue(Now.AddDays(days), Today.AddDays(days)).ShouldBe(isDue);

    [Fact]
    public void Whoever_is_told_at_once_is_left_in_peace_for_five_minutes()
    {
        var watch = Begin(WatchRhythm.AtOnce);
        watch.IsDue(Now, Today).ShouldBeTrue();
        watch.Told(9, Now, Today);
        watch.IsDue(Now.AddMinutes(4), Today).ShouldBeFalse();
        watch.IsDue(Now.AddMinutes(5), Today).ShouldBeTrue();
    }

    [Fact]
    public void What_happened_while_no_mail_was_wanted_is_not_told_later()
    {
        var watch = Begin(WatchRhythm.WithoutMail);
        watch.Tell(WatchRhythm.Daily, 70);
        watch.ToldUntil.ShouldBe(70);
        watch.Tell(WatchRhythm.Weekly, 80);
        watch.ToldUntil.ShouldBe(70);
    }

    [Fact]
    public void Every_verb_that_is_news_to_a_wider_audience_is_news_to_a_narrower_one() =>
        Verb.All.ShouldAllBe(verb =>
            (!News.Is(verb.Key, Audience.Public) || News.Is(verb.Key, Audience.Restricted))
            && (!News.Is(verb.Key, Audience.Restricted) || News.Is(verb.Key, Audience.Internal))
        );

    private static Watch Begin(WatchRhythm rhythm) => Watch.Begin(AccountId.New(Now), NounRef.Everything, rhythm, 5, "token", Now, Today);
}
