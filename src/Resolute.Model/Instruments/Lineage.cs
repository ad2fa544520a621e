using Resolute.Model.Documents;
using Resolute.Text.Structure;

namespace Resolute.Model.Instruments;

/// <summary>
/// Gives every clause of a text its lineage: it bears the wId of the clause it was matched with in the texts of its instrument that are held;
/// of a split clause the first part keeps it. What was matched with nothing gets a new wId, named after its place: part, keyword and
/// addressees, labels. It is a proposal; a person joins or parts.
/// </summary>
public static class Lineage
{
    private const int LongestPath = 380;

    /// <summary>The clauses of a document's text, in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its text.</param>
    /// <param name="now">The moment.</param>
    /// <param name="known">Texts of the same instrument to follow, the first first.</param>
    /// <param name="taken">Every wId that clauses of the instrument bear: a new one is none of these.</param>
    public static IReadOnlyList<Clause> Propose(
        Document document,
        Reading reading,
        DateTimeOffset now,
        IReadOnlyList<KnownText>? known = null,
        IReadOnlyCollection<string>? taken = null
    )
    {
        var inherited = Inherited(reading, known ?? []);
        var used = new HashSet<string>(taken ?? [], StringComparer.Ordinal);
        used.UnionWith(inherited.Values);
        return
        [
            .. ClauseInText
                .Of(reading)
                .Select((found, ordinal) => Clause.At(document, found, inherited.GetValueOrDefault(found.Node.Id) ?? New(found.Path, used), ordinal, now)),
        ];
    }

    // No two clauses of one text are one clause: what an earlier text gave is not given again.
    private static Dictionary<string, string> Inherited(Reading reading, IReadOnlyList<KnownText> known)
    {
        var inherited = new Dictionary<string, string>(StringComparer.Ordinal);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in known)
        foreach (var (eId, wId) in text.FollowedBy(reading))
            if (!inherited.ContainsKey(eId) && given.Add(wId))
                inherited[eId] = wId;
        return inherited;
    }

    /// <summary>A name after a place that no clause of the instrument bears.</summary>
    internal static string New(string path, HashSet<string> used)
    {
        var place = path.Length > LongestPath ? path[..LongestPath] : path;
        var name = place;
        for (var times = 2; !used.Add(name); times++)
            name = $"{place}~{times}";
        return name;
    }
}
