using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>
/// What a password that somebody chooses must be: long, and none of the first that are guessed. Nothing is asked of its letters (NIST SP 800-63B, 5.1.1.2).
/// </summary>
public static class PasswordRules
{
    private const int Shortest = 12;
    private const int Longest = 1000;
    private const int PrintLength = 12;

    // A name of two letters stands in too many words.
    private const int ShortestName = 3;
    private const int LeftAtLeast = 6;

    // Words of the place, which whoever knows it tries first.
    private static readonly string[] PlaceWords =
    [
        "resolute",
        "resolution",
        "password",
        "administrator",
        "secretariat",
        "officer",
        "delegate",
        "council",
        "geneva",
    ];

    // The ten thousand most common of at least twelve letters in the list of ten million (M. Burnett, 2015; SecLists), as the beginnings of their SHA-256: nobody wants to read them.
    private static readonly FrozenSet<string> Common = Read();

    /// <summary>Why a password cannot be taken; null where it can.</summary>
    /// <param name="password">The password as it was typed.</param>
    /// <param name="names">Names of the person, as to sign in with and as shown.</param>
    public static Refusal? WhyNot(string password, params IReadOnlyList<string> names)
    {
        if (password.Length is < Shortest or > Longest)
            return new Refusal("password-short", null, Shortest);

        var folded = password.ToLowerInvariant();
        return Common.Contains(Print(folded)) || IsLittleBeside(folded, names) ? new Refusal("password-guessed") : null;
    }

    // What is left when names, words of the place and signs are taken out.
    private static bool IsLittleBeside(string folded, IReadOnlyList<string> names)
    {
        var known = names.SelectMany(name => name.ToLowerInvariant().Split([' ', '.', '-', '@'])).Where(word => word.Length >= ShortestName).Concat(PlaceWords);
        var left = known.OrderByDescending(word => word.Length).Aggregate(folded, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));
        return left.Where(char.IsLetterOrDigit).Distinct().Count() < LeftAtLeast;
    }

    private static string Print(string folded) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)))[..PrintLength];

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("Resolute.Model.People.guessed-passwords.tsv")!;
        using var lines = new StreamReader(stream);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToFrozenSet(StringComparer.Ordinal);
    }
}
