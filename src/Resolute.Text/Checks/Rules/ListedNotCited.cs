namespace Resolute.Text.Checks.Rules;

/// <summary>Resolutions that the references list and the text does not cite. Protects the reader: what is listed and not used is left from a former paper.</summary>
/// <remarks>Reads citations and the header's references. Writes one finding "listed-not-cited" with all of them.</remarks>
internal sealed class ListedNotCited : ICheck
{
    public string Rule => "listed-not-cited";

    public IEnumerable<Finding> Look(CheckedText text) => Listed.Of(text) is { } listed ? Listed.Missing(this, text, listed.References, listed.Cited) : [];
}
