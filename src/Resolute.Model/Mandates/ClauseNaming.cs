using Resolute.Model.Instruments;

namespace Resolute.Model.Mandates;

/// <summary>
/// Whether words name a clause by its heading and label, as "instructs the Secretary-General 2" or "责成秘书长2和4" do. Case, punctuation and
/// blanks do not matter; a clause's label names its sub-items too; after the heading, labels may follow one another with a joining word between them.
/// </summary>
public static class ClauseNaming
{
    private const int MostTokens = 12;
    private const int LongestJoiner = 3;

    /// <summary>Whether <paramref name="words"/> name <paramref name="clause"/>; never for a clause without a printed label.</summary>
    public static bool Names(string words, Clause clause)
    {
        var label = Tokens(clause.Label ?? "");
        var heading = Tokens(clause.Heading);
        if (label.Count == 0 || heading.Count == 0)
            return false;

        var said = Tokens(words);
        return Enumerable.Range(0, said.Count).Any(at => StandsAt(said, heading, at) && ListsLabel(said, at + heading.Count, label));
    }

    private static bool ListsLabel(IReadOnlyList<string> said, int from, IReadOnlyList<string> label)
    {
        for (var at = from; at < said.Count && at < from + MostTokens; at++)
        {
            var here = at;
            if (Enumerable.Range(1, label.Count).Any(depth => StandsAt(said, label.Take(depth).ToList(), here) && !GoesDeeper(said, here + depth)))
                return true;

            if (!IsLabel(said[at]) && said[at].Length > LongestJoiner)
                return false;
        }

        return false;
    }

    // "4" names its sub-items too; "4 i)" names one of them alone.
    private static bool GoesDeeper(IReadOnlyList<string> said, int at) => at < said.Count && said[at].All(letter => letter is 'i' or 'v' or 'x');

    private static bool IsLabel(string token) => token.All(char.IsAsciiLetterOrDigit) && token.Length <= 4;

    private static bool StandsAt(IReadOnlyList<string> said, IReadOnlyList<string> sought, int at) =>
        at + sought.Count <= said.Count && sought.Select((token, step) => token == said[at + step]).All(same => same);

    // Runs of digits and runs of letters: "责成秘书长2" and "instructs the Secretary-General 2" both end with the token "2".
    private static List<string> Tokens(string words)
    {
        var tokens = new List<string>();
        var start = -1;
        for (var at = 0; at <= words.Length; at++)
        {
            var kind = at < words.Length ? KindOf(words[at]) : 0;
            if (start >= 0 && kind != KindOf(words[start]))
            {
                tokens.Add(words[start..at].ToLowerInvariant());
                start = -1;
            }

            if (start < 0 && kind != 0)
                start = at;
        }

        return tokens;
    }

    private static int KindOf(char letter) =>
        char.IsDigit(letter) ? 1
        : char.IsAsciiLetter(letter) ? 2
        : char.IsLetter(letter) ? 3
        : 0;
}
