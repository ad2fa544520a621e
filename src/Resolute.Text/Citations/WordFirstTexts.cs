using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// Instruments cited with the noun before the number, as five of the languages do: "Council Resolution 1332 (C11, last amended C24)",
/// "Resolutions 71 and 140 (Rev. Dubai, 2018) of this conference". Reads the folded text; writes enumerations.
/// </summary>
internal static partial class WordFirstTexts
{
    public static IEnumerable<Enumeration> In(SourceView view)
    {
        var words = CitingWords.Of(view.Language);
        for (var at = words.Kinds.Next(view, 0, view.Folded.Length); at < view.Folded.Length; at = words.Kinds.Next(view, at + 1, view.Folded.Length))
        {
            if (words.Kinds.At(view, at) is not { } kind || IsVerb(view, at))
                continue;
            if (ReadFrom(view, words, kind) is { } enumeration)
            {
                yield return enumeration;
                at = enumeration.End - 1;
            }
            else
            {
                at = kind.Span.End - 1;
            }
        }
    }

    // 做出决议2, 上述决定2 point at a clause: there the noun is a heading of the text itself.
    private static bool IsVerb(SourceView view, int at) =>
        at > 1
        && view.Language == Language.Chinese
        && view.Folded.AsSpan(at - 2, 2) is "做出" or "作出" or "上述" or "上文" or "以上" or "下述" or "下文" or "以下";

    /// <summary>The enumeration that begins at a position; null where none does.</summary>
    public static Enumeration? At(SourceView view, int position)
    {
        var words = CitingWords.Of(view.Language);
        return words.Kinds.At(view, position) is { } kind ? ReadFrom(view, words, kind) : null;
    }

    private static Enumeration? ReadFrom(SourceView view, CitingWords words, PhraseMatch<string> kind)
    {
        var speaker = SpeakingBody.Of(view);
        var at = Dates.NumberAt.PastBlank(view.Folded, kind.Span.End);
        string? body = null;
        if (BodyMention.At(view, at) is { Meaning.Adopts: true } named)
            (body, at) = (speaker.Resolve(named.Meaning.Key), Dates.NumberAt.PastBlank(view.Folded, named.Span.End));
        at = words.Past(view, at, "number");

        var texts = new List<NumberedText>();
        var end = kind.Span.End;
        for (int? next = at; next is { } start && Number(view, kind.Meaning, start) is { } number; next = PastSector(view, words.PastJoint(view, end)))
        {
            var mark = RevisionMark.At(view, number.End);
            var isFirst = texts.Count == 0;
            if (!isFirst && mark is null && !number.Words.Contains('/', StringComparison.Ordinal) && !IsPlural(view, kind))
                break;
            end = words.PastDate(view, mark?.Span.End ?? number.End);
            texts.Add(new NumberedText(kind.Meaning, number.Words, TextSpan.Between(isFirst ? kind.Span.Start : start, end), mark));
        }

        if (texts.Count == 0)
            return null;
        var found = new Enumeration
        {
            Texts = texts,
            Body = body,
            End = end,
        };
        if (BodyAfter(view, words, speaker, end) is { } after)
            (found.Body, found.End) = (found.Body ?? after.Body, after.End);
        found.Body ??= BodyBefore(view, words, speaker, kind.Span.Start);
        return found;
    }

    // "Recommendations ITU-T X.1250 and ITU-T F.748": the Sector is named again.
    private static int? PastSector(SourceView view, int? at) =>
        at is { } start && BodyMention.At(view, start) is { Meaning.Kind: "sector" } sector ? Dates.NumberAt.PastBlank(view.Folded, sector.Span.End) : at;

    private static (string Words, int End)? Number(SourceView view, string kind, int at)
    {
        var match = (kind == "rec" ? RecommendationNumber() : PlainNumber()).Match(view.Folded, at);
        return match.Success ? (match.Value.Replace(" ", "", StringComparison.Ordinal), match.Index + match.Length) : null;
    }

    private static bool IsPlural(SourceView view, PhraseMatch<string> kind) =>
        view.Folded[kind.Span.End - 1] is 's' or 'S' || view.Language is Language.Russian or Language.Arabic;

    private static (string? Body, int End)? BodyAfter(SourceView view, CitingWords words, SpeakingBody speaker, int end)
    {
        var at = Dates.NumberAt.PastBlank(view.Folded, end);
        var link = words.Past(view, at, "of");
        if (link == at && view.Language is not (Language.Russian or Language.Arabic))
            return null;
        if (words.Links.At(view, link) is { Meaning: "this" } own)
            return (speaker.Key, own.Span.End);
        return BodyMention.At(view, link) is { Meaning.Adopts: true } named ? (speaker.Resolve(named.Meaning.Key), named.Span.End) : null;
    }

    private static string? BodyBefore(SourceView view, CitingWords words, SpeakingBody speaker, int start)
    {
        var end = Dates.NumberAt.BeforeBlank(view.Folded, start);
        if (BodyMention.Before(view, end) is { Meaning.Adopts: true } named && view.Folded.AsSpan(named.Span.End, end - named.Span.End) is "" or "'s" or "'")
            return speaker.Resolve(named.Meaning.Key);
        for (var at = Math.Max(0, end - 10); at < end; at++)
            if (words.Links.At(view, at) is { Meaning: "its" } own && own.Span.End == end)
                return BodyMention.Before(view, at) is { Meaning.Adopts: true } owner && at - owner.Span.End is >= 0 and <= 12
                    ? speaker.Resolve(owner.Meaning.Key)
                    : speaker.Key;
        return null;
    }

    [GeneratedRegex(@"\G[0-9]{1,4}(?:/[0-9]{1,4}[A-Z]?|-[0-9]{1,2})?(?![0-9A-Za-z/])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PlainNumber();

    [GeneratedRegex(
        @"\G(?:[A-Z]{1,3}\.[0-9]{1,4}(?:\.[0-9]{1,4}){0,2}|[0-9]{1,4}(?:-[0-9]{1,2})?)(?:[ \t]?bis\b)?(?![0-9A-Za-z/])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex RecommendationNumber();
}
