using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.VisualBasic.FileIO;
using Resolute.Formats.Spreadsheet;
using Resolute.Formats.Tests.WordWriting;
using Resolute.Text.Languages;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Resolute.Formats.Tests.Spreadsheet;

/// <summary>Tables as files that spreadsheets open, whatever words are in them.</summary>
public sealed class SheetTests
{
    [Fact]
    public void What_is_written_as_CSV_is_read_back_word_for_word_and_never_as_a_formula() =>
        Prop.ForAll<NonNull<string>[]>(words =>
            {
                var cells = (words ?? []).Select(word => word.Get).DefaultIfEmpty("x").ToList();
                cells = [.. cells.Where(cell => cell.Length > 0 && cell.All(letter => !char.IsSurrogate(letter) && !char.IsControl(letter)))];
                if (cells.Count == 0)
                    return true;

                var read = Read(CsvSheet.Of(SheetOf(Language.English, cells)));
                return read.Zip(cells).All(pair => pair.First == pair.Second || pair.First == "'" + pair.Second)
                    && read.All(cell => cell is not ['=' or '+' or '-' or '@', ..]);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_of_CSV_begins_with_the_mark_that_spreadsheets_look_for() =>
        CsvSheet.Of(SheetOf(Language.English, ["x"])).Take(3).ShouldBe([(byte)0xEF, (byte)0xBB, (byte)0xBF]);

    [Fact]
    public void Lines_and_quotes_inside_a_cell_stay_inside_it() =>
        Encoding.UTF8.GetString(CsvSheet.Of(SheetOf(Language.English, ["a\r\n\"b\", c"]))).ShouldEndWith("\"a\r\n\"\"b\"\", c\",\"2026-09-30\"\r\n");

    [Fact]
    public async Task LibreOffice_opens_an_Excel_file_and_sees_its_words()
    {
        var file = XlsxSheet.Of(SheetOf(Language.Arabic, ["=1+1", "مصباح"]));
        var cells = await Judges.Cells(file);
        cells.ShouldContain("مصباح");
        cells.ShouldContain("=1+1");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.Chinese)]
    public void An_Excel_file_is_valid_has_days_as_days_and_runs_as_its_language_does(Language language)
    {
        using var file = SpreadsheetDocument.Open(
            new MemoryStream(XlsxSheet.Of(SheetOf(language, ["=1+1", "a\u0001b", new string('x', 40_000), "لا 一"]))),
            isEditable: false
        );

        new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        var sheet = file.WorkbookPart!.WorksheetParts.Single().Worksheet;
        sheet.Descendants<S.CellFormula>().ShouldBeEmpty();
        (sheet.Descendants<S.SheetView>().Single().RightToLeft?.Value ?? false).ShouldBe(language == Language.Arabic);
        sheet.Descendants<S.Pane>().Single().State!.Value.ShouldBe(S.PaneStateValues.Frozen);
        sheet.Descendants<S.Cell>().Last().CellValue!.Text.ShouldBe("46295");
    }

    private static WrittenSheet SheetOf(Language language, IReadOnlyList<string> cells) =>
        new(
            language,
            "Sheet [1]",
            [new SheetColumn("one", 20), new SheetColumn("two", 10)],
            [.. cells.Select(cell => new[] { new SheetCell(cell), new SheetCell("", new DateOnly(2026, 9, 30)) })]
        );

    private static List<string> Read(byte[] file)
    {
        using var reader = new StreamReader(new MemoryStream(file), Encoding.UTF8);
        using var csv = new TextFieldParser(reader)
        {
            TextFieldType = FieldType.Delimited,
            Delimiters = [","],
            TrimWhiteSpace = false,
        };
        csv.ReadFields();
        var cells = new List<string>();
        while (csv.ReadFields() is { } fields)
            cells.Add(fields[0]);
        return cells;
    }
}
