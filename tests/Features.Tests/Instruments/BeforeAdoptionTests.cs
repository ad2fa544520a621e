using Resolute.Features.Instruments;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Repeats;

namespace Resolute.Features.Tests.Instruments;

public sealed class BeforeAdoptionTests
{
    private const string Asked = "instructs the Secretary-General ";

    private const string Bells = """
        RESOLUTION 31 (D25)
        Bells of remote harbours
        The Demonstration Council,
        recalling
        a)	Resolution 7 (D25), on lanterns,
        instructs the Secretary-General
        1	to keep a common register of harbour bells and of their tones, with the coastal administrations;
        2	to report to the Council every two years on Resolution 7 (D25);
        3	to report to the Council every year on the implementation of this resolution;
        4	to bring this resolution to the attention of all Member States;
        5	to oil the ropes of the bells of remote harbours every year,
        invites Member States
        1	to lend ladders to one another.
        """;

    private const string Draft = """
        DRAFT NEW RESOLUTION [...]
        Quiet bells on small islands
        The Demonstration Council,
        recalling
        a)	Resolution 7 (D25), on lanterns,
        instructs the Secretary-General
        1	to draw up with coastal administrations a register of the tones of harbour bells;
        2	to report to the Council each year on the implementation of Resolution 7 (D25);
        3	to report to the Council every year on the implementation of this resolution;
        4	to bring this resolution to the attention of all Member States;
        5	to have the ropes of the bells of remote harbours oiled every two years;
        6	to prepare a report on the wind,
        invites Member States
        1	to sing softly, within existing resources.
        """;

    [Theory, OnBoth]
    public async Task What_an_adopted_text_says_already_is_shown_beside_it_and_formulas_are_not(Database database)
    {
        await using var desk = await Desk.Open(database);
        var held = await desk.Import(Bells);
        await desk.Import(Texts.Report);
        var draft = await desk.Import(Draft);

        var shown = (await See(desk, draft.TextAddress)).Carried();

        (shown.Texts, shown.IsWhole, shown.ByNamesAlone).ShouldBe((1, true, 0));
        shown.Repeats.Select(repeat => (repeat.Here.Label, repeat.There.Label)).ShouldBe([(Asked + "1", Asked + "1"), (Asked + "5", Asked + "5")]);
        shown.Repeats.ShouldAllBe(repeat => repeat.There.Address!.StartsWith(held.TextAddress + "/", StringComparison.Ordinal));
        shown.Repeats.ShouldAllBe(repeat => repeat.Kind >= RepeatKind.Near && repeat.Phrases.Count > 0 && repeat.Here.Shared.Count > 0);
    }

    [Theory, OnBoth]
    public async Task One_report_asked_for_twice_and_two_paces_of_one_thing_are_told(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Bells);
        var draft = await desk.Import(Draft);

        var shown = (await See(desk, draft.TextAddress)).Carried();

        var twice = shown.Reports.ShouldHaveSingleItem();
        (twice.Here.Label, twice.There.Label).ShouldBe((Asked + "2", Asked + "2"));
        twice.To.ShouldBe(["demo/council"]);
        (twice.PaceHere, twice.PaceThere).ShouldBe(("each year", "every two years"));
        shown.Clashes.Select(clash => clash.Here.Label).ShouldBe([Asked + "2", Asked + "5"], ignoreOrder: true);
    }

    [Theory, OnBoth]
    public async Task What_is_left_unsaid_is_told_clause_by_clause(Database database)
    {
        await using var desk = await Desk.Open(database);
        var shown = (await See(desk, (await desk.Import(Draft)).TextAddress)).Carried();

        shown.Texts.ShouldBe(0);
        shown.Repeats.ShouldBeEmpty();
        shown.Lacking.Where(unsaid => unsaid.Rule == "no-recipient").Select(unsaid => unsaid.Label).ShouldBe([Asked + "6"]);
        shown.Lacking.Count(unsaid => unsaid.Rule == "no-review-date").ShouldBe(1);
        shown.Lacking.Count(unsaid => unsaid.Rule == "resources-unstated").ShouldBe(6);
        shown.Asks.Count.ShouldBe(7);
    }

    [Theory, OnBoth]
    public async Task Revisions_of_one_instrument_repeat_nothing_and_drafts_are_not_asked(Database database)
    {
        await using var desk = await Desk.Open(database);
        var text = await desk.Import(Texts.Resolution);
        await desk.Import(Texts.LaterResolution);
        await desk.Import(Texts.Draft);
        var shown = (await See(desk, text.TextAddress)).Carried();
        (shown.Texts, shown.Repeats.Count, shown.Reports.Count).ShouldBe((0, 0, 0));
    }

    [Theory, OnBoth]
    public async Task Another_language_is_compared_by_what_both_write_alike(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Bells.Replace("of harbour bells and of their tones,", "of the QRX of harbours under A/RES/99/812,", StringComparison.Ordinal));
        var draft = await desk.Import(
            """
            PROJET DE NOUVELLE RÉSOLUTION [...]
            Cloches discrètes des petites îles
            Le Conseil de démonstration,
            rappelant
            que les cloches sont nombreuses,
            charge le Secrétaire général
            1	d'établir une liste du QRX en application de la résolution A/RES/99/812;
            2	de graisser les cordes,
            """
        );
        var shown = (await See(desk, draft.TextAddress)).Carried();
        (shown.Language, shown.Texts, shown.ByNamesAlone).ShouldBe((Language.French, 1, 1));
        var repeat = shown.Repeats.ShouldHaveSingleItem();
        (repeat.Kind, repeat.Here.EId, repeat.There.Label).ShouldBe((RepeatKind.SharedNames, "sec_1__para_1", Asked + "1"));
        repeat.Names.ShouldContain(new SharedMark(MarkKind.Name, "QRX"));
    }

    [Theory, OnBoth]
    public async Task It_is_for_those_who_work_inside(Database database)
    {
        await using var desk = await Desk.Open(database);
        var draft = await desk.Import(Draft);
        await desk.Release(draft);
        (await See(desk, draft.TextAddress, Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
        (await See(desk, "documents/nothing-here")).RefusedAs().ShouldBe("not-found");
    }

    [Theory, OnBoth]
    public async Task A_note_is_written_in_every_language(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Bells);
        var shown = (await See(desk, (await desk.Import(Draft)).TextAddress)).Carried();
        foreach (var language in LanguageNames.Official)
        {
            var note = ConceptNote.Of(shown, language);
            note[..2].ShouldBe("PK"u8.ToArray());
            note.ShouldBe(ConceptNote.Of(shown, language));
        }
    }

    private static Task<Text.Rulings.Ruling<BeforeAdoption.Shown>> See(Desk desk, string address, Actor? actor = null) =>
        desk.See<BeforeAdoption, BeforeAdoption.Request, BeforeAdoption.Shown>(new(address), actor ?? Desk.Officer);
}
