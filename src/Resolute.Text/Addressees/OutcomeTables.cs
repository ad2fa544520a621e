using System.Collections.Concurrent;
using Resolute.Text.Languages;

namespace Resolute.Text.Addressees;

/// <summary>The tables of a report's language.</summary>
/// <param name="Verbs">The verbs, <c>outcome-verbs.tsv</c>; in Arabic also with the pronoun that is written into the word.</param>
/// <param name="Participles">The French verbs without their auxiliary.</param>
/// <param name="Passives">The verbs in the passive, <c>outcome-passives.tsv</c>.</param>
/// <param name="Words">The small words, <c>outcome-words.tsv</c>.</param>
internal sealed record OutcomeTables(
    PhraseIndex<OutcomeWord> Verbs,
    PhraseIndex<OutcomeWord> Participles,
    PhraseIndex<OutcomeWord> Passives,
    PhraseIndex<string> Words
)
{
    /// <summary>What a passive begins with, or a word that rules another clause.</summary>
    public Openings OfPassives { get; } = Openings.Of(Passives.Openings, Words.Openings);

    private static readonly string[] Suffixes = ["ه", "ها", "هم", "هما", "هن"];
    private static readonly string[] Auxiliaries = ["a ", "s'est ", "est "];
    private static readonly ConcurrentDictionary<Language, OutcomeTables> Known = new();

    public static OutcomeTables Of(Language language) =>
        Known.GetOrAdd(
            language,
            static each =>
            {
                var rows = TableRow.Of("Addressees/outcome-verbs.tsv");
                return new(
                    new(rows.SelectMany(row => Forms(row, each))),
                    new(rows.SelectMany(row => Participle(row, each))),
                    PhraseIndex<OutcomeWord>.Of(TableRow.Of("Addressees/outcome-passives.tsv"), each, Word),
                    PhraseIndex<string>.Of(TableRow.Of("Addressees/outcome-words.tsv"), each, row => row["word"])
                );
            }
        );

    private static OutcomeWord Word(TableRow row) => new(row["verb"], row["asks"] == "yes");

    private static IEnumerable<(string Phrase, OutcomeWord Meaning)> Forms(TableRow row, Language language)
    {
        var word = Word(row);
        foreach (var phrase in row.Phrases(language).Concat(row.Phrases(Language.English)))
        {
            yield return (phrase, word);
            if (language == Language.Arabic && word.Asks && !phrase.Contains(' ', StringComparison.Ordinal) && !char.IsAsciiLetter(phrase[0]))
                foreach (var suffix in Suffixes)
                    yield return (phrase + suffix, word with { IsOfPronoun = true });
        }
    }

    private static IEnumerable<(string Phrase, OutcomeWord Meaning)> Participle(TableRow row, Language language) =>
        language != Language.French
            ? []
            : row.Phrases(language)
                .Select(phrase => (phrase, Auxiliary: Auxiliaries.FirstOrDefault(each => phrase.StartsWith(each, StringComparison.Ordinal))))
                .Where(each => each.Auxiliary is not null)
                .SelectMany(each => Agreeing(each.phrase[each.Auxiliary!.Length..]))
                .Select(phrase => (phrase, Word(row)));

    // The participle agrees with the one named before the verb: "les a remerciés".
    private static IEnumerable<string> Agreeing(string participle)
    {
        yield return participle;
        if (participle.Contains(' ', StringComparison.Ordinal))
            yield break;
        yield return participle + "s";
        yield return participle + "e";
        yield return participle + "es";
    }
}
