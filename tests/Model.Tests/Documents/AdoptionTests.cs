using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Text.Languages;

namespace Resolute.Model.Tests.Documents;

public sealed class AdoptionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly AdoptedAs As = new("demo/council", "8") { Revision = "D27", On = new DateOnly(2026, 2, 27) };

    [Fact]
    public void A_draft_that_is_adopted_is_a_text_of_its_instrument_and_its_mandates_are_proposed_again()
    {
        var (document, clauses, mandates) = Draft();
        foreach (var mandate in mandates)
            mandate.Confirm(mandate.Version).IsRefused(out _, out _).ShouldBeFalse();

        var (title, text) = Text();
        document.Adopt(title, text, As.On, Today).IsRefused(out _, out _).ShouldBeFalse();
        var adoption = Adoption.Of(document, Readings.Resolution, new HangingOnText(clauses, mandates, [], [], mandates.Count + 1), [], [], Now);

        (document.Standing, document.AdoptedOn, document.RevisionId, document.Address).ShouldBe((Standing.Adopted, As.On, text.Revision, text.Address));
        document.Name.ShouldBe("Resolution 8 (D27)");
        clauses.ShouldAllBe(clause => clause.RevisionId == text.Revision);
        mandates.ShouldAllBe(mandate => !mandate.IsProvisional && mandate.State == MandateState.Proposed && mandate.RevisionId == text.Revision);
        (adoption.ProposedAgain.Count, adoption.Proposed.Count, adoption.Lapsed.Count).ShouldBe((mandates.Count, 0, 0));
    }

    [Fact]
    public void What_another_language_of_the_revision_has_given_lapses_and_what_it_has_not_is_proposed()
    {
        var (document, clauses, mandates) = Draft();
        var (_, _, others) = Draft();
        var (title, text) = Text();
        document.Adopt(title, text, null, Today).IsRefused(out _, out _).ShouldBeFalse();

        var adoption = Adoption.Of(document, Readings.Resolution, new HangingOnText(clauses, [.. mandates.Skip(1)], [others[1]], [], 50), [], [], Now);

        adoption.Lapsed.ShouldBe([mandates[1]]);
        adoption.Proposed.Select(mandate => (mandate.Number, mandate.WId, mandate.IsProvisional)).ShouldBe([(50, mandates[0].WId, false)]);
    }

    [Fact]
    public void Only_a_draft_is_adopted_and_only_once_and_on_no_day_to_come()
    {
        var (document, _, _) = Draft();
        var (title, text) = Text();

        Why(document, Today.AddDays(1)).ShouldBe("day-to-come");
        Why(document, Today).ShouldBeNull();
        Why(document, Today).ShouldBe("not-a-draft");
        Why(Draft(Standing.None).Document, Today).ShouldBe("not-a-draft");

        string? Why(Document draft, DateOnly on) => draft.Adopt(title, text, on, Today).IsRefused(out var refusal, out _) ? refusal.Code : null;
    }

    [Theory]
    [InlineData("itu/pp", "140", "res", "Rev. Bucharest, 2022", "itu/pp/res/140", "rev-bucharest-2022", "Resolution 140 (Rev. Bucharest, 2022)")]
    [InlineData("itu/pp", "140", "res", "rev-bucharest-2022", "itu/pp/res/140", "rev-bucharest-2022", "Resolution 140 (Rev. Bucharest, 2022)")]
    [InlineData("itu/council", "1332", "res", "(C24)", "itu/council/res/1332", "c24", "Resolution 1332 (C24)")]
    [InlineData("itu/council", "640", "dec", "C24", "itu/council/dec/640", "c24", "Decision 640 (C24)")]
    [InlineData("un/ga", "80/173", "res", null, "un/ga/res/80/173", null, "Resolution 80/173")]
    [InlineData("itu/itu-d", "15", "rec", "", "itu/d/rec/15", null, "Recommendation 15")]
    public void What_a_person_gives_names_the_instrument_as_its_title_would(
        string body,
        string number,
        string kind,
        string? revision,
        string key,
        string? canonical,
        string words
    )
    {
        var adopted = new AdoptedAs(body, number) { Kind = kind, Revision = revision };
        adopted.Title(Language.English).IsRefused(out _, out var title).ShouldBeFalse();

        (title!.Key.Value, title.Revision, title.Words).ShouldBe((key, canonical, words));
    }

    [Theory]
    [InlineData(Language.French, "Rév. Bucarest, 2022")]
    [InlineData(Language.Spanish, "Rev. Bucarest, 2022")]
    [InlineData(Language.Russian, "Пересм. Бухарест, 2022 г.")]
    [InlineData(Language.Chinese, "2022年，布加勒斯特，修订版")]
    [InlineData(Language.Arabic, "المراجَع في بوخارست، 2022")]
    public void A_revision_is_understood_as_titles_print_it_in_every_language(Language language, string printed)
    {
        new AdoptedAs("itu/pp", "140") { Revision = printed }
            .Title(language)
            .IsRefused(out _, out var title)
            .ShouldBeFalse();

        title!.Revision.ShouldBe("rev-bucharest-2022");
    }

    [Theory]
    [InlineData("nobody", "8", "res", null, "body-unknown")]
    [InlineData("itu/secretary-general", "8", "res", null, "body-adopts-nothing")]
    [InlineData("demo/council", " ", "res", null, "number-missing")]
    [InlineData("demo/council", "8//9", "res", null, "number-unknown")]
    [InlineData("demo/council", "8", "law", null, "kind-of-text-unknown")]
    [InlineData("demo/council", "8", "res", "somewhere else", "revision-unknown")]
    public void What_names_no_instrument_is_refused(string body, string number, string kind, string? revision, string code)
    {
        new AdoptedAs(body, number) { Kind = kind, Revision = revision }
            .Title(Language.English)
            .IsRefused(out var refusal, out _)
            .ShouldBeTrue();

        refusal!.Code.ShouldBe(code);
    }

    private static (Document Document, IReadOnlyList<Clause> Clauses, IReadOnlyList<Mandate> Mandates) Draft(Standing standing = Standing.Draft)
    {
        var document = Document.TakeIn(Readings.Resolution, new TakenFile("bridges.txt", new string('a', 64)), standing, "bridges", null, Now);
        var clauses = Lineage.Propose(document, Readings.Resolution, Now);
        return (document, clauses, MandateProposals.Make(document, Readings.Resolution, clauses, [], 1, Now));
    }

    private static (Text.Citations.InstrumentTitle Title, RevisionText Text) Text()
    {
        As.Title(Language.English).IsRefused(out _, out var title).ShouldBeFalse();
        return (title!, new RevisionText(RevisionId.New(Now), "instruments/demo-council/8/d27/en"));
    }
}
