using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Finds whom a heading asks: "the Chair and the Rapporteurs", 秘书长和各局主任; who is only to be consulted is not asked.
/// Reads the words after the verb and who speaks; writes <see cref="Addressee"/>s in the order of the text.
/// </summary>
public static class AddresseePass
{
    private const string Rule = "addressee-in-heading";

    /// <summary>The addressees in the words after the verb of a heading.</summary>
    public static IReadOnlyList<Addressee> ReadHeading(SourceView view, TextSpan wordsAfterTheVerb) => AddresseeList.Read(view, wordsAfterTheVerb, Rule);

    /// <summary>The addressees of a paragraph of the UN form: the words after its verb, in which what is asked follows whom it asks.</summary>
    /// <param name="view">The text.</param>
    /// <param name="keyword">The class of its verb; one that asks nobody ("notes", "reaffirms") has no addressee.</param>
    /// <param name="wordsAfterTheVerb">The paragraph's own words behind the verb, without its sub-items.</param>
    public static IReadOnlyList<Addressee> ReadParagraph(SourceView view, string keyword, TextSpan wordsAfterTheVerb) =>
        Asks(keyword) ? ParagraphAddressees.Read(view, wordsAfterTheVerb, "addressee-in-paragraph") : [];

    /// <summary>Whether a verb of a class asks somebody.</summary>
    internal static bool Asks(string keyword) => Asking.Contains(keyword);

    private static readonly HashSet<string> Asking = Languages
        .Keywords.Classes.Where(each =>
            each.Strength is "instruction" or "request" or "invitation" or "exhortation" or "encouragement" or "recommendation" or "information"
        )
        .Select(each => each.Key)
        .ToHashSet(StringComparer.Ordinal);
}
