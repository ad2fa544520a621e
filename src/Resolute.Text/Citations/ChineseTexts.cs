using System.Buffers;
using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// Instruments cited as Chinese does, 第…号 before the noun: 全权代表大会第140号决议（2022年，布加勒斯特，修订版）, 第70/1、第70/125和第76/307号决议.
/// Reads the folded text; writes enumerations.
/// </summary>
internal static partial class ChineseTexts
{
    // Between a body and its instrument: its acronym in parentheses, "in its", a date.
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t()的在其于年月日0123456789-");
    private const int WidestGap = 30;

    public static IEnumerable<Enumeration> In(SourceView view)
    {
        if (view.Language is not (Language.Chinese or Language.Unknown))
            yield break;
        var words = CitingWords.Of(view.Language);
        var speaker = SpeakingBody.Of(view);
        Enumeration? previous = null;
        for (var at = view.Folded.IndexOf('第', StringComparison.Ordinal); at >= 0 && at < view.Folded.Length; at = view.Folded.IndexOf('第', at))
        {
            if (ReadFrom(view, words, at, out var scanned) is not { } found)
            {
                at = Math.Max(at + 1, scanned);
                continue;
            }

            found.Body = BodyBefore(view, words, speaker, found.Start);
            // "…第140号决议（…）、第172号决议（…）和第71号决议（…）": the body is stated once.
            if (found.Body is null && previous?.Body is not null && words.PastJoint(view, previous.End) == found.Start)
                found.Body = previous.Body;
            yield return previous = found;
            at = found.End;
        }
    }

    /// <summary>The enumeration that begins at a position; null where none does.</summary>
    public static Enumeration? At(SourceView view, int position) =>
        view.Folded[position] == '第' ? ReadFrom(view, CitingWords.Of(view.Language), position, out _) : null;

    private static Enumeration? ReadFrom(SourceView view, CitingWords words, int start, out int end)
    {
        var numbers = new List<(string Number, TextSpan Span)>();
        end = start;
        for (int? next = start; next is { } from && Numbered().Match(view.Folded, from) is { Success: true } match; next = words.PastJoint(view, end))
        {
            end = match.Index + match.Length;
            numbers.Add((match.Groups["number"].Value, TextSpan.Between(from, end)));
        }

        if (numbers.Count == 0 || view.Folded[end - 1] != '号' || words.Kinds.At(view, Dates.NumberAt.PastBlank(view.Folded, end)) is not { } kind)
            return null;
        var mark = RevisionMark.At(view, kind.Span.End);
        end = mark?.Span.End ?? kind.Span.End;
        var texts = numbers.ConvertAll(each => new NumberedText(kind.Meaning, each.Number, each.Span, null));
        texts[^1] = texts[^1] with { Span = TextSpan.Between(texts[^1].Span.Start, end), Mark = mark };
        return new Enumeration { Texts = texts, End = end };
    }

    private static string? BodyBefore(SourceView view, CitingWords words, SpeakingBody speaker, int start)
    {
        for (var at = Math.Max(0, start - 5); at < start; at++)
            if (words.Links.At(view, at) is { Meaning: "this" } own && own.Span.End == start)
                return speaker.Key;
        if (BodyMention.Before(view, start) is not { Meaning.Adopts: true } named || start - named.Span.End > WidestGap)
            return null;
        return view.Folded.AsSpan(named.Span.End, start - named.Span.End).IndexOfAnyExcept(Between) < 0 ? speaker.Resolve(named.Meaning.Key) : null;
    }

    [GeneratedRegex(@"\G第?[ \t]*(?<number>[0-9]{1,4}(?:/[0-9]{1,4}[A-Z]?|-[0-9]{1,2})?)(?![0-9/])(?:[ \t]*号)?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Numbered();
}
