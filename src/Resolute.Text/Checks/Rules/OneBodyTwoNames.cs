using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// One event, group or text under two names. Protects search and record: a reader takes two names for two things (terminology of the Union and the
/// United Nations: one name for one thing).
/// </summary>
/// <remarks>Reads the table of names. Writes one finding "one-body-two-names" for each thing, where its second name first stands.</remarks>
internal sealed class OneBodyTwoNames : ICheck
{
    public string Rule => "one-body-two-names";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var thing in NamedThings.In(text))
        {
            var names = thing.DistinctBy(static each => each.Meaning.Name, StringComparer.Ordinal).ToList();
            if (names.Count > 1)
                yield return text.Found(this, Severity.Note, names[1].Span, null, names[1].Span.Of(text.Text), names[0].Span.Of(text.Text));
        }
    }
}
