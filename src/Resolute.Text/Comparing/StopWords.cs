using System.Collections.Frozen;
using Resolute.Text.Languages;

namespace Resolute.Text.Comparing;

/// <summary>Words that say nothing of what a passage is about: articles, prepositions, the verbs and nouns of every resolution. The table <c>Comparing/passage-words.tsv</c>.</summary>
internal static class StopWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = TableRow
        .Of("Comparing/passage-words.tsv")
        .GroupBy(row => row["language"], StringComparer.Ordinal)
        .ToFrozenDictionary(
            rows => rows.Key,
            rows => rows.SelectMany(row => row["words"].Split('|', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    public static FrozenSet<string> Of(Language language) => ByLanguage.GetValueOrDefault(language.Code(), FrozenSet<string>.Empty);
}
