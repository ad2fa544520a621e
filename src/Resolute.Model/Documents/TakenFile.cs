using System.Globalization;

namespace Resolute.Model.Documents;

/// <summary>A file as it came: its name, kept as words and never used as a path, and the SHA-256 of its bytes.</summary>
public sealed record TakenFile
{
    private const int LongestName = 200;

    /// <summary>A file with the name that its sender gave it.</summary>
    public TakenFile(string senderName, string sha256) => (Name, Sha256) = (WordsOf(senderName), sha256);

    /// <summary>The name without folders, control characters and marks that turn the writing direction; at most 200 characters.</summary>
    public string Name { get; }

    /// <summary>Lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    private static string WordsOf(string senderName)
    {
        var last = senderName[(senderName.LastIndexOfAny(['/', '\\']) + 1)..];
        var words = string.Concat(last.Where(letter => !IsHidden(letter))).Trim();
        return words.Trim('.').Length == 0 ? "—" : Printable.Of(words, LongestName);
    }

    private static bool IsHidden(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;
}
