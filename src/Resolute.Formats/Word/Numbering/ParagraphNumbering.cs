namespace Resolute.Formats.Word.Numbering;

/// <summary>What a paragraph itself says about its number.</summary>
/// <param name="StyleId">Its style; null for the default one.</param>
/// <param name="NumId">The list it names; 0 where it is taken out of the list of its style.</param>
/// <param name="Level">The level it names, from 0.</param>
internal readonly record struct ParagraphNumbering(string? StyleId, int? NumId = null, int? Level = null)
{
    /// <summary>The language of its mark, where it says one.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it is nothing but the end of a section: Word prints no number there and counts none.</summary>
    public bool IsEmptySectionBreak { get; init; }
}
