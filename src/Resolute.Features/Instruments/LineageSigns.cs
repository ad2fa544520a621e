using Resolute.Store.Instruments;

namespace Resolute.Features.Instruments;

/// <summary>What speaks for a clause's being the same as those of earlier texts.</summary>
public enum LineageSign
{
    /// <summary>It is the first: there is nothing before it.</summary>
    First,

    /// <summary>The same words in the same language.</summary>
    SameWords,

    /// <summary>Other words in the same language.</summary>
    OtherWords,

    /// <summary>Its place and what it names: another language alone is held.</summary>
    OtherLanguage,
}

internal static class LineageSigns
{
    /// <summary>The sign of a clause beside those of the revisions before it, and of its own.</summary>
    public static LineageSign Of(IReadOnlyList<LineagePage.LineagePlace> before, SameClause same)
    {
        if (before.Count == 0)
            return LineageSign.First;
        if (before.LastOrDefault(place => place.Language == same.Document.Language) is not { } earlier)
            return LineageSign.OtherLanguage;
        return Bare(earlier.Words) == Bare(same.Clause.Words) ? LineageSign.SameWords : LineageSign.OtherWords;
    }

    // The last of a list ends with a full stop, the others with a semicolon: that is no other wording.
    private static string Bare(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
