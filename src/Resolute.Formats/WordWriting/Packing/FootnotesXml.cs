using DocumentFormat.OpenXml;
using Resolute.Formats.WordWriting.Looks;
using Resolute.Formats.WordWriting.Trees;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>Footnotes as Word keeps them, with the two rules above them that it wants.</summary>
internal static class FootnotesXml
{
    public static W.Footnotes Of(IReadOnlyList<WrittenNote> notes, WordTemplate template, RunXml runs)
    {
        var footnotes = new W.Footnotes(
            new W.Footnote(Rule(new W.SeparatorMark())) { Type = W.FootnoteEndnoteValues.Separator, Id = -1 },
            new W.Footnote(Rule(new W.ContinuationSeparatorMark())) { Type = W.FootnoteEndnoteValues.ContinuationSeparator, Id = 0 }
        );
        for (var at = 0; at < notes.Count; at++)
        {
            var paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = template.IdOf("footnote text") }));
            var mark = new W.Run(new W.RunProperties(new W.RunStyle { Val = template.IdOf(StyleNames.FootnoteReference) }));
            mark.Append(
                runs.AreNotesCounted ? new W.FootnoteReferenceMark() : new W.Text(XmlWords.Of(notes[at].Mark)) { Space = SpaceProcessingModeValues.Preserve }
            );
            paragraph.Append(mark, new W.Run(new W.TabChar()));
            paragraph.Append(runs.Of(notes[at].Runs, WrittenChange.None));
            footnotes.Append(new W.Footnote(paragraph) { Id = at + 1 });
        }

        return footnotes;
    }

    private static W.Paragraph Rule(OpenXmlElement mark) =>
        new(
            new W.ParagraphProperties(
                new W.SpacingBetweenLines
                {
                    After = "0",
                    Line = "240",
                    LineRule = W.LineSpacingRuleValues.Auto,
                }
            ),
            new W.Run(mark)
        );
}
