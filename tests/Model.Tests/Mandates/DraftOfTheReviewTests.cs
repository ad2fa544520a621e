using Resolute.Model.Calendar;
using Resolute.Model.Mandates;
using Resolute.Model.Tests.Calendar;

namespace Resolute.Model.Tests.Mandates;

/// <summary>The dates of the draft resolution on the 2025 review against the calendar that is known: as its clauses state them, and nothing guessed.</summary>
public sealed class DraftOfTheReviewTests
{
    private static readonly DateOnly Adopted = new(2023, 7, 21);
    private static readonly DateOnly Horizon = new(2026, 12, 31);

    // The days are of our own; only which sessions there are matters here.
    private static readonly SessionCalendar Calendar = new([
        Sessions.Of("itu/council", "2023", 2023, new(2023, 7, 11)),
        Sessions.Of("itu/council", "2024", 2024, new(2024, 6, 4)),
        Sessions.Of("itu/council", "2025", 2025, new(2025, 6, 17)),
        Sessions.Of("itu/council", "2026", 2026, new(2026, 4, 28)),
        Sessions.Of("itu/cwg-wsis-sdg", "44", 2026, new(2026, 1, 12), number: 44, season: "winter"),
    ]);

    [Fact]
    public void Each_clause_is_due_when_its_words_say()
    {
        var asked = MandateProposals.In(Shared.Seed("000")).DistinctBy(one => one.EId).ToDictionary(one => one.EId);

        Rule(asked["sec_2__para_5"]).Kind.ShouldBe(DueRuleKind.Fuzzy);
        Keys(asked["sec_2__para_5"]).ShouldBe("");
        Keys(asked["sec_2__para_7"]).ShouldBe("2023 2024");
        Keys(asked["sec_2__para_8"]).ShouldBe("un/ecosoc/2025");
        Keys(asked["sec_2__para_10"]).ShouldBe("2024 2025 2026");
        Rule(asked["sec_2__para_10"]).Body.ShouldBe("itu/council");
        Times(asked["sec_2__para_10"]).Select(time => time.From).ShouldBe([new(2024, 6, 4), new(2025, 6, 17), new(2026, 4, 28)]);
        Keys(asked["sec_3__para_4__item_i"]).ShouldBe("itu/council/2024");
        Times(asked["sec_3__para_4__item_iv"]).Single().From.ShouldBe(new DateOnly(2026, 1, 12));
        Times(asked["sec_3__para_5"]).Single().From.ShouldBe(new DateOnly(2026, 4, 28));
    }

    [Fact]
    public void Nothing_is_guessed_for_the_others()
    {
        string[] dated = ["sec_2__para_7", "sec_2__para_8", "sec_2__para_10", "sec_3__para_4__item_i", "sec_3__para_4__item_iv", "sec_3__para_5"];

        MandateProposals.In(Shared.Seed("000")).Where(one => !dated.Contains(one.EId)).ShouldAllBe(one => Times(one).Count == 0);
    }

    private static DueRule Rule(Asked asked) => asked.Schedule.Cycles.Single().Rule;

    private static string Keys(Asked asked) => string.Join(' ', Times(asked).Select(time => time.Key));

    private static IReadOnlyList<DatedTime> Times(Asked asked) => DueInstances.Of(asked.Schedule, Adopted, Calendar, Horizon);
}
