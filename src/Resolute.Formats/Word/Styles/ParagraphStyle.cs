namespace Resolute.Formats.Word.Styles;

/// <summary>A paragraph style with all that it takes from the styles it is based on.</summary>
/// <param name="Id">Its id in the file; empty where the file has no styles.</param>
/// <param name="Name">Its name as shown to authors.</param>
internal sealed record ParagraphStyle(string Id, string? Name)
{
    /// <summary>The list its paragraphs belong to; 0 where it takes them out of one.</summary>
    public int? NumId { get; init; }

    /// <summary>The level it states, from 0. The level that names this style as its own comes first.</summary>
    public int? NumLevel { get; init; }

    /// <summary>Its level in the outline, from 0; 9 is text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Whether its paragraphs run from right to left; null where nothing says so.</summary>
    public bool? IsRightToLeft { get; init; }

    /// <summary>Whether its words are hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The language of its words.</summary>
    public string? Language { get; init; }

    /// <summary>The styles it stands on, itself first, each with the list level it states itself.</summary>
    public IReadOnlyList<(string Id, int? NumLevel)> Lineage { get; init; } = [];

    /// <summary>Which level of heading it is, from 1: by its name, else by the outline.</summary>
    public int? Heading => HeadingOfName() ?? (OutlineLevel is >= 0 and < 9 ? OutlineLevel + 1 : null);

    // Word writes the names of its own headings in English whatever the language of the menus.
    private int? HeadingOfName() =>
        Name is { Length: 9 } name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[8] is >= '1' and <= '9' ? name[8] - '0' : null;
}
