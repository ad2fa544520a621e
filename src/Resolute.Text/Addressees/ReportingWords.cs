using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>The small words of "report to", "through", "in consultation with", one set a language.</summary>
internal static class ReportingWords
{
    private static readonly ConcurrentDictionary<Language, PhraseIndex<string>> Known = new();

    public static PhraseIndex<string> Of(Language language) =>
        Known.GetOrAdd(language, static each => PhraseIndex<string>.Of(TableRow.Of("Addressees/reporting-words.tsv"), each, row => row["word"]));
}
