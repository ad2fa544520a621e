namespace Resolute.Text.Checks.Rules;

/// <summary>Resolutions that the text cites and its references do not list. Protects the reader who gathers papers by the list of references.</summary>
/// <remarks>Reads citations and the header's references. Writes one finding "cited-not-listed" with all of them.</remarks>
internal sealed class CitedNotListed : ICheck
{
    public string Rule => "cited-not-listed";

    public IEnumerable<Finding> Look(CheckedText text) => Listed.Of(text) is { } listed ? Listed.Missing(this, text, listed.Cited, listed.References) : [];
}
