using Resolute.Text.Languages;
using Resolute.Text.Search;

namespace Resolute.Text.Terms;

/// <summary>
/// The names of the field in six languages: the tables of bodies, of texts cited by name, of things under several names, of action lines and goals, as one.
/// Each name stands in one of these tables; what was seen in an official text is marked so in <c>Terms/verified.tsv</c>.
/// </summary>
public static class Termbase
{
    // The first table that has a key says its usual names.
    private static readonly string[] Tables = ["Addressees/bodies.tsv", "Citations/named-texts.tsv", "Checks/names.tsv", "Search/topics.tsv"];

    private static readonly Dictionary<(string Key, Language Language, string Words), string> Sources = TableRow
        .Of("Terms/verified.tsv")
        .ToDictionary(row => (row["key"], LanguageNames.FromCode(row["language"]), row["name"]), row => row["source"]);

    private static readonly Dictionary<string, Term> ByKey = Read();

    // The words of its names, as somebody may type their beginnings.
    private static readonly Dictionary<string, IReadOnlyList<string>[]> WordsByKey = ByKey.ToDictionary(
        pair => pair.Key,
        pair => pair.Value.Names.Select(name => Analyser.Runs(name.Words)).ToArray(),
        StringComparer.Ordinal
    );

    private static readonly ILookup<string, Term> ByRun = ByKey
        .Values.SelectMany(term => term.Names.Select(name => (Run: Analyser.Run(name.Words), Term: term)))
        .Where(pair => pair.Run is not null)
        .Distinct()
        .ToLookup(pair => pair.Run!, pair => pair.Term, StringComparer.Ordinal);

    /// <summary>Every entry, by its key.</summary>
    public static IReadOnlyCollection<Term> All => ByKey.Values;

    /// <summary>The entry of a key; null where the base has none.</summary>
    public static Term? Of(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>What is called exactly so in any language, however it is typed.</summary>
    public static IReadOnlyList<Term> Called(string name) => Analyser.Run(name) is { } run ? [.. ByRun[run]] : [];

    /// <summary>The entries of which a name, or the key, holds each of the words, those whose name in the language begins so first.</summary>
    /// <param name="asked">Words, or the beginnings of words, in any of the six languages; all entries where empty.</param>
    /// <param name="kind">Only of this kind; of each where null.</param>
    /// <param name="language">The reader's language, by which they stand in order.</param>
    public static IReadOnlyList<Term> Found(string asked, TermKind? kind, Language language)
    {
        var words = Analyser.Runs(asked);
        return
        [
            .. ByKey
                .Values.Where(term => kind is null || term.Kind == kind)
                .Where(term => words.Count == 0 || term.Key == asked.Trim() || WordsByKey[term.Key].Any(name => Analyser.Begin(words, name)))
                .OrderBy(term => term.Key != asked.Trim())
                .ThenBy(term => !term.Shown(language).Words.StartsWith(asked.Trim(), StringComparison.OrdinalIgnoreCase))
                .ThenBy(term => term.Kind)
                // Goals and action lines are numbered: they stand as their table has them.
                .ThenBy(term => term.Kind is TermKind.Goal or TermKind.ActionLine ? "" : term.Shown(language).Words, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, Term> Read()
    {
        var rows = Tables
            .SelectMany(table => TableRow.Of(table).Select(row => (Table: table, Row: row)))
            .GroupBy(pair => pair.Row["key"], StringComparer.Ordinal);
        return rows.Select(group => new Term(
                group.Key,
                KindOf(group.First().Table, group.First().Row),
                [.. NamesOf(group.Key, [.. group.Select(pair => pair.Row)])]
            ))
            .Where(term => term.Names.Count > 0)
            .ToDictionary(term => term.Key, StringComparer.Ordinal);
    }

    private static IEnumerable<TermName> NamesOf(string key, IReadOnlyList<TableRow> rows)
    {
        foreach (var language in LanguageNames.Official)
        {
            // A star stands for the rest of a word: such a form finds the name in a text and is none itself.
            var words = rows.SelectMany(row => row.Phrases(language))
                .Where(name => !name.Contains('*', StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal);
            var isUsual = true;
            foreach (var name in words)
            {
                yield return new TermName(name, language, isUsual, Sources.GetValueOrDefault((key, language, name)));
                isUsual = false;
            }
        }
    }

    private static TermKind KindOf(string table, TableRow row) =>
        table switch
        {
            "Addressees/bodies.tsv" => row["kind"] is "office" or "membership" ? TermKind.Office : TermKind.Body,
            "Citations/named-texts.tsv" => TermKind.Text,
            "Checks/names.tsv" => TermKind.Event,
            _ => row["key"].StartsWith("sdg/", StringComparison.Ordinal) ? TermKind.Goal : TermKind.ActionLine,
        };
}
