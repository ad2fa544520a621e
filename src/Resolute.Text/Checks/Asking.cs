using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>The operative clauses of a draft that ask something of somebody.</summary>
internal static class Asking
{
    private static readonly HashSet<string> Verbs = Keywords
        .Classes.Where(static each => each.Strength is "instruction" or "request" or "invitation" or "exhortation")
        .Select(static each => each.Key)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the text is still a draft, so that what it lacks can be added.</summary>
    public static bool IsDraft(CheckedText text) => text.Reading.Kind == DocumentKind.DraftResolution && text.Reading.Operative.Count > 0;

    /// <summary>Whether a verb asks something of somebody.</summary>
    public static bool Asks(string? verb) => verb is not null && Verbs.Contains(verb);

    /// <summary>Clauses without children whose verb asks.</summary>
    public static IEnumerable<PlacedClause> In(CheckedText text) =>
        text.Clauses.Where(static each =>
            each is { IsOperative: true, Words.Length: > 0, Clause: { Children.Count: 0, Verb: { } verb } } && Verbs.Contains(verb.Key)
        );

    /// <summary>Whether words of a kind stand anywhere in a stretch.</summary>
    public static bool Says(CheckedText text, TextSpan span, string kind) => CheckWords.Of("draft-words", text.Language).Within(text.View, span, kind).Any();

    /// <summary>From the first operative heading to the last operative word.</summary>
    public static TextSpan Operative(CheckedText text) =>
        TextSpan.Between(
            text.Reading.Operative[0].Span.Start,
            text.Clauses.Where(static each => each.IsOperative).Select(static each => each.Clause.Span.End).Append(text.Reading.Operative[^1].Span.End).Max()
        );
}
