using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;

namespace Resolute.Features.Tests.Mandates;

/// <summary>The two texts that the house was built for, where they lie beside the repository.</summary>
public sealed class FromResolutionToProofTests
{
    private const string Group = "CWG-WSIS&SDG-";

    [Theory, OnBoth]
    public async Task The_report_of_the_working_group_answers_the_clauses_of_the_resolution(Database database)
    {
        var (resolution, report) = (Seed("000"), Seed("003"));
        await using var desk = await Desk.Open(database);
        (await desk.TryImport(resolution, "resolution.txt", Standing.Adopted)).Carried();
        var mandates = (await desk.Board()).Mandates;
        foreach (var mandate in mandates)
            await desk.Confirm(mandate.Number);
        await desk.FinishJobs();
        await desk.Import(report, "report.txt");
        await desk.FinishJobs();

        var suggested = new List<(string Whom, string Clause, EvidenceLine Piece)>();
        foreach (var mandate in mandates)
            suggested.AddRange((await desk.Page(mandate.Number)).Evidence.Select(piece => (mandate.AddresseeKey!, mandate.Label!, piece)));
        suggested.ShouldAllBe(one => one.Piece.State == EvidenceState.Suggested && one.Piece.Because.Count > 0 && one.Piece.Confidence < 1);
        suggested
            .Select(one => (one.Whom, one.Clause, one.Piece.Place))
            .ShouldBe(
                [
                    ("itu/secretary-general", "4", "6.1"),
                    ("itu/secretary-general", "5", "6.1"),
                    ("itu/secretary-general", "7", "5.2"),
                    ("itu/secretary-general", "7", "6.7"),
                    ("itu/secretary-general", "8", "6.7"),
                    ("itu/cwg-wsis-sdg", "4 ii)", "6.7"),
                ],
                ignoreOrder: true
            );
        Papers("5", "6.1").ShouldBe([Group + "41/11", Group + "42/4", Group + "42/INF/2"]);
        Papers("8", "6.7").Take(2).ShouldBe([Group + "41/7", Group + "42/13"]);
        suggested.First(one => one.Clause == "7").Piece.Place.ShouldBe("5.2");

        var (clause5, roadmap) = (
            mandates.Single(one => one is { AddresseeKey: "itu/secretary-general", Label: "5" }),
            suggested.Single(one => one.Clause == "5").Piece
        );
        (roadmap.Rule, roadmap.Shows).ShouldBe(("report-presented", EvidenceShows.Report));
        (await desk.Page(clause5.Number)).Mandate.Status.ShouldBe(MandateStatus.NoEvidence);
        (await desk.Do<ConfirmEvidence, ConfirmEvidence.Request, int>(new(roadmap.Id))).Carried();
        (await desk.Page(clause5.Number)).Mandate.Status.ShouldBe(MandateStatus.Reported);

        IEnumerable<string> Papers(string clause, string place) =>
            suggested
                .Single(one => one.Whom == "itu/secretary-general" && one.Clause == clause && one.Piece.Place == place)
                .Piece.Papers.Select(paper => paper.Symbol);
    }

    [Theory, OnBoth]
    public async Task What_was_dismissed_never_comes_back_and_a_paper_that_evidence_bears_is_followed(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.FinishJobs();
        var piece = (await desk.Page(1)).Evidence.Single();
        await desk.Link(1, report.TextAddress, EvidenceShows.Progress);
        (await desk.Do<DismissEvidence, DismissEvidence.Request, int>(new(piece.Id))).Carried();

        await desk.Import(LaterReport);
        await desk.Confirm(1);
        await desk.FinishJobs();

        var after = (await desk.Page(1)).Evidence;
        after.Single(one => one.Id == piece.Id).State.ShouldBe(EvidenceState.Dismissed);
        var followed = after.Single(one => one is { State: EvidenceState.Suggested, Rule: "paper-named-before" });
        (followed.Place, followed.Because[0]).ShouldBe(("2.2", "D28/5"));
    }

    private static string LaterReport =>
        Texts
            .Report.Replace("D28/5-E", "D29/6-E", StringComparison.Ordinal)
            .Replace("ninth", "tenth", StringComparison.Ordinal)
            .Replace(
                "showed the map under Resolution 7 (D25), instructs the Secretary-General 1. The group welcomed the map",
                "was silent. The group waited",
                StringComparison.Ordinal
            )
            .Replace("spoke of oil", "spoke of oil and of Document D28/5", StringComparison.Ordinal);

    private static string Seed(string number)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "seeds");
        Assert.SkipUnless(Directory.Exists(folder), "The official texts (../shared) are not beside this repository.");
        return File.ReadAllText(Directory.GetFiles(folder, number + "*.txt").Single());
    }
}
