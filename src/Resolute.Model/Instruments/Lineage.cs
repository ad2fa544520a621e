using Resolute.Model.Documents;
using Resolute.Text.Structure;

namespace Resolute.Model.Instruments;

/// <summary>
/// Gives every clause of a text its lineage: clauses at the same place of the structure — part, keyword and addressees, labels — in other
/// languages and revisions of an instrument bear the same wId. It is a proposal; a person joins or parts.
/// </summary>
public static class Lineage
{
    private const int LongestPath = 380;

    /// <summary>The clauses of a document's text, in reading order.</summary>
    public static IReadOnlyList<Clause> Propose(Document document, Reading reading, DateTimeOffset now)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. ClauseInText
                .Of(reading)
                .Select(
                    (found, ordinal) =>
                    {
                        var path = found.Path.Length > LongestPath ? found.Path[..LongestPath] : found.Path;
                        var times = taken[path] = taken.GetValueOrDefault(path) + 1;
                        return Clause.At(document, found, times == 1 ? path : $"{path}~{times}", ordinal, now);
                    }
                ),
        ];
    }
}
