using Resolute.Features.Running;
using Resolute.Formats.Spreadsheet;
using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Wording;

namespace Resolute.Features.Mandates;

/// <summary>The table that secretariats keep by hand: paragraph, action requested, entities asked, due, status, evidence; of a board's selection or of one text.</summary>
public sealed class MandateTable(VisibleStore store, TimeProvider clock) : IView<MandateTable.Request, MandateTable.Shown>
{
    private const int AtOnce = 200;
    private const int Most = 5_000;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>What a board asks for, without its page; or the address of a text.</summary>
    public sealed record Request(MandateBoard.Request Board, string? Text = null);

    /// <summary>The rows by number, or by day where days are asked for.</summary>
    /// <param name="Rows">At most 5,000.</param>
    /// <param name="IsWhole">Whether there are no more.</param>
    public sealed record Shown(IReadOnlyList<Row> Rows, bool IsWhole);

    /// <summary>A mandate with the names of its evidence.</summary>
    public sealed record Row(MandateLine Line, IReadOnlyList<string> Evidence);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var today = GenevaDay.Today(clock);
        var rows = new List<Row>();
        if (request.Text is { } address)
        {
            if (await store.Documents.At(actor, address, cancellation) is not { } document)
                return Refusals.NotFound(address);

            var ids = (await store.Mandates.OfText(actor, document, cancellation)).Select(one => one.Mandate.Id).ToList();
            foreach (var some in ids.Chunk(AtOnce))
                await Add(await store.Boards.Of(BoardLines.AudienceOf(actor), some, cancellation));
            return new Shown(rows, true);
        }

        var asked = MandateBoard.Asked(request.Board with { After = 0 }, actor, today);
        while (rows.Count < Most)
        {
            var page = await store.Boards.Page(asked, AtOnce, cancellation);
            await Add(page);
            if (page.Count < AtOnce)
                return new Shown(rows, true);
            asked = asked with { After = page[^1].Number };
        }

        return new Shown(rows, false);

        async Task Add(IReadOnlyList<BoardRow> page)
        {
            var ids = page.ToDictionary(row => row.Number, row => row.MandateId);
            foreach (var line in await BoardLines.Of(store, actor, page, today, cancellation))
                rows.Add(new Row(line, line.EvidenceCount == 0 ? [] : await EvidenceNames.Of(store, actor, ids[line.Number], cancellation)));
        }
    }
}

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
            new($"{line.Instrument} {line.Label}".TrimEnd()),
            new(line.Chapeau is null ? line.Words : $"{line.Chapeau} {line.Words}"),
            new(line.AddresseeKey is { } key && Bodies.Name(key, words.Language) is var name && name != key ? name : line.AddresseeWords),
            new(line.NextDue is null ? line.Due?.Words ?? "" : "", line.NextDue),
            new(BriefWords.StatusOf(line, words)),
            new(string.Join("; ", row.Evidence)),
        ];
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
