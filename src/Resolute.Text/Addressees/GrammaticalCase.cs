using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>In Russian the one to whom something is given stands in the dative: "представить итоговый отчет следующей конференции".</summary>
internal static class GrammaticalCase
{
    private static readonly string[] Dative = ["ому", "ему", "ой", "ей", "ам", "ям", "у", "ю"];

    /// <summary>Whether a name, or the adjective before it, ends as a dative does.</summary>
    public static bool IsDative(SourceView view, int start, TextSpan body)
    {
        if (view.Language != Language.Russian)
            return false;
        var end = start;
        while (end < body.End && char.IsLetter(view.Folded[end]))
            end++;
        var word = view.Folded.AsSpan(start, end - start);
        if (word.Length < 4 || word.EndsWith("ую") || word.EndsWith("юю"))
            return false;
        foreach (var ending in Dative)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
