using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Text.Correcting;

namespace Resolute.Features.Tests.Documents;

public sealed class CorrectReadingTests
{
    private static readonly string Joined = Texts.Resolution.Replace(
        "to keep the lamp wicks dry in a timely manner",
        "to keep the lamp wicks dry in a timely manner; to name a keeper of wicks by 31 May 2027",
        StringComparison.Ordinal
    );

    private static readonly SaidCorrection Divide = new(CorrectionKind.Divide, "sec_2__para_3", Words: "to name a keeper");

    [Theory, OnBoth]
    public async Task A_divided_clause_gives_a_mandate_of_its_own_and_withdrawn_it_is_asked_no_more(Database database)
    {
        await using var desk = await Desk.Open(database);
        var address = (await desk.Import(Joined)).TextAddress;
        var before = (await desk.Board()).Mandates.Count;

        var made = await desk.Correct(address, Divide);
        made.Clause.ShouldBe("sec_2__para_3-2");
        var page = await desk.Text(address);
        page.Reading.AllClauses().Select(clause => clause.Id).ShouldContain("sec_2__para_3-2");
        page.Corrections.Single()
            .ShouldSatisfyAllConditions(
                one => (one.Clause, one.By, one.WhyNot, one.WithdrawnAt).ShouldBe(("sec_2__para_3-2", Desk.Officer.Name, null, null)),
                one => (one.Kind, one.Words[..11]).ShouldBe(("clause-begins", "to name a k"))
            );
        var mandate = page.Marks.Single(mark => mark.EId == "sec_2__para_3-2").Mandate;
        (mandate.State, mandate.Words, mandate.Due!.Value).ShouldBe((MandateState.Proposed, "to name a keeper of wicks by 31 May 2027,", "2027-05-31"));
        (await desk.Board()).Mandates.Count.ShouldBe(before + 1);

        (await desk.Withdraw(address, made.Id)).Carried();
        (await desk.Page(mandate.Number)).Mandate.State.ShouldBe(MandateState.Lapsed);
        (await desk.Page(mandate.Number)).History.Select(one => one.Verb).ShouldBe(["lapsed", "proposed"]);
        (await desk.Text(address)).Reading.AllClauses().Select(clause => clause.Id).ShouldNotContain("sec_2__para_3-2");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_confirmed_mandate_keeps_number_and_evidence_and_says_on_which_words_it_was_confirmed(Database database)
    {
        await using var desk = await Desk.Open(database);
        var address = (await desk.Import(Joined)).TextAddress;
        var report = await desk.Import(Texts.Report);
        var number = (await desk.Text(address)).Marks.Single(mark => mark.EId == "sec_2__para_3").Mandate.Number;
        await desk.Confirm(number);
        await desk.Link(number, report.TextAddress + "/sec_2-2", EvidenceShows.Progress);

        var made = await desk.Correct(address, Divide);

        var page = await desk.Page(number);
        (page.Mandate.State, page.Mandate.Words, page.Evidence.Count).ShouldBe((MandateState.Confirmed, "to keep the lamp wicks dry in a timely manner;", 1));
        page.Mandate.ConfirmedOn.ShouldNotBeNull().ShouldEndWith("31 May 2027,");
        page.History[0].Verb.ShouldBe("reads-otherwise");

        (await desk.Withdraw(address, made.Id)).Carried();
        (await desk.Page(number)).Mandate.ConfirmedOn.ShouldBeNull();
    }

    [Theory, OnBoth]
    public async Task A_confirmed_clause_that_goes_on_the_one_before_keeps_its_mandate_there_and_its_address_leads_there(Database database)
    {
        await using var desk = await Desk.Open(database);
        var address = (await desk.Import(Joined)).TextAddress;
        var number = (await desk.Text(address)).Marks.Single(mark => mark.EId == "sec_2__para_3").Mandate.Number;
        await desk.Confirm(number);

        await desk.Correct(address, new SaidCorrection(CorrectionKind.Join, "sec_2__para_3"));

        var page = await desk.Page(number);
        (page.Mandate.Address, page.Mandate.State).ShouldBe((address + "/sec_2__para_2__item_ii", MandateState.Confirmed));
        page.Mandate.ConfirmedOn.ShouldNotBeNull();
        (await desk.Text(address, "sec_2__para_3")).MovedTo.ShouldBe("sec_2__para_2__item_ii");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Another_addressee_of_a_heading_is_proposed_under_the_same_numbers(Database database)
    {
        await using var desk = await Desk.Open(database);
        var address = (await desk.Import(Joined)).TextAddress;
        var before = (await desk.Board()).Mandates.Where(line => line.Verb == "instructs").Select(line => line.Number).ToList();

        await desk.Correct(address, new SaidCorrection(CorrectionKind.HeadingAddressees, "sec_2__para_1", Bodies: [new SaidBody("demo/working-group", "")]));

        var after = (await desk.Board()).Mandates.Where(line => line.Verb == "instructs").ToList();
        after.Select(line => line.Number).ShouldBe(before);
        after.ShouldAllBe(line => line.AddresseeKey == "demo/working-group" && line.State == MandateState.Proposed);
        (await desk.Page(before[0])).Reasons.ShouldContain(reason => reason.About == "addressee" && reason.Rule == "person");
    }

    [Theory, OnBoth]
    public async Task A_correction_is_refused_with_its_reason_and_leaves_nothing_behind(Database database)
    {
        await using var desk = await Desk.Open(database);
        var address = (await desk.Import(Joined)).TextAddress;

        (await desk.TryCorrect(address, Divide with { Words = "to name nobody" })).RefusedAs().ShouldBe("words-not-found");
        (await desk.TryCorrect(address, Divide with { Words = null })).RefusedAs().ShouldBe("words-missing");
        (await desk.TryCorrect(address, Divide with { Clause = "sec_9" })).RefusedAs().ShouldBe("clause-not-found");
        (await desk.TryCorrect(address, Divide with { Words = "to keep" })).RefusedAs().ShouldBe("correction-indivisible", "a label stands before");
        (await desk.TryCorrect(address, new SaidCorrection(CorrectionKind.Join, "sec_2__para_1"))).RefusedAs().ShouldBe("correction-nothing-before");
        (await desk.TryCorrect(address, new SaidCorrection(CorrectionKind.Label, "sec_2__para_1", Label: "1"))).RefusedAs().ShouldBe("correction-reads-so");
        (await desk.TryCorrect(address, new SaidCorrection(CorrectionKind.Verb, "sec_2__para_1", Verb: "sings"))).RefusedAs().ShouldBe("correction-unknown");
        (await desk.TryCorrect(address, Divide, version: 7)).RefusedAs().ShouldBe("text-changed-meanwhile");
        (await desk.TryCorrect("documents/no-such", Divide)).RefusedAs().ShouldBe("not-found");
        (await desk.Text(address)).ShouldSatisfyAllConditions(page => page.Corrections.ShouldBeEmpty(), page => page.Version.ShouldBe(0));
    }
}
