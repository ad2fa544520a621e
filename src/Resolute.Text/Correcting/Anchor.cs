namespace Resolute.Text.Correcting;

/// <summary>A place in a text: where, and the words there as a check that it is still that text. Never an id, which another reader may give otherwise.</summary>
public sealed record Anchor(TextSpan Span, string Words)
{
    // Enough words to know the place again; a whole clause may be long.
    private const int Longest = 60;

    /// <summary>The place of a stretch.</summary>
    public static Anchor Of(string text, TextSpan span) => new(span, span.Of(text));

    /// <summary>The place where something begins: its first words, of one line.</summary>
    public static Anchor At(string text, int start, int end)
    {
        var stop = Math.Min(end, start + Longest);
        var line = text.AsSpan(start, stop - start).IndexOfAny('\r', '\n');
        stop = line > 0 ? start + line : stop;
        while (stop > start + 1 && (char.IsWhiteSpace(text[stop - 1]) || char.IsHighSurrogate(text[stop - 1])))
            stop--;
        return Of(text, TextSpan.Between(start, stop));
    }

    /// <summary>Whether the text has these words there.</summary>
    public bool Fits(string text) =>
        Span.Start >= 0
        && Span.Length > 0
        && Span.Length <= text.Length - Span.Start
        && string.CompareOrdinal(text, Span.Start, Words, 0, Span.Length) == 0
        && Words.Length == Span.Length;
}
