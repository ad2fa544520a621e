using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// A body through which a report goes, named by an acronym with two letters changed about: CTSD in a text that says CSTD elsewhere. Reads a chain of
/// bodies behind "through"; writes the body that is meant, as a doubtful claim.
/// </summary>
internal static class SlippedAcronym
{
    private const int Shortest = 4;
    private const int Longest = 12;

    /// <summary>The bodies from a position on, of which the first may be a slip.</summary>
    public static IReadOnlyList<PhraseMatch<Body>> Chain(SourceView view, int start, int end)
    {
        var chain = BodyChain.From(view, start, end);
        if (chain.Count > 0 || At(view, BodyChain.Past(view, start, end), end) is not { } slip)
            return chain;
        return [slip, .. BodyChain.From(view, slip.Span.End, end)];
    }

    private static PhraseMatch<Body>? At(SourceView view, int start, int end)
    {
        var at = start;
        while (at < end && at - start < Longest + 1 && char.IsAsciiLetterUpper(view.Folded[at]))
            at++;
        var span = TextSpan.Between(start, at);
        if (span.Length is < Shortest or > Longest)
            return null;

        var names = Bodies.Index(view.Language);
        foreach (var meant in Swaps(span.Of(view.Folded)))
        {
            // The text itself must know the acronym that is meant.
            var said = view.Folded.IndexOf(meant, StringComparison.Ordinal);
            if (said >= 0 && names.At(view, said) is { } body && body.Span.Length == meant.Length)
                return new PhraseMatch<Body>(span, body.Meaning);
        }

        return null;
    }

    private static IEnumerable<string> Swaps(string letters)
    {
        for (var at = 0; at + 1 < letters.Length; at++)
            if (letters[at] != letters[at + 1])
                yield return string.Concat(letters.AsSpan(0, at), letters.AsSpan(at + 1, 1), letters.AsSpan(at, 1), letters.AsSpan(at + 2));
    }
}
