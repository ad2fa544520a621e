namespace Resolute.Text;

/// <summary>A stretch of a text: first position and length, both in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, but without, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The words of <paramref name="text"/> that lie in this span.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
