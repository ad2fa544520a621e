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
        var found = new List<Addressee>();
        foreach (var piece in view.Language == Language.Chinese ? ChineseNames.Of(view, Chinese(view, span)) : AddresseePieces.Of(view, Asked(view, span)))
            AddPiece(view, piece, rule, found);
        return found;
    }

    /// <summary>The addressees of a stretch in which nothing but addressees stands.</summary>
    public static IReadOnlyList<Addressee> ReadWhole(SourceView view, TextSpan span, string rule)
    {
        var found = new List<Addressee>();
        foreach (var piece in AddresseePieces.Of(view, span))
            AddPiece(view, piece, rule, found);
        return found;
    }

    private static void AddPiece(SourceView view, TextSpan piece, string rule, List<Addressee> found)
    {
        var mentions = BodyMention.In(view, piece).Where(mention => mention.Meaning.Kind != "sector").ToList();
        if (mentions.Count == 0)
        {
            if (UnknownNames.In(view, piece) is { } words)
                found.Add(new Addressee(null, words.Of(view.Text), new Claim(words, rule, Unknown)));
            return;
        }

        if (UnknownNames.Completed(view, piece, mentions[0]) is { } other)
        {
            // "the secretariat of the Convention": not the secretariat of whoever speaks.
            found.Add(new Addressee(null, other.Of(view.Text), new Claim(other, rule, Unknown)));
            return;
        }

        if (UnknownNames.Before(view, piece.Start, mentions[0].Span) is { } whole)
        {
            // "the members of the Bureau": the body only tells whose they are.
            found.Add(new Addressee(null, whole.Of(view.Text), new Claim(whole, rule, Unknown)));
            return;
        }

        foreach (var mention in view.Language is Language.Chinese or Language.Arabic ? mentions : mentions.Take(1))
            Add(view, piece, mention, rule, found);
    }

    private static void Add(SourceView view, TextSpan piece, PhraseMatch<Body> mention, string rule, List<Addressee> found)
    {
        var key = SpeakingBody.Of(view).Resolve(mention.Meaning.Key);
        // "the Directors of the Development Bureau and the Radiocommunication Bureau": the second is a director too.
        if (key is "itu/bdt" or "itu/br" or "itu/tsb" && found is [.., { Key: { } last }] && last.StartsWith("itu/director-", StringComparison.Ordinal))
            key = "itu/director-" + key[4..];
        // 电信标准化局和电信发展局主任: both are directors.
        if (
            view.Language == Language.Chinese
            && key is "itu/director-bdt" or "itu/director-br" or "itu/director-tsb"
            && found is [.., { Key: "itu/bdt" or "itu/br" or "itu/tsb" } bureau]
        )
            found[^1] = bureau with { Key = "itu/director-" + bureau.Key![4..] };
        if (found.Exists(other => other.Key == key && key is not null))
            return;
        // A name alone keeps the words that stand before it where they are articles.
        var words = TextSpan.Between(ArticleBefore(view, piece.Start, mention.Span.Start), mention.Span.End);
        found.Add(new Addressee(key, words.Of(view.Text), new Claim(words, rule, key is null ? Open : Resolved)));
    }

    // Chinese runs on without spaces: the list ends where no body follows a body.
    internal static TextSpan Chinese(SourceView view, TextSpan span)
    {
        var (at, end) = (PastWords(view, span.Start, span.End), span.Start);
        var with = default(int?);
        while (at < span.End && BodyMention.At(view, at) is { } mention && mention.Span.End <= span.End)
        {
            end = PastParentheses(view.Folded, mention.Span.End, span.End);
            var next = PastWords(view, end, span.End);
            if (next == end)
                break;
            // A name that no table has stands in the list all the same.
            if (BodyMention.At(view, next) is null && ChineseNames.EndOf(view, next, span.End) is { } unknown)
            {
                end = unknown;
                next = PastWords(view, end, span.End);
                if (next == end)
                    break;
            }

            if (view.Folded.AsSpan(end, next - end).TrimStart(" ,").StartsWith("与"))
                with ??= end;
            at = next;
        }

        // 请甲与乙协商: with whom something is done is not asked.
        if (with is { } cut && IsConsulted(view.Folded.AsSpan(end, span.End - end)))
            end = cut;
        return TextSpan.Between(span.Start, end == span.Start ? EndOfName(view, span) : end);
    }

    private static bool IsConsulted(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart(" \t");
        foreach (var adverb in (ReadOnlySpan<string>)["进行", "密切", "充分", "共同", "开展", "保持"])
            if (behind.StartsWith(adverb))
                behind = behind[adverb.Length..];
        foreach (var verb in (ReadOnlySpan<string>)["协商", "磋商", "合作", "协作", "协调", "配合", "沟通", "联络", "联系"])
            if (behind.StartsWith(verb))
                return true;
        return false;
    }

    // A name that no table has ends where what is asked begins: at a preposition or a verb that is often asked for.
    private static int EndOfName(SourceView view, TextSpan span)
    {
        var end = EndOfSentence(view.Folded, span);
        for (var at = span.Start + 2; at < end; at++)
            if (AddressingWords.Of(view.Language).At(view, at) is { Meaning: "asked" or "aside" or "qualifier" } && !ChineseNames.IsOrganization(view, at, end))
                return at;
        return end;
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

    internal static TextSpan Trimmed(SourceView view, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(view.Folded[start]) || view.Folded[start] is ',' or ':' or ';' or '"'))
            start++;
        while (end > start && (char.IsWhiteSpace(view.Folded[end - 1]) || view.Folded[end - 1] is ',' or ':' or ';' or '.' or '"'))
            end--;
        return TextSpan.Between(start, end);
    }
}
