using Resolute.Text.Addressees;
using Resolute.Text.Dates;
using Resolute.Text.Structure;

namespace Resolute.Model.Instruments;

/// <summary>A clause as read, with where it stands: its part, the heading over it, its parents' labels and its lineage path.</summary>
/// <param name="Node">The clause.</param>
/// <param name="Place">Which part it stands in.</param>
/// <param name="Block">The block over it; null in a report's section.</param>
/// <param name="Heading">The heading over it, as printed.</param>
/// <param name="Label">Its label with its parents'.</param>
/// <param name="Chapeau">The words of the clauses above it, which a sub-item completes; null where there are none.</param>
/// <param name="Due">When, as it or the nearest clause above it states.</param>
/// <param name="Path">The same in every language and revision, as far as the reading knows: part, keyword and addressees, labels.</param>
public sealed record ClauseInText(
    ClauseNode Node,
    ClausePlace Place,
    ClauseBlock? Block,
    string Heading,
    string? Label,
    string? Chapeau,
    StatedDue? Due,
    string Path
)
{
    /// <summary>A second rule of the clause that states when.</summary>
    public StatedDue? DueAlso { get; private init; }

    /// <summary>Who is to get the report, as it or the nearest clause above it names them.</summary>
    public IReadOnlyList<Addressee> Recipients { get; private init; } = [];

    /// <summary>The clause and those above it, the nearest first.</summary>
    public IReadOnlyList<ClauseNode> Line { get; private init; } = [];

    /// <summary>Every clause of a text in reading order.</summary>
    public static IEnumerable<ClauseInText> Of(Reading reading) =>
        reading
            .Preamble.SelectMany(block => OfBlock(block, ClausePlace.Preamble))
            .Concat(reading.Operative.SelectMany(block => OfBlock(block, ClausePlace.Operative)))
            .Concat(reading.Sections.SelectMany(OfSection));

    private static IEnumerable<ClauseInText> OfBlock(ClauseBlock block, ClausePlace place)
    {
        var asked = string.Join('+', block.Addressees.Select(addressee => addressee.Key ?? "?"));
        var path = $"{place.ToString().ToLowerInvariant()}/{block.Keyword}{(asked.Length == 0 ? "" : ":" + asked)}";
        return Below(block.Clauses, new ClauseInText(null!, place, block, block.Words, null, null, null, path));
    }

    private static IEnumerable<ClauseInText> OfSection(Section section) =>
        Below(
            section.Clauses,
            new ClauseInText(null!, ClausePlace.Section, null, $"{section.Number} {section.Title}".TrimEnd(), null, null, null, $"section/{section.Number}")
        );

    private static IEnumerable<ClauseInText> Below(IReadOnlyList<ClauseNode> nodes, ClauseInText parent) =>
        nodes.SelectMany(
            (node, at) =>
            {
                var here = parent with
                {
                    Node = node,
                    Line = [node, .. parent.Line],
                    Label = node.Label is null ? parent.Label : $"{parent.Label} {node.Label}".TrimStart(),
                    Due = node.Due ?? parent.Due,
                    DueAlso = node.Due is null ? parent.DueAlso : node.DueAlso,
                    Recipients = node.Recipients.Count > 0 ? node.Recipients : parent.Recipients,
                    Path = $"{parent.Path}/{Segment(node.Label, at)}",
                };
                return Below(node.Children, here with { Chapeau = here.Chapeau is null ? node.Text : $"{here.Chapeau} {node.Text}" }).Prepend(here);
            }
        );

    // Labels in other alphabets count in their own way, so their place among their sisters stands for them.
    private static string Segment(string? label, int at)
    {
        var ascii = string.Concat((label ?? "").Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return ascii.Length > 0 ? ascii : $"n{at + 1}";
    }
}
