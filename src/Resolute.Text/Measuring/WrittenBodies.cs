using System.Text.Json;
using System.Text.RegularExpressions;
using Resolute.Text.Addressees;

namespace Resolute.Text.Measuring;

/// <summary>Bodies that a person wrote down against bodies that were read: by key, or by words where gold has no key that the table knows.</summary>
internal static partial class WrittenBodies
{
    private const int LongestArticle = 3;

    /// <summary>Whether both are the same set.</summary>
    public static bool AreSame(IReadOnlyList<JsonElement> gold, IReadOnlyList<Addressee> read)
    {
        var left = read.ToList();
        foreach (var wanted in gold)
        {
            var at = left.FindIndex(one => IsSame(wanted, one));
            if (at < 0)
                return false;
            left.RemoveAt(at);
        }

        return left.Count == 0;
    }

    /// <summary>Whether the bodies read are those of a phrase as printed: each of its parts names one, and no other is named.</summary>
    public static bool AreAll(string phrase, IReadOnlyList<Addressee> read)
    {
        var whole = GoldClauses.Bare(phrase);
        if (read.Count == 0 || !read.All(one => whole.Contains(GoldClauses.Bare(one.Words), StringComparison.Ordinal)))
            return false;
        var parts = Joint().Split(phrase).Select(GoldClauses.Bare).Where(static part => part.Length > 0).ToList();
        return parts.TrueForAll(part =>
            read.Any(one =>
                GoldClauses.Bare(one.Words) is var words && (part.Contains(words, StringComparison.Ordinal) || words.Contains(part, StringComparison.Ordinal))
            )
        );
    }

    private static bool IsSame(JsonElement gold, Addressee read)
    {
        var key = GoldJson.Text(gold, "key");
        if (key is not null && (key == read.Key || key == read.Key + "/_"))
            return true;
        // Keys of gold are "like" those of the table: one that the table does not have tells nothing against the same words.
        var isOpen = key is null || key.StartsWith("other/", StringComparison.Ordinal) || !Addressees.Bodies.Knows(key);
        return isOpen && GoldClauses.Bare(GoldJson.Text(gold, "words")) is { Length: > 1 } words && IsSameName(words, GoldClauses.Bare(read.Words));
    }

    // One of the two may have its article.
    private static bool IsSameName(string left, string right) =>
        left == right
        || (
            Math.Abs(left.Length - right.Length) <= LongestArticle
            && (left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal))
        );

    [GeneratedRegex(@"[,、，;]| and | et | y | и |以及|及|和", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joint();
}
