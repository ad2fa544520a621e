namespace Resolute.Formats.Word.Packages;

/// <summary>How much a Word file may ask of the machine. Real files stay far below each bound.</summary>
internal static class WordBounds
{
    /// <summary>Parts in a package: a volume with a picture on every page has some thousands.</summary>
    public const int Parts = 10_000;

    /// <summary>Bytes of one part, and of all that are read, when unpacked: the longest text of the corpus is a hundredth of that.</summary>
    public const long Unpacked = 256L * 1024 * 1024;

    /// <summary>Below this many unpacked bytes the ratio says nothing: a hundred thousand equal paragraphs pack to almost nothing.</summary>
    public const long Ordinary = 64L * 1024 * 1024;

    /// <summary>Unpacked bytes for each packed one: Word's own parts stay below 40.</summary>
    public const int Ratio = 120;

    /// <summary>Elements inside one another: ten thousand tables, each in a cell of the other, are 30,000.</summary>
    public const int Depth = 100_000;

    /// <summary>Relationships of one part.</summary>
    public const int Relationships = 200_000;
}
