using Resolute.Features.Tests.Calendar;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;

namespace Resolute.Features.Tests.Mandates;

public sealed class RegisterOfSeedsTests
{
    [Theory, OnBoth]
    public async Task The_draft_gives_provisional_mandates_with_what_its_clauses_state_and_no_more(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(SharedTexts.Seed("000_"));

        var mandates = await Mandates(desk);
        mandates.Count.ShouldBe(27);
        mandates.ShouldAllBe(mandate => mandate.IsProvisional && mandate.State == MandateState.Proposed);
        mandates
            .GroupBy(mandate => mandate.AddresseeKey)
            .Select(same => (same.Key, same.Count()))
            .ShouldBe([("itu/secretary-general", 10), ("itu/cwg-wsis-sdg", 8), ("itu/member-states", 4), ("itu/membership", 5)]);
        mandates.Select(mandate => mandate.Verb).Distinct().ShouldBe(["instructs", "encourages"]);

        Mandate Of(string label, string addressee = "itu/secretary-general") =>
            mandates.Single(one => one.AddresseeKey == addressee && one.WId.EndsWith("/" + label, StringComparison.Ordinal));
        var (sg5, sg8, sg10) = (Of("5"), Of("8"), Of("10"));
        Keys(sg5.Particulars.Recipients).ShouldBe(["itu/cwg-wsis-sdg"]);
        sg5.Schedule.Cycles.ShouldHaveSingleItem().Rule.Kind.ShouldBe(DueRuleKind.Fuzzy);
        Keys(sg8.Particulars.Recipients).ShouldBe(["un/ecosoc"]);
        Keys(sg8.Particulars.Route).ShouldBe(["un/cstd", "un/ga"]);
        sg8.Schedule.Cycles.ShouldHaveSingleItem().Rule.Session.ShouldBe("un/ecosoc/2025");
        Keys(sg10.Particulars.Recipients).ShouldBe(["itu/council"]);
        Keys(sg10.Particulars.Route).ShouldBe(["itu/cwg-wsis-sdg"]);
        Keys(Of("2").Particulars.Counterparts).ShouldBe(["un/ungis", "unesco", "un/undp", "un/desa", "un/cstd"]);
        Keys(Of("9").Particulars.Counterparts).ShouldBe(["un/cstd"]);
        Of("4").Schedule.Cycles.ShouldBeEmpty();

        const string Group = "itu/cwg-wsis-sdg";
        Keys(Of("3", Group).Particulars.Counterparts).ShouldBe(["itu/wsis-sdg-task-force"]);
        Of("4/i", Group).Particulars.DependsOn.ShouldBe([Of("6").WId]);
        Keys(Of("4/i", Group).Particulars.Recipients).ShouldBe(["itu/council"]);
        Of("4/i", Group).Schedule.Cycles.ShouldHaveSingleItem().Rule.Session.ShouldBe("itu/council/2024");
        Of("4/iv", Group).Schedule.Cycles.ShouldHaveSingleItem().Rule.Session.ShouldBe("itu/cwg-wsis-sdg/2026-winter");
        Of("5", Group).Schedule.Cycles.ShouldHaveSingleItem().Rule.Session.ShouldBe("itu/council/2026");
        foreach (var label in (string[])["1", "4/ii", "4/iii"])
            Of(label, Group).Schedule.Cycles.ShouldBeEmpty();

        mandates.ShouldAllBe(mandate => mandate.Particulars.End == null && mandate.Particulars.Given.Count == 0);
        mandates.Count(mandate => mandate.Particulars.DependsOn.Count > 0).ShouldBe(1);

        await desk.Enter(new("itu/council", "2026", 2026, null, null, Calendars.Known(new(2026, 4, 28), new(2026, 5, 8)), "Geneva"));
        (await Times(desk, Of("7"))).ShouldBe([("2023", new DateOnly(2023, 12, 31)), ("2024", new DateOnly(2024, 12, 31))]);
        (await Times(desk, sg8)).ShouldBe([("un/ecosoc/2025", null)]);
        (await Times(desk, Of("4/iv", Group))).ShouldBe([("itu/cwg-wsis-sdg/2026-winter", null)]);
        (await Times(desk, Of("5", Group))).ShouldBe([("itu/council/2026", new DateOnly(2026, 5, 8))]);
        foreach (var silent in (Mandate[])[sg5, sg10, Of("4")])
            (await Times(desk, silent)).ShouldBeEmpty();
        (await desk.Board()).ByStatus.ShouldBeEmpty();
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task The_report_gives_what_its_outcomes_ask_of_somebody_once_for_a_paragraph_and_addressee(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(SharedTexts.Seed("003_"));

        var mandates = await Mandates(desk);
        mandates.Count.ShouldBe(14);
        mandates.ShouldAllBe(mandate => !mandate.IsProvisional && mandate.State == MandateState.Proposed && mandate.AddresseeWords.Length > 0);
        mandates.ShouldAllBe(mandate => mandate.WId.StartsWith("section/", StringComparison.Ordinal) && AskingVerb.Asks(mandate.Verb));
        mandates.Select(mandate => (mandate.WId, mandate.AddresseeKey)).Distinct().Count().ShouldBe(mandates.Count);
    }

    private static async Task<IEnumerable<(string, DateOnly?)>> Times(Desk desk, Mandate mandate) =>
        (await desk.Page(mandate.Number)).WouldBeDue.Select(time => (time.Key, time.DueOn));

    private static IEnumerable<string?> Keys(IEnumerable<NamedBody> bodies) => bodies.Select(body => body.Key);

    private static Task<IReadOnlyList<Mandate>> Mandates(Desk desk) => desk.Mandates();
}
