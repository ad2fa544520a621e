using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>What the file itself has that is strange, told where the text shows it. Its format noticed it; no words of the text could.</summary>
/// <remarks>Reads the findings of the format. Writes findings of the same rule.</remarks>
public static class FileFindings
{
    // More of one kind tell a person nothing new.
    private const int MostOfARule = 20;

    /// <summary>The names of the rules; each is worded and explained as those of the text are.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["broken-field", "broken-part", "embedded-text", "strange-numbering"];

    internal static IEnumerable<Finding> Of(Sheet sheet, SourceView view) =>
        sheet
            .Source.Findings.Where(static found => Rules.Contains(found.Rule, StringComparer.Ordinal))
            .GroupBy(static found => found.Rule, StringComparer.Ordinal)
            .SelectMany(static rule => rule.Take(MostOfARule))
            .Select(found => Of(sheet.Source, view, found));

    private static Finding Of(BlockText source, SourceView view, FormatFinding found)
    {
        var block = found.Block < source.Blocks.Count ? source.Blocks[found.Block] : null;
        return new Finding(found.Rule, Severity.Warning, block?.Line ?? 1, 1, found.Words, null, found.Words)
        {
            At = block is null ? null : view.PlaceOf(block.Span.Start),
            Span = new TextSpan(block?.Span.Start ?? 0, 0),
        };
    }
}
