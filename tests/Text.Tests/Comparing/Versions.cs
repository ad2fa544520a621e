using Resolute.Text.Blocks;
using Resolute.Text.Comparing;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Comparing;

/// <summary>Our own samples of two versions in six languages, and short ways to compare.</summary>
internal static class Versions
{
    public static string Folder { get; } = Path.Combine(SharedTexts.Root(), "samples", "versions");

    public static Reading Sample(string session, Language language) =>
        Read(File.ReadAllText(Path.Combine(Folder, $"resolution-11-{session}-{language.Code()}.txt")));

    public static Reading Read(string text) => Reader.Read(BlockText.FromLines(text));

    public static Comparison Compare(string older, string newer) => Comparison.Of(Read(older), Read(newer));

    /// <summary>A pair as the table of expected pairs writes it: change, places from 1 in the older and in the newer text.</summary>
    public static string Row(ClausePair pair) => $"{pair.Change.ToString().ToLowerInvariant()}\t{Places(pair.Older)}\t{Places(pair.Newer)}";

    private static string Places(IReadOnlyList<PlacedClause> clauses) => string.Join(',', clauses.Select(static clause => clause.Ordinal + 1));
}
