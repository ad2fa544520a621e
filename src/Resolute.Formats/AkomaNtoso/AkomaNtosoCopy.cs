using Resolute.Text.Blocks;
using Resolute.Text.Languages;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>What whoever has a text written knows beyond its words.</summary>
/// <param name="Written">The day on which the file is made.</param>
public sealed record AkomaNtosoCopy(DateOnly Written)
{
    /// <summary>The day on which the text was adopted or issued, where the text does not say it.</summary>
    public DateOnly? Adopted { get; init; }

    /// <summary>Ids that clauses keep across revisions and languages, by their ids in this text: the wId of each.</summary>
    public IReadOnlyDictionary<string, string> Lineages { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The blocks that the text was read from: their cells become tables, their tracked changes change marks.</summary>
    public BlockText? Blocks { get; init; }
}
