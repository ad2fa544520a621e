using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// An acronym that nobody knows, one slip of the keys from one that the text defines or every delegate knows: CTSD for CSTD. Protects the addressee:
/// a slip makes another body, or none (Unicode does not help here; the table of acronyms does).
/// </summary>
/// <remarks>Reads words in capitals and the tables of bodies and acronyms. Writes findings "unknown-acronym" with the known one.</remarks>
internal sealed partial class UnknownAcronym : ICheck
{
    // Below these lengths a slip makes another acronym too easily.
    private const int ShortestKnown = 3;
    private const int ShortestSwapped = 4;
    private const int ShortestChanged = 5;

    private static readonly FrozenSet<string> Known = Acronyms(null)
        .Concat(Bodies.Keys.SelectMany(static key => LanguageNames.Official.SelectMany(language => Bodies.Names(key, language))).Where(Plain.IsAcronym))
        .SelectMany(static acronym => acronym.Split('-', '&', '/', ' ').Append(acronym))
        .Where(static acronym => acronym.Length >= ShortestKnown)
        .ToFrozenSet(StringComparer.Ordinal);

    // Of three letters, only the agencies that every paper names are known by any order of their letters.
    private static readonly FrozenDictionary<string, string> Swapped = Known
        .Where(static acronym => acronym.Length >= ShortestSwapped)
        .Concat(Acronyms("agency"))
        .SelectMany(static acronym => Swaps(acronym).Select(slip => (slip, acronym)))
        .Where(static each => !Known.Contains(each.slip))
        .DistinctBy(static each => each.slip, StringComparer.Ordinal)
        .ToFrozenDictionary(static each => each.slip, static each => each.acronym, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Long = Known.Where(static acronym => acronym.Length >= ShortestChanged).ToFrozenSet(StringComparer.Ordinal);

    public string Rule => "unknown-acronym";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var words = Scan.Of(Capitals(), text.Folded).Where(found => !IsShouted(text.Folded, found.Span)).ToList();
        var said = words.CountBy(static found => found.Match.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var defined = Scan.Of(Definition(), text.Folded).Select(static found => found["acronym"]).ToHashSet(StringComparer.Ordinal);
        foreach (var found in words)
        {
            var acronym = found.Match.Value;
            if (Known.Contains(acronym) || defined.Contains(acronym) || IsRoman(acronym))
                continue;
            // A slip is made once; what a text says again and again is its own.
            if (said[acronym] <= 2 && Meant(acronym, defined, said) is { } meant)
                yield return text.Found(this, Severity.Warning, found.Span, meant, acronym, meant);
        }
    }

    private static IEnumerable<string> Acronyms(string? family) =>
        TableRow
            .Of("Checks/acronyms.tsv")
            .Where(row => family is null || row["family"] == family)
            .SelectMany(static row => row["acronyms"].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string? Meant(string acronym, HashSet<string> defined, Dictionary<string, int> said)
    {
        foreach (var swap in Swaps(acronym))
            if (defined.Contains(swap) || (said.GetValueOrDefault(swap) > 1 && !Known.Contains(swap)))
                return swap;
        if (Swapped.TryGetValue(acronym, out var swapped))
            return swapped;
        if (acronym.Length < ShortestChanged)
            return null;
        return defined.FirstOrDefault(known => known.Length >= ShortestChanged - 1 && IsOneLetterOff(acronym, known))
            ?? Long.FirstOrDefault(known => IsOneLetterOff(acronym, known));
    }

    private static IEnumerable<string> Swaps(string word)
    {
        for (var at = 0; at + 1 < word.Length; at++)
            if (word[at] != word[at + 1] && char.IsLetter(word[at]) && char.IsLetter(word[at + 1]))
                yield return string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1, 1), word.AsSpan(at, 1), word.AsSpan(at + 2));
    }

    /// <summary>Whether one letter was left out, put in or changed; a plural s is no slip.</summary>
    private static bool IsOneLetterOff(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length > shorter.Length && longer.StartsWith(shorter, StringComparison.Ordinal))
            return false;
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
            same++;
        return shorter.Length == longer.Length
            ? shorter.AsSpan(same + 1).SequenceEqual(longer.AsSpan(same + 1))
            : shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1));
    }

    private static bool IsRoman(string word) => word.All(static letter => letter is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M');

    /// <summary>Whether a neighbour is in capitals too and no acronym: a heading, the name of a person or firm.</summary>
    private static bool IsShouted(string folded, TextSpan word)
    {
        var before = ShoutedBefore().Match(folded[Math.Max(0, word.Start - 40)..word.Start]);
        var after = ShoutedAfter().Match(folded, word.End);
        return (before.Success && !Known.Contains(before.Groups["word"].Value)) || (after.Success && !Known.Contains(after.Groups["word"].Value));
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{M}0-9/&.-[\u2E80-\u9FFF]])(?<!-)(?<!\p{Lu}['’])(?:[A-Z]{3,9}|[А-ЯЁ]{3,10})(?![\p{L}\p{M}0-9/&'’-[\u2E80-\u9FFF]]|-[0-9])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[(""](?<acronym>\p{Lu}{3,10})s?[)"",;]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<word>\p{Lu}{2,})[ \t,'’""-]{1,4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShoutedBefore();

    [GeneratedRegex(@"\G[ \t,'’""-]{1,4}(?<word>\p{Lu}{2,})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShoutedAfter();
}
