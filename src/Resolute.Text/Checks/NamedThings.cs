using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>The things with several names that a text speaks of, each with the places where it is named.</summary>
internal static class NamedThings
{
    private static readonly ConcurrentDictionary<Language, PhraseIndex<(string Key, string Name)>> Names = new();

    /// <summary>What is named in a text, by its key, in the order in which it is first named.</summary>
    public static IEnumerable<IGrouping<string, PhraseMatch<(string Key, string Name)>>> In(CheckedText text) =>
        IndexOf(text.Language).Within(text.View, new TextSpan(0, text.Folded.Length)).GroupBy(static each => each.Meaning.Key, StringComparer.Ordinal);

    private static PhraseIndex<(string Key, string Name)> IndexOf(Language language) =>
        Names.GetOrAdd(
            language,
            static language => new(TableRow.Of("Checks/names.tsv").SelectMany(row => row.Phrases(language).Select(name => (name, (row["key"], name)))))
        );
}
