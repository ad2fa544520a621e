using System.Globalization;
using Resolute.Text.Correcting;
using Resolute.Text.Structure;

namespace Resolute.Web.Components.Texts;

/// <summary>A place at which a clause may be divided: the beginning of a word, or of a phrase where words are not parted.</summary>
/// <param name="Value">The place in the text and the first words there, as a form sends it.</param>
/// <param name="Words">The words that would begin the new clause.</param>
/// <param name="IsLikely">Whether a sentence or part of one ends before it.</param>
public sealed record DividingPlace(string Value, string Words, bool IsLikely)
{
    private const int Shown = 48;
    private const int Most = 400;

    public static IReadOnlyList<DividingPlace> In(Reading reading, ClauseNode clause)
    {
        var words = ClauseWords.Of(reading, clause);
        var places = new List<DividingPlace>();
        for (var at = 1; at < clause.Text.Length && places.Count < Most; at++)
        {
            var (before, here) = (clause.Text[at - 1], clause.Text[at]);
            if (char.IsWhiteSpace(here) || !(char.IsWhiteSpace(before) || IsPause(before) && here >= '\u2E80') || IsPause(here))
                continue;
            var last = clause.Text[..at].TrimEnd();
            var start = words.PlaceOf(at);
            var first = Anchor.At(reading.Text, start, clause.Span.End).Words;
            var line = clause.Text.Length - at <= Shown ? clause.Text[at..] : string.Concat(clause.Text.AsSpan(at, Shown), "…");
            places.Add(
                new DividingPlace(
                    string.Create(CultureInfo.InvariantCulture, $"{start}|{first}"),
                    line,
                    last[^1] is ';' or ':' or '.' or '；' or '：' or '。' or '؛'
                )
            );
        }

        return places;
    }

    private static bool IsPause(char letter) => letter is '，' or '；' or '：' or '。' or '、' or '）' or '」' or '》' or ',' or ';' or ':' or '.';
}
