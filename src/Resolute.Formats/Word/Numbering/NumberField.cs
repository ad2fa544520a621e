using Resolute.Formats.Word.Styles;

namespace Resolute.Formats.Word.Numbering;

/// <summary>The code of a field that counts: <c>LISTNUM "Outline" \l 2 \s 1</c>. Word keeps no result of these in the file.</summary>
/// <param name="Kind">LISTNUM, AUTONUM, AUTONUMLGL or AUTONUMOUT.</param>
/// <param name="List">The list it names.</param>
internal sealed record NumberField(string Kind, string? List)
{
    private const int LongestCode = 300;

    /// <summary>The level it names, from 0.</summary>
    public int? Level { get; private set; }

    /// <summary>The number it sets.</summary>
    public int? Start { get; private set; }

    /// <summary>What stands behind the number of an AUTONUM, and between the numbers.</summary>
    public string? Separator { get; private set; }

    /// <summary>Whether an AUTONUMLGL leaves out the last separator.</summary>
    public bool IsOpenEnded { get; private set; }

    /// <summary>Whether a field counts paragraphs.</summary>
    internal static bool Is(string code) => Parse(code) is not null;

    /// <summary>Reads a code; null where it is of another field.</summary>
    internal static NumberField? Parse(string code)
    {
        if (code.Length > LongestCode)
            return null;
        var words = Words(code);
        if (words.Count == 0 || words[0].ToUpperInvariant() is not ("LISTNUM" or "AUTONUM" or "AUTONUMLGL" or "AUTONUMOUT") || words[0].StartsWith('\\'))
            return null;
        var field = new NumberField(words[0].ToUpperInvariant(), words.Count > 1 && !words[1].StartsWith('\\') ? words[1] : null);
        for (var at = 1; at < words.Count; at++)
            field.Take(words[at], at + 1 < words.Count ? words[at + 1] : "");
        return field;
    }

    private void Take(string word, string value)
    {
        switch (word.ToLowerInvariant())
        {
            case @"\l" when WordXml.Number(value) is { } level:
                Level = Math.Clamp(level, 1, ListCounters.Levels) - 1;
                break;
            case @"\s" when Kind != "LISTNUM":
                Separator = value;
                break;
            case @"\s" when WordXml.Number(value) is { } start:
                Start = Math.Clamp(start, 0, ListCounters.Greatest);
                break;
            case @"\e":
                IsOpenEnded = true;
                break;
        }
    }

    // Words parted by blanks; what stands in quotation marks is one.
    private static List<string> Words(string code)
    {
        var words = new List<string>();
        for (var at = 0; at < code.Length; at++)
        {
            if (char.IsWhiteSpace(code[at]))
                continue;
            var isQuoted = code[at] is '"' or '“' or '”';
            var start = isQuoted ? at + 1 : at;
            for (at = start; at < code.Length && !(isQuoted ? code[at] is '"' or '“' or '”' : char.IsWhiteSpace(code[at])); )
                at++;
            words.Add(code[start..at]);
        }

        return words;
    }
}
