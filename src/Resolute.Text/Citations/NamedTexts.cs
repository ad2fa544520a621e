using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// Texts cited by name, with the parts that the words point at: "§§ 27 and 50 of the Tunis Agenda" are two, "No. 48 in Article 3 of the ITU
/// Constitution" is provision 48. Reads the folded text; writes citations.
/// </summary>
internal static partial class NamedTexts
{
    public static IEnumerable<Citation> In(SourceView view)
    {
        var words = CitingWords.Of(view.Language);
        var taken = 0;
        var (starts, length) = (view.Starts, view.Folded.Length);
        for (var at = starts.Next(words.OfNamed, 0, length); at < length; at = starts.Next(words.OfNamed, at + 1, length))
        {
            if (words.Places.At(view, at) is { } place && PartsOf(view, words, place) is { } parts)
            {
                foreach (var citation in parts.Citations)
                    yield return citation;
                at = (taken = parts.End) - 1;
            }
            else if (at >= taken && words.Named.At(view, at) is { } named)
            {
                var (key, end) = PartAfter(view, named);
                yield return CitationPass.Cite(view, new(key), null, TextSpan.Between(at, end), "citation-named-text", 0.9);
                at = (taken = end) - 1;
            }
        }
    }

    private static (List<Citation> Citations, int End)? PartsOf(SourceView view, CitingWords words, PhraseMatch<string> place)
    {
        var numbers = new List<TextSpan>();
        var end = place.Span.End;
        for (
            int? next = Dates.NumberAt.PastBlank(view.Folded, end);
            next is { } from && PartNumber().Match(view.Folded, from) is { Success: true } match;
            next = words.PastJoint(view, end)
        )
        {
            numbers.Add(new TextSpan(match.Index, match.Length));
            end = match.Index + match.Length;
        }

        if (numbers.Count == 0)
            return null;
        var at = PastLink(view, words, end);
        if (place.Meaning == "provision" && words.Places.At(view, at) is { Meaning: "article" } article)
            at = PastLink(
                view,
                words,
                PartNumber().Match(view.Folded, Dates.NumberAt.PastBlank(view.Folded, article.Span.End)) is { Success: true } number
                    ? number.Index + number.Length
                    : article.Span.End
            );
        if (at == end || words.Named.At(view, at) is not { } named)
            return null;

        var citations = numbers.Select(
            (number, i) =>
                CitationPass.Cite(
                    view,
                    new(KeyOf(named.Meaning, place.Meaning, number.Of(view.Folded))),
                    null,
                    TextSpan.Between(i == 0 ? place.Span.Start : number.Start, i == numbers.Count - 1 ? named.Span.End : number.End),
                    "citation-named-text-part",
                    0.95
                )
        );
        return ([.. citations], named.Span.End);
    }

    private static string KeyOf(string text, string place, string number)
    {
        var part = number.Replace(" ", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).ToLowerInvariant();
        var isTreaty = text is "itu/cs" or "itu/cv" or "itu/rr";
        return place switch
        {
            "article" => isTreaty ? $"{text}/art-{part}" : $"{text}#art-{part}",
            "annex" => $"{text}#annex-{part}",
            _ => isTreaty ? $"{text}/{part}" : $"{text}#{part}",
        };
    }

    // Chinese points at the part after the name: 《突尼斯议程》第109段.
    private static (string Key, int End) PartAfter(SourceView view, PhraseMatch<string> named) =>
        ChinesePart().Match(view.Folded, named.Span.End) is { Success: true } part
            ? (KeyOf(named.Meaning, part.Groups["unit"].Value == "条" ? "article" : "paragraph", part.Groups["number"].Value), part.Index + part.Length)
            : (named.Meaning, named.Span.End);

    private static int PastLink(SourceView view, CitingWords words, int end)
    {
        var at = Dates.NumberAt.PastBlank(view.Folded, end);
        return In().Match(view.Folded, at) is { Success: true } link ? link.Index + link.Length : words.Past(view, at, "of");
    }

    [GeneratedRegex(@"\G[0-9]{1,4}[A-Z]?(?:-[0-9]{1,4})?(?: ?[a-z]\))?[a-z]?(?![0-9])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PartNumber();

    [GeneratedRegex(@"\Gin (?:the )?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex In();

    [GeneratedRegex(@"\G[》〉]?[ \t]*第[ \t]*(?<number>[0-9]{1,4})[ \t]*(?<unit>段|款|条|项)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ChinesePart();
}
