using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>The keyword that a paragraph of the United Nations form opens with.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Words">Where it stands, adverbs before and behind it included.</param>
/// <param name="IsOperativeOnly">Whether no recital opens with it.</param>
/// <param name="IsPreambularOnly">Whether no operative paragraph opens with it.</param>
internal sealed record OpeningVerb(KeywordClass Class, TextSpan Words, bool IsOperativeOnly, bool IsPreambularOnly)
{
    // "And also strongly requests": no real paragraph has more before its verb.
    private const int MostAdverbs = 4;
    private const int Furthest = 120;

    private static readonly Dictionary<(string Key, ClauseRole Role), KeywordClass> Classes = Keywords
        .Classes.DistinctBy(static one => (one.Key, one.Role))
        .ToDictionary(static one => (one.Key, one.Role));

    /// <summary>The verb at the start of words; null where they open with none.</summary>
    public static OpeningVerb? At(Sheet sheet, int start, int end, bool isOperative)
    {
        start = PastMarks(sheet.Folded, start, end);
        var bare = sheet.Bare(start, Math.Min(end, start + Furthest));
        var words = ParagraphWords.Of(sheet.Language);
        var (skipped, turn) = (0, "");
        for (var adverbs = 0; adverbs <= MostAdverbs; adverbs++)
        {
            if (Find(sheet.Language, bare.Letters[skipped..], turn == "we") is { } found)
                return Of(sheet.Language, found.Classes, isOperative, bare, start, (skipped, skipped + found.Length), turn);
            if (words.At(bare.Letters, skipped) is not { Kind: not ("body" or "greeting") } word)
                return null;
            skipped += word.Length;
            turn = word.Kind is "also" or "further" or "we" ? word.Kind : turn;
        }

        return null;
    }

    /// <summary>The first place behind stars, quotes and brackets.</summary>
    public static int PastMarks(string folded, int start, int end)
    {
        while (start < end && (folded[start] is '*' or '_' or '"' or '[' || char.IsWhiteSpace(folded[start])))
            start++;
        return start;
    }

    private static OpeningVerb Of(
        Language language,
        IReadOnlyList<KeywordClass> classes,
        bool isOperative,
        Skeleton bare,
        int start,
        (int Start, int End) verb,
        string turn
    )
    {
        var role = isOperative ? ClauseRole.Operative : ClauseRole.Preambular;
        var kind = classes.FirstOrDefault(one => one.Role == role) ?? classes[0];
        var end = verb.End;
        if (ParagraphWords.Of(language).At(bare.Letters, PastSpace(bare.Letters, end)) is { Kind: "also" or "further" } behind && language != Language.Chinese)
        {
            turn = behind.Kind;
            end = PastSpace(bare.Letters, end) + behind.Length;
            while (end > 0 && bare.Letters[end - 1] is ' ' or ',')
                end--;
        }

        if (turn.Length > 0 && Classes.TryGetValue(($"{kind.Key} {turn}", kind.Role), out var turned))
            kind = turned;
        return new OpeningVerb(
            InUnitedNations(kind, language, bare.Letters[verb.Start..verb.End]),
            TextSpan.Between(start, bare.At(end - 1) + 1),
            classes.All(static one => one.Role == ClauseRole.Operative),
            classes.All(static one => one.Role == ClauseRole.Preambular)
        );
    }

    private static int PastSpace(string letters, int at) => at < letters.Length && letters[at] == ' ' ? at + 1 : at;

    /// <summary>A keyword; behind "we" also the plain form of an English verb.</summary>
    private static (int Length, IReadOnlyList<KeywordClass> Classes)? Find(Language language, string letters, bool isPlural)
    {
        if (Keywords.AtStart(language, letters) is { } found)
            return found;
        if (!isPlural || language != Language.English)
            return null;
        var end = 0;
        while (end < letters.Length && char.IsLetter(letters[end]))
            end++;
        return end > 2 && Keywords.AtStart(language, letters[..end] + "s" + letters[end..]) is { } plural ? (plural.Length - 1, plural.Classes) : null;
    }

    /// <summary>What ITU resolves, the United Nations decides, in the languages that have one word for both; its 请 requests, and 邀请 invites.</summary>
    private static KeywordClass InUnitedNations(KeywordClass kind, Language language, string verb)
    {
        if (kind.Key is "resolves" or "further resolves" && language is not (Language.English or Language.Chinese))
            return kind with { Key = "decides" };
        if (kind.Key == "invites" && language == Language.Chinese && !verb.Contains('邀', StringComparison.Ordinal))
            return Classes.GetValueOrDefault(("requests", ClauseRole.Operative), kind);
        return kind;
    }
}
