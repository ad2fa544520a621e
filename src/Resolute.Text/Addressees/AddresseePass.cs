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
}
