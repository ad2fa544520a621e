using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>The chair's report on two meetings of the Council working group.</summary>
public sealed class ChairReportTests
{
    private static readonly Lazy<Reading> Report = new(static () => SharedTexts.Read(SharedTexts.Report));

    private static Reading Reading
    {
        get
        {
            Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
            return Report.Value;
        }
    }

    [Fact]
    public void It_is_a_Chinese_report_read_whole()
    {
        (Reading.Language, Reading.Kind, Reading.Form).ShouldBe((Language.Chinese, DocumentKind.Report, TextForm.Report));
        Reading.Unplaced.ShouldBeEmpty();
    }

    [Fact]
    public void Its_header_is_read_from_marks_that_stand_before_and_above()
    {
        var header = Reading.Header;
        (header.Symbol!.Value, header.LanguageSuffix!.Value, header.AgendaItem!.Value).ShouldBe(("C25/8", "C", "PL.2"));
        (header.Date!.Value, header.OriginalLanguage!.Value).ShouldBe(("2025-05-01", "en"));
        new[]
        {
            header.Source,
            header.Title,
            header.Purpose,
            header.ActionRequired,
            header.StrategicLink,
            header.FinancialImplications,
            header.References,
        }.ShouldAllBe(static field => field!.Value.Length > 5);
    }

    [Fact]
    public void Its_sections_run_from_1_to_6_8()
    {
        var numbers = Reading.Sections.Select(static section => section.Number).ToList();
        numbers.Count(static number => !number.Contains('.')).ShouldBe(6);
        numbers.Count(static number => number.Contains('.')).ShouldBe(23);
        numbers[^1].ShouldBe("6.8");
        Reading.Sections.Select(static section => section.Line).ShouldBeInOrder();
    }

    [Fact]
    public void A_section_without_title_has_none() =>
        Reading.Sections.Where(static section => section.Title.Length == 0).Select(static section => section.Number).ShouldBe(["6.3", "6.4", "6.5", "6.8"]);

    [Fact]
    public void Paragraphs_and_bullets_are_clauses()
    {
        Section("6.6").Clauses.Select(static clause => clause.Line).ShouldBe([71, 72, 73]);
        Section("2").Clauses.ShouldHaveSingleItem().Children.Select(static item => item.Line).ShouldBe([43, 44]);
        Section("3").Clauses.ShouldBeEmpty();
    }

    private static Section Section(string number) => Reading.Sections.Single(section => section.Number == number);
}
