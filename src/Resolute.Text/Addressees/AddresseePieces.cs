using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Parts an enumeration at commas and "and", not inside the name of a body nor in parentheses; what only describes ("including …", "as
/// appropriate", "within its mandate") is left out.
/// </summary>
internal static partial class AddresseePieces
{
    public static IEnumerable<TextSpan> Of(SourceView view, TextSpan span)
    {
        var words = AddressingWords.Of(view.Language);
        var (start, isDropped, isRun) = (span.Start, false, false);
        for (var at = span.Start; at < span.End; at++)
        {
            if (BodyMention.At(view, at) is { } body && body.Span.End <= span.End)
            {
                at = body.Span.End - 1;
                continue;
            }

            if (view.Folded[at] == '(' && view.Folded.IndexOf(')', at, Math.Min(80, span.End - at)) is > 0 and var close)
            {
                at = close;
                continue;
            }

            var isComma = view.Folded[at] is ',' or ';';
            var next =
                isComma ? at + 1
                : at > span.Start ? PastAnd(view, words, at, span.End)
                : at;
            if (next == at)
                continue;
            // What is joined by "and" to words left out is left out with them; a comma ends it.
            if (Piece(view, TextSpan.Between(start, at)) is { } piece)
            {
                isRun = isDropped ? isRun : IsRun(view, piece);
                isDropped = isDropped || IsAside(view, piece);
                if (!isDropped)
                    yield return piece;
            }

            isDropped &= !isComma || (isRun && StaysInRun(view, words, next, span.End));
            start = next;
            at = next - 1;
        }

        if (Piece(view, TextSpan.Between(start, span.End)) is { } final && !isDropped && !IsAside(view, final))
            yield return final;
    }

    // In Arabic "and" is a letter of the word that follows.
    private static int PastAnd(SourceView view, PhraseIndex<string> words, int at, int end)
    {
        if (words.At(view, at) is { Meaning: "and" } joint && joint.Span.End < end)
            return joint.Span.End;
        var isLetter = view.Language == Language.Arabic && view.Folded[at] == 'و' && at + 2 < end && char.IsWhiteSpace(view.Folded[at - 1]);
        return
            isLetter
            && (
                BodyMention.At(view, at + 1) is not null
                || (view.Folded[at + 1] is 'ب' or 'ل' && BodyMention.At(view, at + 2) is not null)
                || view.Folded.AsSpan(at + 1).StartsWith("ال")
                || view.Folded.AsSpan(at + 1).StartsWith("سائر")
            )
            ? at + 1
            : at;
    }

    /// <summary>Whether words begin as those do that only describe.</summary>
    public static bool IsAside(SourceView view, TextSpan piece) =>
        AddressingWords.Of(view.Language).At(view, piece.Start) is { Meaning: "aside" or "qualifier" } word && !IsOfBody(view, word, piece)
        || IsTime(view, piece)
        || IsParticiple(view, piece);

    // "los Directores de la Oficina … y de la Oficina …": what follows "de" is one of the list.
    private static bool IsOfBody(SourceView view, PhraseMatch<string> word, TextSpan piece)
    {
        if (view.Language is not (Language.French or Language.Spanish) || view.Folded.AsSpan(word.Span.Start, word.Span.Length) is not "de")
            return false;
        var at = Dates.NumberAt.PastBlank(view.Folded, word.Span.End);
        if (AddressingWords.Of(view.Language).At(view, at) is { Meaning: "article" } article && BodyMention.At(view, at) is null)
            at = Dates.NumberAt.PastBlank(view.Folded, article.Span.End);
        return at < piece.End && BodyMention.At(view, at) is not null;
    }

    // "including A, B and C": commas part what is included; whoever stands behind ", and" is named beside.
    private static bool IsRun(SourceView view, TextSpan piece)
    {
        var words = view.Folded.AsSpan(piece.Start, piece.Length);
        foreach (var opening in Runs)
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool StaysInRun(SourceView view, PhraseIndex<string> words, int next, int end)
    {
        var at = Dates.NumberAt.PastBlank(view.Folded, next);
        var comma = at < end ? view.Folded.IndexOf(',', at, end - at) : -1;
        end = comma < 0 ? end : comma;
        return at < end
            && words.At(view, at) is not { Meaning: "and" or "aside" or "qualifier" }
            && !(view.Language == Language.Arabic && view.Folded[at] == 'و')
            && BodyMention.In(view, TextSpan.Between(at, end)).FirstOrDefault()
                is not { Meaning.Key: "itu/member-states" or "*/member-states" or "un/member-states" or "itu/sector-members" or "itu/associates" };
    }

    private static readonly string[] Runs =
    [
        "including ",
        "such as ",
        "inter alia",
        "notably ",
        "y compris ",
        "notamment ",
        "tels que ",
        "telles que ",
        "incluid",
        "entre otros",
        "entre otras",
        "tales como ",
        "включая ",
        "в том числе ",
        "таких как ",
        "بما في ذلك ",
        "بما فيها ",
        "مثل ",
    ];

    // "…, заблаговременно": when something is to be done names nobody.
    private static bool IsTime(SourceView view, TextSpan piece)
    {
        var words = Dates.DueWords.Of(view.Language);
        return (words.At(view, "fuzzy", piece.Start) ?? words.At(view, "fit", piece.Start)) is { } time && time.Span.End >= piece.End;
    }

    // "компании, оказывающие услуги": a participle tells more of the one named before.
    private static bool IsParticiple(SourceView view, TextSpan piece)
    {
        if (view.Language != Language.Russian)
            return false;
        var end = piece.Start;
        while (end < piece.End && char.IsLetter(view.Folded[end]))
            end++;
        if (AddressingWords.Of(view.Language).At(view, piece.Start) is { Meaning: "article" })
            return false;
        return end < piece.End && Participle().IsMatch(view.Folded.AsSpan(piece.Start, end - piece.Start)) && BodyMention.At(view, piece.Start) is null;
    }

    [GeneratedRegex(@"^\p{Ll}{2,}(?:[аяую]ющ|[ауяю]щ|вш)(?:ие|их|им|ими|ий|его|ему|ая|ей|ую)(?:ся)?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Participle();

    private static TextSpan? Piece(SourceView view, TextSpan span)
    {
        var piece = AddresseeList.Trimmed(view, span);
        while (
            AddressingWords.Of(view.Language).At(view, piece.Start) is { Meaning: "and" } and
            && and.Span.End < piece.End
            && BodyMention.At(view, piece.Start) is null
        )
            piece = AddresseeList.Trimmed(view, TextSpan.Between(and.Span.End, piece.End));
        return piece.Length > 0 ? piece : null;
    }
}
