using System.Collections.Concurrent;
using System.Globalization;
using Resolute.Text.Correcting;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Ends;

/// <summary>
/// Finds where a text says that it is looked at again or ends: "to review this resolution at its 2031 session", "this resolution expires in 2035",
/// 在下届大会上审查本决议. What a report is made for, or only cites the text, is none.
/// Reads the operative clauses of a reading with the table of end words; writes what they state.
/// </summary>
public static class ReviewPass
{
    private const int Reach = 90;
    private static readonly ConcurrentDictionary<Language, PhraseIndex<string>> Tables = new();

    /// <summary>What the operative clauses say of review and end, in reading order.</summary>
    public static IReadOnlyList<StatedReview> In(Reading reading)
    {
        var clauses = reading.Operative.SelectMany(block => block.Clauses).SelectMany(clause => clause.WithDescendants()).ToList();
        if (clauses.Count == 0)
            return [];

        var view = PersonView.Of(reading, new Places(reading));
        return [.. clauses.Select(clause => Of(view, reading, clause)).OfType<StatedReview>()];
    }

    private static StatedReview? Of(SourceView view, Reading reading, ClauseNode clause)
    {
        var own = TextSpan.Between(clause.Span.Start, clause.Children.Count > 0 ? clause.Children[0].Span.Start : clause.Span.End);
        var words = Words(view, own);
        if (OfText(view, words, "expire") is { } expires)
            return Stated(view, reading, clause, expires, "text-ends", isEnd: true, isOfText: true);
        if (OfText(view, words, "review") is { } reviews)
            return Stated(view, reading, clause, reviews, "text-reviewed", isEnd: false, isOfText: true);
        if (words.Find(word => word.Meaning == "agenda") is { Meaning: not null } agenda && clause.Verb?.Key is "decides" or "resolves" or "requests")
            return Stated(view, reading, clause, agenda.Span, "taken-up-again", isEnd: false, isOfText: true);
        if (words.Find(word => word.Meaning == "expire") is { Meaning: not null } ends && ValueOf(reading, clause, ends.Span) is not null)
            return Stated(view, reading, clause, ends.Span, "clause-ends", isEnd: true, isOfText: false);
        return clause.Due is { Kind: DueKind.Recurring, Through: { } through } due
            ? new StatedReview(clause.Id, true, false, due.Words, through, new Claim(due.Claim.Span, "recurs-through", due.Claim.Confidence))
            : null;
    }

    private static List<PhraseMatch<string>> Words(SourceView view, TextSpan own)
    {
        var table = Tables.GetOrAdd(
            view.Language,
            static language => PhraseIndex<string>.Of(TableRow.Of("Ends/end-words.tsv"), language, static row => row["word"])
        );
        var found = new List<PhraseMatch<string>>();
        for (var at = table.Next(view, own.Start, own.End); at < own.End; at = table.Next(view, at + 1, own.End))
            if (table.At(view, at) is { } match && match.Span.End <= own.End)
                found.Add(match);
        return found;
    }

    private static TextSpan? OfText(SourceView view, List<PhraseMatch<string>> words, string kind)
    {
        foreach (var text in words.Where(word => word.Meaning == "this-text"))
        foreach (var word in words)
        {
            var isBefore = word.Span.End <= text.Span.Start;
            var isSaid = isBefore ? word.Meaning == kind : word.Meaning == (kind == "review" ? "reviewed" : kind);
            var between = isBefore
                ? TextSpan.Between(word.Span.End, text.Span.Start)
                : TextSpan.Between(text.Span.End, Math.Max(text.Span.End, word.Span.Start));
            var isUnder = words.Exists(other => other.Meaning == "under" && other.Span.Start >= between.Start && other.Span.End <= between.End);
            if (isSaid && !isUnder && between.Length <= Reach && !view.Folded.AsSpan(between.Start, between.Length).ContainsAny(";；。"))
                return TextSpan.Between(Math.Min(word.Span.Start, text.Span.Start), Math.Max(word.Span.End, text.Span.End));
        }

        return null;
    }

    private static StatedReview Stated(SourceView view, Reading reading, ClauseNode clause, TextSpan span, string rule, bool isEnd, bool isOfText) =>
        new(clause.Id, isEnd, isOfText, span.Of(view.Text), ValueOf(reading, clause, span), new Claim(span, rule, isOfText ? 0.8 : 0.6));

    // The time that the clause states is the time of the review; where that is none of its own, the first date behind the words.
    private static string? ValueOf(Reading reading, ClauseNode clause, TextSpan words) =>
        clause.Due is { Value: { } value, Offset: null }
            ? value
            : reading
                .Dates.Where(date => date.Span.Start >= words.Start && date.Span.End <= clause.Span.End)
                .Select(static date => Value(date))
                .FirstOrDefault(static value => value is not null);

    private static string? Value(DateMention date)
    {
        if (date is not { From: { } from, To: { } to })
            return null;
        if (from == to)
            return from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (from.Day != 1 || to.AddDays(1).Day != 1)
            return null;
        return (to.Year - from.Year) * 12 + to.Month - from.Month == 11 && from.Month == 1
            ? from.ToString("yyyy", CultureInfo.InvariantCulture)
            : from.ToString("yyyy-MM", CultureInfo.InvariantCulture);
    }
}
