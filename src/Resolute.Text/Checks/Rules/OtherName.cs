using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Terms;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A thing under a name that is not its usual one. Protects search and record: whoever looks for a text or a body looks under the name of the term base
/// (terminology of the Union and the United Nations: one name for one thing).
/// </summary>
/// <remarks>
/// Reads the table of things with several names. Writes one finding "other-name" where such a name first stands in a text that has not the usual one; with a
/// replacement only where the usual one is verified. A text that has both is told by "one-body-two-names".
/// </remarks>
internal sealed class OtherName : ICheck
{
    public string Rule => "other-name";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var thing in NamedThings.In(text))
        {
            var usual = UsualIn(thing.Key, text.Language);
            var first = thing.First();
            if (usual is null || thing.Any(each => each.Meaning.Name == usual.Words) || IsOneOf(first.Meaning.Name, usual))
                continue;
            var finding = text.Found(this, Severity.Note, first.Span, usual.IsPreferred ? usual.Words : null, first.Span.Of(text.Text), usual.Words);
            yield return usual.IsPreferred ? finding : finding with { Case = "unverified" };
        }
    }

    private static TermName? UsualIn(string key, Language language) => Termbase.Of(key)?.In(language).FirstOrDefault();

    private static bool IsOneOf(string name, TermName usual) => usual.Words.Contains(name, StringComparison.Ordinal);
}
