using Resolute.Features.Instruments;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Text.Languages;
using Resolute.Text.Resources;

namespace Resolute.Features.Tests.Mandates;

/// <summary>Resolution 140 (Rev. Dubai, 2018) as an officer works through it: its register reviewed, evidence linked, a brief written.</summary>
public sealed class RegisterOfAConferenceTests
{
    private const string SecretaryGeneral = "itu/secretary-general";
    private const string WithDirectors = "operative/instructs:itu/secretary-general+itu/directors/";

    [Theory, OnBoth]
    public async Task The_register_of_a_resolution_is_reviewed_answered_and_briefed(Database database)
    {
        var (resolution, draft, report) = (SharedTexts.OfCorpus("en/itu-pp18-res140.txt"), SharedTexts.Seed("000_"), SharedTexts.Seed("003_"));
        await using var desk = await Desk.Open(database);
        (await desk.TryImport(resolution, "resolution.txt", Standing.Adopted)).Carried();
        await desk.Import(draft, "draft.txt");
        var answer = await desk.Import(report, "report.txt");
        var register = (await desk.Mandates())
            .Where(mandate => mandate.WId.StartsWith("operative/", StringComparison.Ordinal) && !mandate.IsProvisional)
            .ToList();

        States(register);
        await Reviewed(desk, register);
        await Answered(desk, register, $"{answer.TextAddress}/sec_6-1");
        await LaterRevisionIsKnown(desk);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    private static void States(List<Mandate> register)
    {
        register
            .CountBy(mandate => mandate.AddresseeKey!)
            .OrderBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => (count.Key, count.Value))
            .ShouldBe([
                ("itu/academia", 6),
                ("itu/associates", 6),
                ("itu/council", 11),
                ("itu/director-bdt", 13),
                ("itu/director-br", 12),
                ("itu/director-tsb", 12),
                ("itu/member-states", 6),
                (SecretaryGeneral, 20),
                ("itu/sector-members", 6),
            ]);
        var toEcosoc = Of(register, $"operative/instructs:{SecretaryGeneral}/3");
        Keys(toEcosoc.Particulars.Recipients).ShouldBe(["un/ecosoc", "itu/cwg-wsis-sdg"]);
        Keys(toEcosoc.Particulars.Route).ShouldBe(["un/cstd"]);
        foreach (var label in (string[])["3", "4", "5"])
            Of(register, $"operative/instructs:{SecretaryGeneral}/{label}").Schedule.Cycles.ShouldHaveSingleItem().Rule.Kind.ShouldBe(DueRuleKind.Every);
        Of(register, $"operative/instructs:{SecretaryGeneral}/10").Particulars.Resources.ShouldBe(ResourceKind.TrustFund);

        var roadmaps = Of(register, WithDirectors + "2");
        roadmaps.Schedule.Cycles.ShouldHaveSingleItem().Rule.Kind.ShouldBe(DueRuleKind.Fuzzy);
        (string.Join(' ', Keys(roadmaps.Particulars.Recipients)), string.Join(' ', Keys(roadmaps.Particulars.Route))).ShouldBe(
            ("itu/council", "itu/cwg-wsis-sdg")
        );
        Of(register, WithDirectors + "5").Schedule.Cycles.ShouldHaveSingleItem().Rule.Session.ShouldBe("itu/pp/22");
        Of(register, WithDirectors + "1")
            .Particulars.DependsOn.ShouldBe(["operative/resolves/1", "operative/resolves/2", "operative/resolves/3", "operative/resolves/4"]);
    }

    private static async Task Reviewed(Desk desk, List<Mandate> register)
    {
        var rejected = register.Single(mandate => mandate is { AddresseeKey: "itu/council", WId: "operative/requests:itu/council/4" });
        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(rejected.Number, 0, "It asks for no act."))).Carried();
        var rest = register.Where(mandate => mandate != rejected).Select(mandate => new SeenMandate(mandate.Number, 0)).ToList();
        var done = (await desk.Do<ConfirmMandates, ConfirmMandates.Request, ManyDone>(new(rest))).Carried();
        (done.Done.Count, done.Changed.Count, done.Unknown.Count).ShouldBe((register.Count - 1, 0, 0));
    }

    private static async Task Answered(Desk desk, List<Mandate> register, string place)
    {
        var roadmaps = Of(register, WithDirectors + "2");
        await desk.Link(roadmaps.Number, place, EvidenceShows.Progress);
        (await desk.Page(roadmaps.Number)).Mandate.Status.ShouldBe(MandateStatus.UnderWay);
        var last = Of(register, WithDirectors + "5");
        await desk.Link(last.Number, place, EvidenceShows.Fulfilment);
        (await desk.Page(last.Number)).Mandate.Status.ShouldBe(MandateStatus.Fulfilled);

        var brief = (await desk.See<Brief, Brief.Request, Brief.Shown>(new(SecretaryGeneral))).Carried();
        brief.ByStatus.Values.Sum().ShouldBe(20);
        brief.Done.Entries.ShouldHaveSingleItem().Line.Number.ShouldBe(last.Number);
        BriefTests.DocumentOf(BriefCopy.Of(brief, Language.English)).ShouldContain("140 (Rev. Dubai, 2018)");
    }

    private static async Task LaterRevisionIsKnown(Desk desk)
    {
        var shown = (await desk.See<InstrumentPage, InstrumentPage.Request, IReadOnlyList<InstrumentPage.Shown>>(new("itu-pp", "140"))).Carried().Single();
        shown
            .Chain.Select(line => (line.Revision, line.IsHeld))
            .ShouldBe([
                ("antalya-2006", false),
                ("rev-guadalajara-2010", false),
                ("rev-busan-2014", false),
                ("rev-dubai-2018", true),
                ("rev-bucharest-2022", false),
            ]);
        var (held, later) = (shown.Chain[^2], shown.Chain[^1]);
        (held.Force, held.SupersededBy).ShouldBe((RevisionForce.Superseded, "rev-bucharest-2022"));
        (later.Force, later.KnownFromCount, later.Texts.Count).ShouldBe((RevisionForce.Unknown, 2, 0));
    }

    private static Mandate Of(List<Mandate> register, string wId) => register.Single(mandate => mandate.AddresseeKey == SecretaryGeneral && mandate.WId == wId);

    private static IEnumerable<string?> Keys(IEnumerable<NamedBody> bodies) => bodies.Select(body => body.Key);
}
