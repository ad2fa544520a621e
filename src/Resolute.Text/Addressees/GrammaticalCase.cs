using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>In Russian the one to whom something is given stands in the dative: "представить итоговый отчет следующей конференции".</summary>
internal static class GrammaticalCase
{
    private static readonly string[] Dative = ["ому", "ему", "ой", "ей", "ам", "ям", "у", "ю"];

    private static bool Giving(ReadOnlySpan<char> before)
    {
        foreach (
            var verb in (ReadOnlySpan<string>)
                ["предоставить", "предоставлять", "представить", "представлять", "направить", "направлять", "сообщить", "сообщать", "передать", "передавать"]
        )
            if (before.EndsWith(verb, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Whether a name, or the adjective before it, ends as a dative does.</summary>
    public static bool IsDative(SourceView view, int start, TextSpan body)
    {
        if (view.Language != Language.Russian)
            return false;
        var end = start;
        while (end < body.End && char.IsLetter(view.Folded[end]))
            end++;
        var word = view.Folded.AsSpan(start, end - start);
        // Бюро has one form for all cases: right behind the verb it is to whom something is given.
        if (word is "Бюро" && view.Folded.AsSpan(0, start).TrimEnd() is var before && Giving(before))
            return true;
        if (word.Length < 4 || word.EndsWith("ую") || word.EndsWith("юю"))
            return false;
        foreach (var ending in Dative)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
