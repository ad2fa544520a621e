using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>Names that no table has: the words of a noun up to what describes it.</summary>
internal static partial class UnknownNames
{
    private const int Longest = 160;

    /// <summary>The name in a piece of an enumeration that holds no known body; null where the piece is no name.</summary>
    public static TextSpan? In(SourceView view, TextSpan piece)
    {
        var end = EndOf(view, piece);
        var name = AddresseeList.Trimmed(view, TextSpan.Between(piece.Start, end));
        // A day between commas names nobody.
        return
            name.Length is > 2 and <= Longest && !char.IsDigit(view.Folded[name.Start]) && view.Folded.AsSpan(name.Start, name.Length).ContainsAnyExcept(Digits)
            ? name
            : null;
    }

    /// <summary>The name that a body only completes ("the host of the Forum"): from the start of the piece to the end of the body; null where the body itself is named.</summary>
    public static TextSpan? Before(SourceView view, int start, TextSpan body)
    {
        if (view.Language is Language.Chinese or Language.Arabic || body.Start - start > Longest)
            return null;
        var at = start;
        while (at < body.Start)
        {
            if (char.IsWhiteSpace(view.Folded[at]))
                at++;
            else if (AddressingWords.Of(view.Language).At(view, at) is { Meaning: "article" or "lead" } word && word.Span.End <= body.Start)
                at = word.Span.End;
            else
                break;
        }

        if (at >= body.Start)
            return null;
        var gap = view.Folded.AsSpan(at, body.Start - at).Trim().ToString();
        return view.Language switch
        {
            Language.French => EndsWith(gap, " de", " du", " des", " de la", " de l'", " d'", " de tous les", " auprès de"),
            Language.Spanish => EndsWith(gap, " de", " del", " de la", " de los", " de las", " ante"),
            Language.Russian => false,
            _ => EndsWith(gap, " of", " of the", " to the", " to", " from", " in the", " of all"),
        }
            ? TextSpan.Between(start, body.End)
            : null;
    }

    /// <summary>An office that words behind it give to a body that no table has ("the secretariat of the … Convention"): the whole; null where the office stands alone.</summary>
    public static TextSpan? Completed(SourceView view, TextSpan piece, PhraseMatch<Body> office)
    {
        if (office.Meaning.Key is not ("*/secretariat" or "*/secretary-general" or "*/director-general") || office.Span.End >= piece.End)
            return null;
        var behind = view.Text.AsSpan(office.Span.End, piece.End - office.Span.End);
        return Complement().IsMatch(behind) && BodyMention.In(view, TextSpan.Between(office.Span.End, piece.End)).FirstOrDefault().Meaning is null
            ? TextSpan.Between(piece.Start, EndOf(view, piece))
            : null;
    }

    [GeneratedRegex(
        @"\A (?:of(?: the)?|de la|de l['’]|du|des|del|de los|de las|de) ?(?!Union\b|Unión\b|ITU\b|UIT\b|Organi[sz]a)(?=\p{Lu})|\A (?=(?!МСЭ|Союза|Организации)[А-Я][а-я]+(?:ой|ого|ей|их|ых) )",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Complement();

    private static bool EndsWith(string gap, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (gap.EndsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static int EndOf(SourceView view, TextSpan piece)
    {
        var words = AddressingWords.Of(view.Language);
        for (var at = piece.Start + 2; at < piece.End; at++)
            if (
                view.Folded[at - 1] == ' '
                && words.At(view, at) is { Meaning: "relative" or "aside" or "qualifier" } word
                && !IsAdjective(view, word, piece.End)
                && !IsOf(view, word)
            )
                return at;
        return piece.End;
    }

    // "los fabricantes de faroles": the noun behind belongs to the name.
    private static bool IsOf(SourceView view, PhraseMatch<string> word) =>
        view.Language is Language.French or Language.Spanish && view.Folded.AsSpan(word.Span.Start, word.Span.Length) is "de";

    // "les organismes compétents": an adjective that closes the name belongs to it.
    private static bool IsAdjective(SourceView view, PhraseMatch<string> word, int end) =>
        word.Meaning == "relative" && view.Language is Language.French or Language.Spanish && word.Span.End >= end && word.Span.Length > 5;

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789 .,;:()-");
}
