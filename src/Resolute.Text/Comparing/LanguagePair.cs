using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>Whether two texts are versions in one language or one text in two.</summary>
public static class LanguagePair
{
    /// <summary>True where both languages are known and differ: then words cannot be compared, only clauses aligned.</summary>
    public static bool AreTwo(Reading first, Reading second) =>
        first.Language != Language.Unknown && second.Language != Language.Unknown && first.Language != second.Language;
}
