namespace Resolute.Formats.WordWriting.Looks;

/// <summary>How paragraphs of a style look in the template that comes with the program; lengths in twentieths of a point.</summary>
/// <param name="Id">The style's id in the file.</param>
/// <param name="Name">Its name, by which a template is asked for it.</param>
internal sealed record Look(string Id, string Name)
{
    public double Scale { get; init; } = 1;
    public bool IsBold { get; init; }
    public bool IsItalic { get; init; }
    public bool IsCentred { get; init; }
    public bool IsAtStart { get; init; }
    public int Above { get; init; }
    public int Below { get; init; } = 120;
    public int Left { get; init; }
    public int Hanging { get; init; }
    public bool KeepsWithNext { get; init; }
    public bool IsTight { get; init; }
    public int? Outline { get; init; }
    public string Next { get; init; } = "Normal";

    // 1.4 cm: the measure of labels in texts of ITU; deeper levels need less.
    private const int First = 794;
    private const int Deeper = 567;

    /// <summary>The same style where room is dear: a quarter of the white, and nothing indented that has no label.</summary>
    public Look Close() =>
        this with
        {
            Above = Above / 4,
            Below = Below / 4,
            Left = Outline is null ? Left : 0,
            Hanging = Outline is null ? Hanging : 0,
            IsTight = true,
            Scale = Id == "TableText" ? 1 : Scale,
        };

    /// <summary>Every style of paragraphs.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new("Title", "Title")
        {
            Scale = 1.4,
            IsBold = true,
            IsCentred = true,
            Above = 120,
            Below = 280,
            KeepsWithNext = true,
        },
        new("InstrumentNumber", "Instrument Number")
        {
            Scale = 1.2,
            IsCentred = true,
            Above = 280,
            Below = 80,
            KeepsWithNext = true,
            Next = "Title",
        },
        new("Source", "Source")
        {
            Scale = 1.15,
            IsBold = true,
            IsCentred = true,
            Above = 240,
            Below = 120,
            KeepsWithNext = true,
            Next = "Title",
        },
        new("HeaderField", "Header Field")
        {
            Below = 40,
            IsTight = true,
            IsAtStart = true,
            Next = "HeaderField",
        },
        new("BoxLabel", "Box Label")
        {
            Scale = 0.95,
            IsBold = true,
            Above = 100,
            Below = 20,
            IsAtStart = true,
            KeepsWithNext = true,
            IsTight = true,
            Next = "BoxText",
        },
        new("BoxText", "Box Text")
        {
            Scale = 0.95,
            Below = 80,
            IsAtStart = true,
            IsTight = true,
            Next = "BoxText",
        },
        new("Chapeau", "Chapeau")
        {
            Above = 120,
            Below = 160,
            KeepsWithNext = true,
            Next = "KeywordLine",
        },
        new("KeywordLine", "Keyword Line")
        {
            IsItalic = true,
            IsAtStart = true,
            Above = 200,
            Below = 100,
            Left = First,
            KeepsWithNext = true,
            Next = "Clause1",
        },
        new("UnnumberedClause", "Unnumbered Clause") { Next = "UnnumberedClause" },
        .. Enumerable
            .Range(0, 9)
            .Select(static level => new Look($"Clause{level + 1}", $"Clause {level + 1}")
            {
                Left = First + (level * Deeper),
                Hanging = level == 0 ? First : Deeper,
                Below = level == 0 ? 120 : 80,
                Next = $"Clause{level + 1}",
            }),
        .. Enumerable
            .Range(0, 9)
            .Select(static level => new Look($"Heading{level + 1}", $"heading {level + 1}")
            {
                Scale = level == 0 ? 1.15 : 1,
                IsBold = true,
                IsAtStart = true,
                Above = level == 0 ? 320 : 240,
                Below = 100,
                Left = First,
                Hanging = First,
                KeepsWithNext = true,
                Outline = level,
            }),
        new("NumberedParagraph", "Numbered Paragraph")
        {
            Left = First,
            Hanging = First,
            Next = "NumberedParagraph",
        },
        new("TableText", "Table Text")
        {
            Scale = 0.9,
            Above = 30,
            Below = 30,
            IsAtStart = true,
            IsTight = true,
            Next = "TableText",
        },
        new("FootnoteText", "footnote text")
        {
            Scale = 0.85,
            Below = 40,
            IsTight = true,
            Left = 284,
            Hanging = 284,
            Next = "FootnoteText",
        },
        new("Footer", "footer")
        {
            Scale = 0.85,
            Below = 0,
            IsTight = true,
            IsAtStart = true,
            Next = "Footer",
        },
        new("Header", "header")
        {
            Scale = 0.85,
            Below = 0,
            IsTight = true,
            IsAtStart = true,
            Next = "Header",
        },
    ];
}
