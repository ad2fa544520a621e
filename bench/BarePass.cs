using System.Text;

namespace Resolute.Bench;

/// <summary>The least that any reading does: looks at every character once and asks what it is.</summary>
internal static class BarePass
{
    public static long Over(string text)
    {
        var seen = 0L;
        foreach (var rune in text.EnumerateRunes())
            seen += (long)Rune.GetUnicodeCategory(rune) + 1;
        return seen;
    }
}
