using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// One event, group or text under two names. Protects search and record: a reader takes two names for two things (terminology of the Union and the
/// United Nations: one name for one thing).
/// </summary>
/// <remarks>Reads the table of names. Writes one finding "one-body-two-names" for each thing, where its second name first stands.</remarks>
internal sealed class OneBodyTwoNames : ICheck
{
    private static readonly ConcurrentDictionary<Language, PhraseIndex<(string Key, string Name)>> Names = new();

    public string Rule => "one-body-two-names";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var index = Names.GetOrAdd(
            text.Language,
            static language => new PhraseIndex<(string, string)>(
                TableRow.Of("Checks/names.tsv").SelectMany(row => row.Phrases(language).Select(name => (name, (row["key"], name))))
            )
        );
        foreach (var thing in index.Within(text.View, new TextSpan(0, text.Folded.Length)).GroupBy(static each => each.Meaning.Key, StringComparer.Ordinal))
        {
            var names = thing.DistinctBy(static each => each.Meaning.Name, StringComparer.Ordinal).ToList();
            if (names.Count > 1)
                yield return text.Found(this, Severity.Note, names[1].Span, null, names[1].Span.Of(text.Text), names[0].Span.Of(text.Text));
        }
    }
}
