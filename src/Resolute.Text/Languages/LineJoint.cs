namespace Resolute.Text.Languages;

/// <summary>Where a line of a paragraph ends and the next begins: most writing parts words there, Chinese does not.</summary>
public static class LineJoint
{
    /// <summary>Whether words run on without a space: between two Chinese signs; in a Chinese text also between a sign and a figure or a Latin word.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="before">The last letter of the line.</param>
    /// <param name="after">The first letter of the next.</param>
    public static bool IsSeamless(Language language, char before, char after) =>
        language == Language.Chinese ? IsChinese(before) || IsChinese(after) : IsChinese(before) && IsChinese(after);

    // Radicals to the unified ideographs hold the stops and brackets of U+3000 to U+303F; quotation marks are shared with other writings.
    private static bool IsChinese(char letter) =>
        letter is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”' or '‘' or '’';
}
