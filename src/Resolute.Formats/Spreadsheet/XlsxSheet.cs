using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Resolute.Text.Languages;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Resolute.Formats.Spreadsheet;

/// <summary>A table as an Excel file: a head that stays in sight, days as days, from right to left in Arabic. Words are never formulas.</summary>
public static class XlsxSheet
{
    /// <summary>The media type of an Excel file.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestCell = 32_767;
    private const uint Plain = 0;
    private const uint Head = 1;
    private const uint Day = 2;

    /// <summary>The file's bytes.</summary>
    public static byte[] Of(WrittenSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = file.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var part = workbook.AddNewPart<WorksheetPart>("sheet");
            part.Worksheet = Worksheet(sheet);
            workbook.Workbook = new S.Workbook(
                new S.Sheets(
                    new S.Sheet
                    {
                        Id = "sheet",
                        SheetId = 1,
                        Name = NameOf(sheet.Title),
                    }
                )
            );
        }

        return stream.ToArray();
    }

    private static S.Worksheet Worksheet(WrittenSheet sheet)
    {
        var pane = new S.Pane
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = S.PaneValues.BottomLeft,
            State = S.PaneStateValues.Frozen,
        };
        var view = new S.SheetView(pane) { WorkbookViewId = 0, RightToLeft = sheet.Language.IsRightToLeft() ? true : null };
        var columns = sheet.Columns.Select(
            (column, at) =>
                new S.Column
                {
                    Min = (uint)at + 1,
                    Max = (uint)at + 1,
                    Width = column.Width,
                    CustomWidth = true,
                }
        );
        var rows = new S.SheetData();
        rows.Append(Row(1, sheet.Columns.Select(column => Cell(new SheetCell(column.Heading), Head))));
        for (var at = 0; at < sheet.Rows.Count; at++)
            rows.Append(Row((uint)at + 2, sheet.Rows[at].Select(cell => Cell(cell, Plain))));
        return new S.Worksheet(
            new S.SheetViews(view),
            new S.Columns(columns),
            rows,
            new S.AutoFilter { Reference = $"A1:{(char)('A' + sheet.Columns.Count - 1)}{(sheet.Rows.Count + 1).ToString(CultureInfo.InvariantCulture)}" },
            new S.PageSetup { Orientation = S.OrientationValues.Landscape, PaperSize = 9 }
        );
    }

    private static S.Row Row(uint number, IEnumerable<S.Cell> cells) => new(cells) { RowIndex = number };

    private static S.Cell Cell(SheetCell cell, uint style) =>
        cell.Day is { } day
            ? new S.Cell(new S.CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = Day }
            : new S.Cell(new S.InlineString(new S.Text(Fit(cell.Words)) { Space = SpaceProcessingModeValues.Preserve }))
            {
                DataType = S.CellValues.InlineString,
                StyleIndex = style,
            };

    // What XML cannot hold is left out; a cell holds so many letters and no more.
    private static string Fit(string words)
    {
        var kept = new StringBuilder(Math.Min(words.Length, LongestCell));
        foreach (var rune in words.EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > LongestCell)
                break;
            if (rune.Value is >= 0x20 or '\t' or '\n' and not (0xFFFE or 0xFFFF))
                kept.Append(rune);
        }

        return kept.ToString();
    }

    private static string NameOf(string title) => string.Concat(title.Where(letter => letter is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\')).Take(31));

    private static S.Stylesheet Styles()
    {
        static S.Alignment Wrapped() => new() { WrapText = true, Vertical = S.VerticalAlignmentValues.Top };
        return new S.Stylesheet(
            new S.NumberingFormats(new S.NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
            new S.Fonts(new S.Font(), new S.Font(new S.Bold())) { Count = 2 },
            new S.Fills(
                new S.Fill(new S.PatternFill { PatternType = S.PatternValues.None }),
                new S.Fill(new S.PatternFill { PatternType = S.PatternValues.Gray125 })
            )
            {
                Count = 2,
            },
            new S.Borders(new S.Border()) { Count = 1 },
            new S.CellStyleFormats(new S.CellFormat()) { Count = 1 },
            new S.CellFormats(
                new S.CellFormat(Wrapped()) { ApplyAlignment = true },
                new S.CellFormat(Wrapped())
                {
                    FontId = 1,
                    ApplyFont = true,
                    ApplyAlignment = true,
                },
                new S.CellFormat(Wrapped())
                {
                    NumberFormatId = 164,
                    ApplyNumberFormat = true,
                    ApplyAlignment = true,
                }
            )
            {
                Count = 3,
            }
        );
    }
}
