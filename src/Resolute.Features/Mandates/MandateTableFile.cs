using Resolute.Formats.Spreadsheet;
using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Features.Mandates;

/// <summary>The files that the table is taken away as.</summary>
public static class MandateTableFile
{
    /// <summary>Media types by ending.</summary>
    public static IReadOnlyDictionary<string, string> Kinds { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["csv"] = "text/csv; charset=utf-8",
            ["xlsx"] = XlsxSheet.MediaType,
            ["docx"] = WordCopyType,
        };

    private const int MostDays = 3;
    private const string WordCopyType = WrittenWord.MediaType;
    private static readonly (string Key, int Width)[] Columns =
    [
        ("paragraph", 26),
        ("action", 60),
        ("entities", 30),
        ("due", 16),
        ("status", 22),
        ("evidence", 36),
    ];

    /// <summary>The table as a file of one of the kinds, in a language.</summary>
    public static byte[] Of(MandateTable.Shown table, string kind, Language language)
    {
        var words = Catalogue.Of(language);
        var sheet = new WrittenSheet(
            words.Language,
            words["nav.mandates"],
            [.. Columns.Select(column => new SheetColumn(words[$"table.{column.Key}"], column.Width))],
            [.. table.Rows.Select(row => Cells(row, words))]
        );
        return kind switch
        {
            "csv" => CsvSheet.Of(sheet),
            "xlsx" => XlsxSheet.Of(sheet),
            _ => Word(sheet),
        };
    }

    private static SheetCell[] Cells(MandateTable.Row row, Catalogue words)
    {
        var line = row.Line;
        return
        [
            new(string.Join(", ", new[] { line.Instrument, $"{row.Heading} {line.Label}".Trim() }.Where(part => part.Length > 0))),
            new(line.Chapeau is null ? line.Words : $"{line.Chapeau} {line.Words}"),
            new(line.AddresseeKey is { } key && Bodies.Name(key, words.Language) is var name && name != key ? name : line.AddresseeWords),
            new(line.NextDue is null ? DueOf(row, words) : "", line.NextDue),
            new(BriefWords.StatusOf(line, words)),
            new(string.Join("; ", row.Evidence)),
        ];
    }

    // A day of what does not count yet is a word of the table, never a day that a sheet would sort among those that count.
    private static string DueOf(MandateTable.Row row, Catalogue words)
    {
        var stated = row.Line.Due?.Words ?? "";
        var days = row.WouldBeDue.Where(time => time.DueOn is not null).Take(MostDays).Select(time => words.Say("page.brief.day", time.DueOn!)).ToList();
        return days.Count == 0 ? stated : $"{stated} [{words.Say("page.register.would-be", string.Join(", ", days))}]".TrimStart();
    }

    private static byte[] Word(WrittenSheet sheet)
    {
        var words = Catalogue.Of(sheet.Language);
        return WrittenWord.Of(
            new WrittenText(
                sheet.Language,
                [
                    Line(ParagraphRole.Title, sheet.Title),
                    new WrittenTable(
                        TableShape.Grid,
                        [
                            new WrittenRow([.. sheet.Columns.Select(column => new WrittenCell([Line(ParagraphRole.BoxLabel, column.Heading)]))])
                            {
                                IsHeader = true,
                            },
                            .. sheet.Rows.Select(row => new WrittenRow([
                                .. row.Select(cell => new WrittenCell([
                                    Line(ParagraphRole.TableText, cell.Day is { } day ? words.Say("page.brief.day", day) : cell.Words),
                                ])),
                            ])),
                        ]
                    ),
                ]
            )
            {
                Title = sheet.Title,
                IsLandscape = true,
            }
        );
    }

    private static WrittenParagraph Line(ParagraphRole role, string line) => new(new ParagraphShape(role), [new WrittenRun(line)]);
}
