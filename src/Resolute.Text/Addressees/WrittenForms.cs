using Resolute.Text.Languages;

namespace Resolute.Text.Addressees;

/// <summary>
/// How a name stands in a sentence: with its Russian endings, with the Arabic "for" before the article, without French accents on capitals.
/// </summary>
internal static class WrittenForms
{
    private const int LongestEnding = 3;
    private const int ShortestStem = 3;

    /// <summary>The name, and the forms in which texts print it; a star stands for the rest of a word.</summary>
    public static IEnumerable<string> Of(string name, Language language)
    {
        yield return name;
        switch (language)
        {
            case Language.Russian when name.Contains(' ', StringComparison.Ordinal) && !name.Contains('*', StringComparison.Ordinal) && !Plain.IsAcronym(name):
                yield return string.Join(' ', name.Split(' ').Select(Inflected));
                break;
            case Language.Arabic when name.StartsWith("ال", StringComparison.Ordinal):
                yield return "لل" + name[2..];
                break;
            case Language.French when name.Contains('É', StringComparison.Ordinal):
                yield return name.Replace('É', 'E');
                break;
        }
    }

    private static string Inflected(string word)
    {
        if (word.Length < 4 || !char.IsLetter(word[^1]) || word.Any(char.IsAsciiLetter))
            return word;
        var end = word.Length;
        while (
            end > ShortestStem && word.Length - end < LongestEnding && "аеиоуыэюяйьё".Contains(char.ToLowerInvariant(word[end - 1]), StringComparison.Ordinal)
        )
            end--;
        return word[..end] + "*";
    }
}
