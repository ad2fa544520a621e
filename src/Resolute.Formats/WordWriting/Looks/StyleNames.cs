using Resolute.Formats.WordWriting.Trees;

namespace Resolute.Formats.WordWriting.Looks;

/// <summary>Which style each role is written in; styles are known by their names, so that a template may give them any id.</summary>
internal static class StyleNames
{
    public const string Verb = "Opening Verb";
    public const string RunInTitle = "Run-in Title";
    public const string FootnoteReference = "footnote reference";
    public const string Grid = "Table Grid";
    public const string HeaderBlock = "Header Block";
    public const string Box = "Summary Box";

    /// <summary>Every style that a text may be written in.</summary>
    public static IReadOnlyList<string> All { get; } =
    [.. Look.All.Select(static look => look.Name), Verb, RunInTitle, FootnoteReference, Grid, HeaderBlock, Box];

    public static string? Of(ParagraphShape shape) =>
        shape.Role switch
        {
            ParagraphRole.Text => null,
            ParagraphRole.HeaderField => "Header Field",
            ParagraphRole.InstrumentNumber => "Instrument Number",
            ParagraphRole.BoxLabel => "Box Label",
            ParagraphRole.BoxText => "Box Text",
            ParagraphRole.Keyword => "Keyword Line",
            ParagraphRole.Clause => $"Clause {Math.Clamp(shape.Level, 0, 8) + 1}",
            ParagraphRole.UnnumberedClause => "Unnumbered Clause",
            ParagraphRole.Heading => $"heading {Math.Clamp(shape.Level, 0, 8) + 1}",
            ParagraphRole.NumberedParagraph => "Numbered Paragraph",
            ParagraphRole.TableText => "Table Text",
            ParagraphRole.Note => "footnote text",
            _ => shape.Role.ToString(),
        };

    public static string? Of(Emphasis emphasis) =>
        emphasis switch
        {
            Emphasis.Verb => Verb,
            Emphasis.RunInTitle => RunInTitle,
            _ => null,
        };

    public static string Of(TableShape shape) =>
        shape switch
        {
            TableShape.HeaderBlock => HeaderBlock,
            TableShape.Box => Box,
            _ => Grid,
        };
}
