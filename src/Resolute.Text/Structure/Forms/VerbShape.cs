using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>Whether a first word has the ending of a verb that opens a paragraph, where no table has it.</summary>
internal static class VerbShape
{
    private const int Shortest = 5;

    private static readonly string[] ArabicRecital = ["واذ ", "اذ ", "وقد ", "وبعد ", "واقتناعا", "ورغبه", "وادراكا", "وتصميما", "وحرصا", "وايمانا", "وعملا"];

    /// <summary>A participle in the preamble, a present in the operative part.</summary>
    public static bool IsAt(Sheet sheet, int start, int end, bool isOperative)
    {
        start = OpeningVerb.PastMarks(sheet.Folded, start, end);
        var letters = sheet.Bare(start, Math.Min(end, start + 40)).Letters;
        if (sheet.Language == Language.Arabic)
            return !isOperative && ArabicRecital.Any(word => letters.StartsWith(word, StringComparison.Ordinal));
        var space = letters.IndexOfAny([' ', ',']);
        var word = space < 0 ? letters : letters[..space];
        return word.Length >= Shortest
            && word.All(char.IsLetter)
            && Endings(sheet.Language, isOperative).Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    private static string[] Endings(Language language, bool isOperative) =>
        (language, isOperative) switch
        {
            (Language.English, false) => ["ing"],
            (Language.English, true) => ["es", "ts", "ns", "ms", "ls", "rs", "ds", "ks", "ws", "ps"],
            (Language.French, false) => ["ant"],
            (Language.Spanish, false) => ["ando", "iendo", "yendo"],
            (Language.Russian, false) => ["ая", "яя", "уя", "ив", "ав", "ев", "ясь", "вшись", "ея"],
            (Language.Russian, true) => ["ает", "яет", "ует", "ит", "ается", "яется", "уется", "ится"],
            _ => [],
        };
}
