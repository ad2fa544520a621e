using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>The small words of "report to", "through", "in consultation with", one set a language.</summary>
internal static class ReportingWords
{
    private static readonly ConcurrentDictionary<Language, (PhraseIndex<string> All, PhraseIndex<string> Leads)> Known = new();

    public static PhraseIndex<string> Of(Language language) => Tables(language).All;

    /// <summary>The words in a stretch of the text.</summary>
    public static List<PhraseMatch<string>> Within(SourceView view, TextSpan span) => Of(view.Language).Within(view, span);

    /// <summary>The words that stand right before a body: a verb that reports may also be one behind which the body follows at once.</summary>
    public static PhraseIndex<string> Leads(Language language) => Tables(language).Leads;

    private static (PhraseIndex<string> All, PhraseIndex<string> Leads) Tables(Language language) =>
        Known.GetOrAdd(
            language,
            static each =>
            {
                var rows = TableRow.Of("Addressees/reporting-words.tsv");
                return (
                    PhraseIndex<string>.Of(rows, each, row => row["word"]),
                    PhraseIndex<string>.Of(
                        rows.Where(row => row["word"] is not ("report" or "share" or "paper" or "aid" or "prepare")),
                        each,
                        row => row["word"]
                    )
                );
            }
        );
}
