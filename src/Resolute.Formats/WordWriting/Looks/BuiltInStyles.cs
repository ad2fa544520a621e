using System.Globalization;
using DocumentFormat.OpenXml;
using Resolute.Text.Languages;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Looks;

/// <summary>The styles of the template that comes with the program.</summary>
internal static class BuiltInStyles
{
    private const int Line = 240;

    public static W.Styles Of(Language language, bool isHandout = false)
    {
        var face = isHandout ? Typeface.Of(language).Close() : Typeface.Of(language);
        var styles = new W.Styles(Defaults(language, face));
        styles.Append(
            new W.Style(new W.StyleName { Val = "Normal" }, new W.PrimaryStyle())
            {
                Type = W.StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            },
            new W.Style(new W.StyleName { Val = "Default Paragraph Font" }, new W.UIPriority { Val = 1 }, new W.SemiHidden(), new W.UnhideWhenUsed())
            {
                Type = W.StyleValues.Character,
                StyleId = "DefaultParagraphFont",
                Default = true,
            },
            TableNormal(),
            new W.Style(new W.StyleName { Val = "No List" }, new W.UIPriority { Val = 99 }, new W.SemiHidden(), new W.UnhideWhenUsed())
            {
                Type = W.StyleValues.Numbering,
                StyleId = "NoList",
                Default = true,
            }
        );
        styles.Append(Look.All.Select(look => Paragraph(isHandout ? look.Close() : look, language, face, isHandout ? Pages.HandoutMeasure : Pages.Measure)));
        styles.Append(
            Character(StyleNames.FootnoteReference, new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript }),
            Character(StyleNames.Verb, [.. Emphasised(language)]),
            Character(StyleNames.RunInTitle, new W.Bold(), new W.BoldComplexScript()),
            Table(StyleNames.Grid, W.BorderValues.Single, inside: true),
            Table(StyleNames.Box, W.BorderValues.Single, inside: false),
            Table(StyleNames.HeaderBlock, null, inside: false)
        );
        return styles;
    }

    /// <summary>Latin and Cyrillic stand out in italics, Chinese in regular script, Arabic, which has no italics, in bold.</summary>
    private static IEnumerable<OpenXmlElement> Emphasised(Language language) =>
        language switch
        {
            Language.Arabic => [new W.Bold(), new W.BoldComplexScript()],
            Language.Chinese => [new W.RunFonts { EastAsia = Typeface.ChineseEmphasis.Name }],
            _ => [new W.Italic(), new W.ItalicComplexScript()],
        };

    private static W.DocDefaults Defaults(Language language, Typeface face) =>
        new(
            new W.RunPropertiesDefault(
                new W.RunPropertiesBaseStyle(
                    new W.RunFonts
                    {
                        Ascii = Typeface.Latin.Name,
                        HighAnsi = Typeface.Latin.Name,
                        EastAsia = Typeface.Chinese.Name,
                        ComplexScript = Typeface.Arabic.Name,
                    },
                    new W.FontSize { Val = Invariant(face.Size) },
                    new W.FontSizeComplexScript { Val = Invariant(face.ArabicSize) },
                    Tongue(language, face)
                )
            ),
            new W.ParagraphPropertiesDefault(
                new W.ParagraphPropertiesBaseStyle([
                    new W.WidowControl(),
                    .. language.IsRightToLeft() ? new OpenXmlElement[] { new W.BiDi() } : [],
                    new W.SpacingBetweenLines
                    {
                        After = "120",
                        Line = Invariant(face.Line),
                        LineRule = W.LineSpacingRuleValues.Auto,
                    },
                    .. face.IsJustified ? new OpenXmlElement[] { new W.Justification { Val = W.JustificationValues.Both } } : [],
                ])
            )
        );

    private static W.Languages Tongue(Language language, Typeface face) =>
        language switch
        {
            Language.Arabic => new()
            {
                Val = "en-GB",
                EastAsia = "zh-CN",
                Bidi = face.Tag,
            },
            Language.Chinese => new()
            {
                Val = "en-GB",
                EastAsia = face.Tag,
                Bidi = "ar-SA",
            },
            _ => new()
            {
                Val = face.Tag,
                EastAsia = "zh-CN",
                Bidi = "ar-SA",
            },
        };

    private static W.Style Paragraph(Look look, Language language, Typeface face, int measure)
    {
        var properties = new W.StyleParagraphProperties();
        if (look.KeepsWithNext)
            properties.Append(new W.KeepNext());
        if (look.Outline is not null)
            properties.Append(new W.KeepLines());
        if (look.Id == "Footer")
            properties.Append(new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = measure }));
        properties.Append(
            new W.SpacingBetweenLines
            {
                Before = Invariant(look.Above),
                After = Invariant(look.Below),
                Line = look.IsTight ? new StringValue(Invariant(Math.Min(face.Line, Line + 24))) : null,
                LineRule = look.IsTight ? W.LineSpacingRuleValues.Auto : null,
            }
        );
        if (look.Left > 0)
            properties.Append(new W.Indentation { Left = Invariant(look.Left), Hanging = look.Hanging > 0 ? new StringValue(Invariant(look.Hanging)) : null });
        if (look.IsCentred || look.IsAtStart)
            properties.Append(new W.Justification { Val = look.IsCentred ? W.JustificationValues.Center : W.JustificationValues.Left });
        if (look.Outline is { } outline)
            properties.Append(new W.OutlineLevel { Val = outline });

        var run = new W.StyleRunProperties();
        if (look.IsItalic)
            run.Append(Emphasised(language));
        if (look.IsBold)
            run.Append(new W.Bold(), new W.BoldComplexScript());
        if (Math.Abs(look.Scale - 1) > 0.01)
            run.Append(new W.FontSize { Val = Scaled(face.Size, look) }, new W.FontSizeComplexScript { Val = Scaled(face.ArabicSize, look) });

        var style = new W.Style
        {
            Type = W.StyleValues.Paragraph,
            StyleId = look.Id,
            CustomStyle = IsOurs(look.Name) ? true : null,
        };
        style.Append(
            new W.StyleName { Val = look.Name },
            new W.BasedOn { Val = "Normal" },
            new W.NextParagraphStyle { Val = look.Next },
            new W.PrimaryStyle(),
            properties
        );
        if (run.HasChildren)
            style.Append(run);
        return style;
    }

    private static string Scaled(int size, Look look) => Invariant((int)Math.Round(size * look.Scale));

    private static bool IsOurs(string name) =>
        name is not ("Title" or "footnote text" or "footer" or "header") && !name.StartsWith("heading ", StringComparison.Ordinal);

    private static W.Style Character(string name, params OpenXmlElement[] looks) =>
        new(new W.StyleName { Val = name }, new W.BasedOn { Val = "DefaultParagraphFont" }, new W.PrimaryStyle(), new W.StyleRunProperties(looks))
        {
            Type = W.StyleValues.Character,
            StyleId = IdOf(name),
            CustomStyle = name == StyleNames.FootnoteReference ? null : true,
        };

    private static W.Style TableNormal() =>
        new(
            new W.StyleName { Val = "Normal Table" },
            new W.UIPriority { Val = 99 },
            new W.SemiHidden(),
            new W.UnhideWhenUsed(),
            new W.StyleTableProperties(
                new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellMarginDefault(
                    new W.TableCellLeftMargin { Width = 108, Type = W.TableWidthValues.Dxa },
                    new W.TableCellRightMargin { Width = 108, Type = W.TableWidthValues.Dxa }
                )
            )
        )
        {
            Type = W.StyleValues.Table,
            StyleId = "TableNormal",
            Default = true,
        };

    private static W.Style Table(string name, W.BorderValues? border, bool inside)
    {
        var properties = new W.StyleTableProperties();
        if (border is { } kind)
        {
            var borders = new W.TableBorders(Edge<W.TopBorder>(kind), Edge<W.LeftBorder>(kind), Edge<W.BottomBorder>(kind), Edge<W.RightBorder>(kind));
            if (inside)
                borders.Append(Edge<W.InsideHorizontalBorder>(kind), Edge<W.InsideVerticalBorder>(kind));
            properties.Append(borders);
        }
        else
        {
            // Without rules the words stand at the edges of the text.
            properties.Append(
                new W.TableCellMarginDefault(
                    new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                    new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa }
                )
            );
        }

        return new W.Style(new W.StyleName { Val = name }, new W.BasedOn { Val = "TableNormal" }, new W.PrimaryStyle(), properties)
        {
            Type = W.StyleValues.Table,
            StyleId = IdOf(name),
            CustomStyle = name == StyleNames.Grid ? null : true,
        };
    }

    private static T Edge<T>(W.BorderValues kind)
        where T : W.BorderType, new() =>
        new()
        {
            Val = kind,
            Size = 4,
            Space = 0,
            Color = "7F7F7F",
        };

    public static string IdOf(string name) => string.Concat(name.Split(' ', '-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
