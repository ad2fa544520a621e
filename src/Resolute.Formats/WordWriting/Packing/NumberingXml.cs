using System.Globalization;
using DocumentFormat.OpenXml;
using Resolute.Formats.WordWriting.Looks;
using Resolute.Formats.WordWriting.Numbering;
using Resolute.Formats.WordWriting.Trees;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>Definitions of lists and lists as Word keeps them. Indents are those of the template's styles, said again: not every program asks the style.</summary>
internal static class NumberingXml
{
    public static W.Numbering Of(NumberingPlan plan, WordTemplate template)
    {
        var numbering = new W.Numbering();
        var numbers = new Dictionary<ListDefinition, int>();
        foreach (var definition in plan.Definitions)
        {
            numbers[definition] = numbers.Count;
            numbering.Append(Definition(definition, numbers[definition], template));
        }

        numbering.Append(plan.Lists.Select(list => List(list, numbers[list.Of])));
        return numbering;
    }

    private static W.AbstractNum Definition(ListDefinition definition, int number, WordTemplate template)
    {
        var element = new W.AbstractNum { AbstractNumberId = number };
        element.Append(
            // Names by which Word knows lists apart; made from the number, so that the same text gives the same file.
            new W.Nsid { Val = (0x10000000 + number).ToString("X8", CultureInfo.InvariantCulture) },
            new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel }
        );
        element.Append(
            definition.Levels.Select(
                (level, at) =>
                {
                    var style = new ParagraphShape(definition.IsOfSections ? ParagraphRole.NumberedParagraph : ParagraphRole.Clause, at);
                    var element = new W.Level(
                        new W.StartNumberingValue { Val = 1 },
                        new W.NumberingFormat { Val = new EnumValue<W.NumberFormatValues> { InnerText = level.IsLiteral ? "decimal" : level.Form.Name } },
                        new W.LevelSuffix { Val = W.LevelSuffixValues.Tab },
                        new W.LevelText { Val = XmlWords.Of(level.LevelText(at)) },
                        new W.LevelJustification { Val = W.LevelJustificationValues.Left }
                    )
                    {
                        LevelIndex = at,
                    };
                    if (template.IndentOf(StyleNames.Of(style)!) is { } indent)
                        element.Append(new W.PreviousParagraphProperties(indent));
                    return element;
                }
            )
        );
        return element;
    }

    private static W.NumberingInstance List(ListInstance list, int definition)
    {
        var element = new W.NumberingInstance(new W.AbstractNumId { Val = definition }) { NumberID = list.Id };
        element.Append(
            list.Starts.OrderBy(static start => start.Key)
                .Select(static start => new W.LevelOverride(new W.StartOverrideNumberingValue { Val = start.Value }) { LevelIndex = start.Key })
        );
        return element;
    }
}
