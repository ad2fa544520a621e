using System.Collections.Concurrent;
using Resolute.Text.Languages;

namespace Resolute.Text.Addressees;

/// <summary>The small words round addressees, one set a language.</summary>
internal static class AddressingWords
{
    private static readonly ConcurrentDictionary<Language, PhraseIndex<string>> Known = new();

    public static PhraseIndex<string> Of(Language language) =>
        Known.GetOrAdd(language, static each => PhraseIndex<string>.Of(TableRow.Of("Addressees/addressing-words.tsv"), each, row => row["word"]));
}
