using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>The words of a table of this folder, found in a text by their kind.</summary>
internal static class CheckWords
{
    private static readonly ConcurrentDictionary<(string Table, Language), PhraseIndex<string>> Tables = new();

    /// <summary>The words of a table in a language; its first column names their kind.</summary>
    public static PhraseIndex<string> Of(string table, Language language) =>
        Tables.GetOrAdd(
            (table, language),
            static key => new PhraseIndex<string>(
                TableRow.Of($"Checks/{key.Table}.tsv").SelectMany(row => row.Phrases(key.Item2).Select(phrase => (phrase, row["word"])))
            )
        );

    /// <summary>Every word of a kind in a stretch.</summary>
    public static IEnumerable<TextSpan> Within(this PhraseIndex<string> words, SourceView view, TextSpan span, string kind) =>
        words.Within(view, span).Where(word => word.Meaning == kind).Select(static word => word.Span);
}
