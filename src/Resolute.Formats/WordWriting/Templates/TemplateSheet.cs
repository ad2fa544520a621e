using Resolute.Formats.WordWriting.Looks;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Languages;

namespace Resolute.Formats.WordWriting.Templates;

/// <summary>What an officer sees who opens the template: every style at work, named by its own name.</summary>
internal static class TemplateSheet
{
    private const int Levels = 4;

    public static WrittenText Of(Language language) =>
        new(
            language,
            [
                new WrittenTable(TableShape.HeaderBlock, [new WrittenRow([Cell(ParagraphRole.HeaderField), Cell(ParagraphRole.HeaderField)])]),
                Line(new ParagraphShape(ParagraphRole.Source)),
                Line(new ParagraphShape(ParagraphRole.InstrumentNumber)),
                Line(new ParagraphShape(ParagraphRole.Title)),
                new WrittenTable(
                    TableShape.Box,
                    [new WrittenRow([new WrittenCell([Line(new ParagraphShape(ParagraphRole.BoxLabel)), Line(new ParagraphShape(ParagraphRole.BoxText))])])]
                ),
                Line(new ParagraphShape(ParagraphRole.Chapeau)),
                Line(new ParagraphShape(ParagraphRole.Keyword)),
                .. Enumerable
                    .Range(0, Levels)
                    .Select(static level => Line(new ParagraphShape(ParagraphRole.Clause, level, level % 2 == 0 ? "1" : "a)", "clauses", level))),
                Line(new ParagraphShape(ParagraphRole.UnnumberedClause)),
                .. Enumerable.Range(0, Levels).Select(static level => Line(new ParagraphShape(ParagraphRole.Heading, level))),
                Line(new ParagraphShape(ParagraphRole.NumberedParagraph, 0, "1.", "paragraphs")),
                new WrittenParagraph(
                    new ParagraphShape(ParagraphRole.Text),
                    [
                        new WrittenRun(StyleNames.Verb) { Emphasis = Emphasis.Verb },
                        new WrittenRun(" – "),
                        new WrittenRun(StyleNames.RunInTitle) { Emphasis = Emphasis.RunInTitle },
                        new WrittenRun("") { Note = 0 },
                    ]
                ),
                new WrittenTable(TableShape.Grid, [new WrittenRow([Cell(ParagraphRole.TableText), Cell(ParagraphRole.TableText)])]),
            ]
        )
        {
            Notes = [new WrittenNote("1", [new WrittenRun(StyleNames.Of(new ParagraphShape(ParagraphRole.Note))!)])],
        };

    private static WrittenCell Cell(ParagraphRole role) => new([Line(new ParagraphShape(role))]);

    private static WrittenParagraph Line(ParagraphShape shape) => new(shape, [new WrittenRun(StyleNames.Of(shape) ?? "Normal")]);
}
