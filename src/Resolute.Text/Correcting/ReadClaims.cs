using Resolute.Text.Dates;
using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>A claim of a reading, whatever it is about.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Value">What was understood: a key, a value; null where the words resolve to none.</param>
/// <param name="Words">As printed.</param>
/// <param name="Claim">The words' place, the rule, how sure.</param>
/// <param name="At">The clause, block or section that it is said of; null for the text as a whole.</param>
public sealed record ReadClaim(ClaimAbout About, string? Value, string Words, Claim Claim, string? At);

/// <summary>Everything that a reading claims, so that each can be shown with its words, its rule and how sure it is.</summary>
public static class ReadClaims
{
    /// <summary>The claims of a text.</summary>
    public static IEnumerable<ReadClaim> In(Reading reading) =>
        reading.Preamble.Concat(reading.Operative).SelectMany(Of).Concat(reading.AllClauses().SelectMany(Of)).Concat(Mentioned(reading));

    /// <summary>The claims of a heading: its class, and whom it asks.</summary>
    public static IEnumerable<ReadClaim> Of(ClauseBlock block)
    {
        // The verb of a heading stands before whom it asks: it alone is what the keyword rests on.
        var verb = block.Clauses.Count > 0 ? block.Clauses[0].Verb?.Claim.Span : null;
        var span = verb is { Length: > 0 } inside && inside.Start >= block.Span.Start && inside.End <= block.Span.End ? inside : block.Span;
        if (span.Length > 0)
            yield return new(
                ClaimAbout.Keyword,
                block.Keyword,
                block.Words,
                new Claim(span, "keyword-table", block.Keyword == "unknown" ? 0.3 : 0.95),
                block.Id
            );
        foreach (var body in block.Addressees)
            yield return new(ClaimAbout.Addressee, body.Key, body.Words, body.Claim, block.Id);
    }

    /// <summary>The claims of a clause, without those of its sub-items.</summary>
    public static IEnumerable<ReadClaim> Of(ClauseNode clause)
    {
        if (clause.Begins is { } begins)
            yield return new(ClaimAbout.Boundary, clause.Label, "", begins, clause.Id);
        if (clause.Verb is { } verb)
            yield return new(ClaimAbout.Verb, verb.Key, verb.Words, verb.Claim, clause.Id);
        foreach (var body in clause.Addressees)
            yield return new(ClaimAbout.Addressee, body.Key, body.Words, body.Claim, clause.Id);
        foreach (var body in clause.Recipients)
            yield return new(ClaimAbout.Recipient, body.Key, body.Words, body.Claim, clause.Id);
        foreach (var body in clause.Counterparts)
            yield return new(ClaimAbout.Counterpart, body.Key, body.Words, body.Claim, clause.Id);
        foreach (var body in clause.Through)
            yield return new(ClaimAbout.Channel, body.Key, body.Words, body.Claim, clause.Id);
        if (clause.Resources is { } means)
            yield return new(ClaimAbout.Resource, null, means.Words, means.Claim, clause.Id);
        foreach (var due in new[] { clause.Due, clause.DueAlso }.OfType<StatedDue>())
            yield return new(ClaimAbout.Due, due.Value, due.Words, due.Claim, clause.Id);
    }

    /// <summary>What the text mentions: citations, symbols, references from clause to clause.</summary>
    public static IEnumerable<ReadClaim> Mentioned(Reading reading) =>
        reading
            .Citations.Select(one => new ReadClaim(
                ClaimAbout.Citation,
                one.Revision is null ? one.Key.Value : $"{one.Key.Value} · {one.Revision}",
                one.Words,
                one.Claim,
                one.At
            ))
            .Concat(reading.Symbols.Select(one => new ReadClaim(ClaimAbout.Symbol, one.Key, one.Words, new Claim(one.Span, "symbol-form", 0.95), one.At)))
            .Concat(
                reading.CrossReferences.Select(one => new ReadClaim(
                    ClaimAbout.CrossReference,
                    one.Target,
                    one.Words,
                    new Claim(one.Span, "heading-and-label", one.Target is null ? 0.5 : 0.9),
                    one.At
                ))
            );
}
