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
        var (start, isDropped) = (span.Start, false);
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
                isDropped = isDropped || IsAside(view, piece);
                if (!isDropped)
                    yield return piece;
            }

            isDropped &= !isComma;
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
        AddressingWords.Of(view.Language).At(view, piece.Start) is { Meaning: "aside" or "qualifier" } || IsTime(view, piece) || IsParticiple(view, piece);

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
