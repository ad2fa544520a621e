using System.Buffers;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>Reads an enumeration of addressees. Reads the folded text; writes addressees, each with its article, as printed.</summary>
internal static class AddresseeList
{
    private const int LongestList = 400;
    private const double Resolved = 0.95;

    /// <summary>A body that is known, in a family that is not.</summary>
    public const double Open = 0.5;

    private const double Unknown = 0.3;

    public static IReadOnlyList<Addressee> Read(SourceView view, TextSpan span, string rule)
    {
        span = Trimmed(view, new TextSpan(span.Start, Math.Min(span.Length, LongestList)));
        if (span.Length == 0)
            return [];
        var asked = view.Language == Language.Chinese ? Chinese(view, span) : Asked(view, span);
        var found = new List<Addressee>();
        foreach (var piece in view.Language == Language.Chinese ? [asked] : Pieces(view, asked))
            AddPiece(view, piece, rule, found);
        return found;
    }

    private static void AddPiece(SourceView view, TextSpan piece, string rule, List<Addressee> found)
    {
        var mentions = BodyMention.In(view, piece).Where(mention => mention.Meaning.Kind != "sector").ToList();
        if (mentions.Count == 0 && piece.Length > 2)
            found.Add(new Addressee(null, piece.Of(view.Text), new Claim(piece, rule, Unknown)));
        foreach (var mention in mentions)
        {
            var key = SpeakingBody.Of(view).Resolve(mention.Meaning.Key);
            // "the Directors of the Development Bureau and the Radiocommunication Bureau": the second is a director too.
            if (key is "itu/bdt" or "itu/br" or "itu/tsb" && found is [.., { Key: { } last }] && last.StartsWith("itu/director-", StringComparison.Ordinal))
                key = "itu/director-" + key[4..];
            if (found.Exists(other => other.Key == key && key is not null))
                continue;
            var words = TextSpan.Between(ArticleBefore(view, piece.Start, mention.Span.Start), mention.Span.End);
            found.Add(new Addressee(key, words.Of(view.Text), new Claim(words, rule, key is null ? Open : Resolved)));
        }
    }

    // Chinese runs on without spaces: the list ends where no body follows a body.
    private static TextSpan Chinese(SourceView view, TextSpan span)
    {
        var (at, end) = (PastWords(view, span.Start, span.End), span.Start);
        while (at < span.End && BodyMention.At(view, at) is { } mention && mention.Span.End <= span.End)
        {
            end = PastParentheses(view.Folded, mention.Span.End, span.End);
            var next = PastWords(view, end, span.End);
            if (next == end)
                break;
            at = next;
        }

        return end == span.Start ? TextSpan.Between(span.Start, EndOfSentence(view.Folded, span)) : TextSpan.Between(span.Start, end);
    }

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("，,;:。\n");

    private static int EndOfSentence(string text, TextSpan span) =>
        text.AsSpan(span.Start, span.Length).IndexOfAny(SentenceEnds) is >= 0 and var at ? span.Start + at : span.End;

    private static int PastParentheses(string text, int at, int end) =>
        at < end && text[at] == '(' && text.IndexOf(')', at, Math.Min(60, end - at)) is > 0 and var close ? close + 1 : at;

    private static int PastWords(SourceView view, int at, int end)
    {
        while (at < end)
        {
            if (view.Folded[at] is ' ' or '\t' or ',')
                at++;
            else if (BodyMention.At(view, at) is null && AddressingWords.Of(view.Language).At(view, at) is { Meaning: "and" or "article" } word)
                at = word.Span.End;
            else
                break;
        }

        return at;
    }

    /// <summary>Up to where somebody is consulted, or where the thing asked begins.</summary>
    private static TextSpan Asked(SourceView view, TextSpan span)
    {
        var words = AddressingWords.Of(view.Language);
        for (var at = span.Start; at < span.End; at++)
        {
            if (BodyMention.At(view, at) is { } body)
            {
                at = body.Span.End - 1;
                continue;
            }

            if (words.At(view, at) is not { } word)
                continue;
            if (at > span.Start && word.Meaning is "aside" || (word.Meaning == "infinitive" && at > span.Start && !BodyFollows(view, word.Span.End)))
                return Trimmed(view, TextSpan.Between(span.Start, at));
            at = word.Span.End - 1;
        }

        return span;
    }

    // In French "de" and "à" also stand inside a list of addressees.
    private static bool BodyFollows(SourceView view, int end)
    {
        var at = Dates.NumberAt.PastBlank(view.Folded, end);
        if (AddressingWords.Of(view.Language).At(view, at) is { Meaning: "article" } article)
            at = Dates.NumberAt.PastBlank(view.Folded, article.Span.End);
        return BodyMention.At(view, at) is not null;
    }

    private static IEnumerable<TextSpan> Pieces(SourceView view, TextSpan span)
    {
        for (var start = span.Start; start < span.End; )
        {
            var comma = view.Folded.AsSpan(start, span.End - start).IndexOfAny(',', ';');
            var end = comma < 0 ? span.End : start + comma;
            var piece = Trimmed(view, TextSpan.Between(start, end));
            if (AddressingWords.Of(view.Language).At(view, piece.Start) is { Meaning: "and" } and && and.Span.End < piece.End)
                piece = Trimmed(view, TextSpan.Between(and.Span.End, piece.End));
            if (piece.Length > 0)
                yield return piece;
            start = end + 1;
        }
    }

    private static int ArticleBefore(SourceView view, int from, int body)
    {
        for (var at = Math.Max(from, body - 12); at < body; at++)
            if (
                AddressingWords.Of(view.Language).At(view, at) is { Meaning: "article" } article
                && Dates.NumberAt.PastBlank(view.Folded, article.Span.End) == body
            )
                return at;
        return body;
    }

    private static TextSpan Trimmed(SourceView view, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(view.Folded[start]) || view.Folded[start] is ',' or ':' or ';' or '"'))
            start++;
        while (end > start && (char.IsWhiteSpace(view.Folded[end - 1]) || view.Folded[end - 1] is ',' or ':' or ';' or '.' or '"'))
            end--;
        return TextSpan.Between(start, end);
    }
}
