using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>A heading of the ITU form as found in a line.</summary>
/// <param name="Class">What it does.</param>
/// <param name="Words">The heading as printed, without closing punctuation.</param>
/// <param name="Behind">The words behind the verb.</param>
/// <param name="Rest">Words of a clause that stand on the same line; empty where there are none.</param>
internal sealed record Heading(KeywordClass Class, TextSpan Words, TextSpan Behind, TextSpan Rest);

/// <summary>Tells a heading from a line of words.</summary>
internal static partial class HeadingReader
{
    private const int LongestAddressee = 260;
    private const int LongestChinese = 70;
    private const int MostAdverbs = 2;

    // An English heading that runs on into its clause ("instructs the Directors to report on ...") is this long at least.
    private const int RunsOn = 120;

    [GeneratedRegex(@"[.;:,，；：。،؛\s]+\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 1000)]
    private static partial Regex Closing();

    [GeneratedRegex(@"[;；。؛!?]|[.](?=\s)|[.]\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\G\s*(?:that|to|que|de|что|أن|بأن|if|whether)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Clausal();

    [GeneratedRegex(@"\bto [a-z]{2,}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Infinitive();

    /// <summary>The heading that a line is; null where it is words.</summary>
    public static Heading? Read(Sheet sheet, int start, int end, bool isOperative)
    {
        var length = end - start;
        if (length > 500)
            return null;
        var bare = sheet.Bare(start, end);
        if (Find(sheet.Language, bare.Letters) is not { } found)
            return null;
        if (found.Classes.All(static one => one.IsParagraphOnly))
            return null;
        var kind = Role(found.Classes, isOperative);
        // "teniendo presente además", "recalling in particular": behind a keyword stands no more than an adverb.
        var adverbs = PastAdverbs(sheet.Language, bare.Letters, found.Length);
        var after = bare.At(adverbs >= bare.Letters.Length ? adverbs : found.Length);
        var close = end - Closing().Match(sheet.Folded, start, length).Length;
        if (close <= after || IsThat(sheet.Folded, after, close))
            return new Heading(kind, TextSpan.Between(start, Math.Max(close, start + 1)), new TextSpan(after, 0), new TextSpan(end, 0));
        if (found.Classes.All(static one => one.Role == ClauseRole.Preambular) || !found.Classes.Any(static one => one.Role == ClauseRole.Operative))
            return null;
        kind = found.Classes.First(static one => one.Role == ClauseRole.Operative);
        var longest = sheet.Language == Language.Chinese ? LongestChinese : LongestAddressee;
        if (length > RunsOn && sheet.Language == Language.English && RunOn(sheet, kind, start, after, end) is { } runOn)
            return runOn;
        if (close - after > longest || Stop().IsMatch(sheet.Folded.AsSpan(after, end - after)) || Clausal().IsMatch(sheet.Folded, after))
            return null;
        if (sheet.Language == Language.Chinese && (close < end && sheet.Folded[close] == ','))
            return null;
        var behind = Trim(sheet.Folded, after, close);
        return new Heading(kind, TextSpan.Between(start, close), behind, new TextSpan(end, 0));
    }

    /// <summary>A heading glued to the end of a line, behind a comma or semicolon: its place; -1 where there is none.</summary>
    public static int GluedAt(Sheet sheet, int start, int end)
    {
        const int furthest = 60;
        for (var at = end - 2; at > Math.Max(start, end - furthest); at--)
        {
            if (sheet.Folded[at] is not (',' or ';'))
                continue;
            var bare = sheet.Bare(at + 1, end);
            if (Keywords.AtStart(sheet.Language, bare.Letters, isHeading: true) is { } found && found.Length == bare.Letters.Length && bare.Letters.Length > 1)
                return found.Classes.Any(static one => one.Role == ClauseRole.Preambular || one.Strength == "decision") ? bare.At(0) : -1;
        }

        return -1;
    }

    /// <summary>The keyword, also behind adverbs: "also bearing in mind", 同时铭记.</summary>
    private static (int Length, IReadOnlyList<KeywordClass> Classes)? Find(Language language, string letters)
    {
        if (Keywords.AtStart(language, letters, isHeading: true) is { } found)
            return found;
        var skipped = PastAdverbs(language, letters, 0);
        return skipped > 0 && Keywords.AtStart(language, letters[skipped..], isHeading: true) is { } behind ? (skipped + behind.Length, behind.Classes) : null;
    }

    private static int PastAdverbs(Language language, string letters, int at)
    {
        var words = ParagraphWords.Of(language);
        for (var adverbs = 0; adverbs < MostAdverbs; adverbs++)
        {
            while (at < letters.Length && letters[at] is ' ' or ',')
                at++;
            if (words.At(letters, at) is not { Kind: "also" or "further" or "adverb" } word)
                break;
            at += word.Length;
        }

        return at;
    }

    private static KeywordClass Role(IReadOnlyList<KeywordClass> classes, bool isOperative) =>
        classes.FirstOrDefault(one => one.Role == (isOperative ? ClauseRole.Operative : ClauseRole.Preambular)) ?? classes[0];

    private static bool IsThat(string folded, int after, int close) =>
        Trim(folded, after, close) is { Length: <= 5 } rest && rest.Of(folded) is "that" or "que" or "что" or "أن" or "到";

    private static Heading? RunOn(Sheet sheet, KeywordClass kind, int start, int after, int end)
    {
        var to = Infinitive().Match(sheet.Folded, after, end - after);
        if (!to.Success || to.Index - after < 4 || sheet.Folded.AsSpan(after, to.Index - after).IndexOfAny(';', '.') >= 0)
            return null;
        var behind = Trim(sheet.Folded, after, to.Index);
        return new Heading(kind, TextSpan.Between(start, behind.End), behind, TextSpan.Between(to.Index, end));
    }

    private static TextSpan Trim(string folded, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(folded[start]) || folded[start] is ',' or ':'))
            start++;
        while (end > start && (char.IsWhiteSpace(folded[end - 1]) || folded[end - 1] is ',' or ':'))
            end--;
        return TextSpan.Between(start, end);
    }
}
