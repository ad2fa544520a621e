namespace Resolute.Model.Documents;

/// <summary>Words bounded in length, cut between characters, and without the one character that a database cannot keep (U+0000).</summary>
public static class Printable
{
    /// <summary>The words, at most <paramref name="longest"/> UTF-16 units of them, the last an ellipsis where some were cut.</summary>
    public static string Of(string words, int longest = int.MaxValue)
    {
        var kept = words.Replace('\0', '\uFFFD');
        if (kept.Length <= longest)
            return kept;

        var end = char.IsHighSurrogate(kept[longest - 2]) ? longest - 2 : longest - 1;
        return kept[..end] + "…";
    }
}
