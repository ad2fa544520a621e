using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>The keyword that a paragraph of the United Nations form opens with.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Words">Where it stands, an adverb before it included.</param>
internal sealed record OpeningVerb(KeywordClass Class, TextSpan Words)
{
    // "Also requests", "Deeply concerned", "再次重申": one adverb may stand before a verb that the table has without it.
    private const int ChineseAdverb = 3;

    /// <summary>The verb at the start of words; null where they open with none.</summary>
    public static OpeningVerb? At(Sheet sheet, int start, int end, bool isOperative)
    {
        while (start < end && sheet.Folded[start] is '*' or '_' or '"')
            start++;
        var bare = sheet.Bare(start, Math.Min(end, start + 80));
        foreach (var skipped in Skips(sheet.Language, bare.Letters))
        {
            if (Keywords.AtStart(sheet.Language, bare.Letters[skipped..]) is not { } found)
                continue;
            var role = isOperative ? ClauseRole.Operative : ClauseRole.Preambular;
            var kind = found.Classes.FirstOrDefault(one => one.Role == role) ?? found.Classes[0];
            return new OpeningVerb(InUnitedNations(kind, sheet.Language), TextSpan.Between(start, bare.At(skipped + found.Length)));
        }

        return null;
    }

    /// <summary>What ITU resolves, the United Nations decides, in the languages that have one word for both.</summary>
    private static KeywordClass InUnitedNations(KeywordClass kind, Language language) =>
        kind.Key == "resolves" && language is not (Language.English or Language.Chinese) ? kind with { Key = "decides" } : kind;

    private static IEnumerable<int> Skips(Language language, string letters)
    {
        yield return 0;
        if (language == Language.Chinese)
        {
            for (var skipped = 1; skipped <= ChineseAdverb && skipped < letters.Length; skipped++)
                yield return skipped;
            yield break;
        }

        var space = letters.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0)
            yield return space + 1;
    }
}
