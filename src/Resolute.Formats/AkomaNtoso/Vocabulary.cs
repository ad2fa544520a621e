namespace Resolute.Formats.AkomaNtoso;

/// <summary>Names of Akoma Ntoso 3.0, and of what it has no word for.</summary>
internal static class Vocabulary
{
    /// <summary>OASIS LegalDocML, Akoma Ntoso 1.0 (schema 3.0).</summary>
    public const string Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>What a reading says and Akoma Ntoso has no word for: rules, certainty, places in the text.</summary>
    public const string Own = "urn:resolute:reading:1";

    /// <summary>The prefix of our own names.</summary>
    public const string Prefix = "rs";

    /// <summary>Who marks up and analyses.</summary>
    public const string Us = "#resolute";

    /// <summary>A mark for a character that XML cannot hold.</summary>
    public const string Character = "character";

    /// <summary>Blocks of recitals and their clauses, where the schema does not let recitals stand.</summary>
    public const string Recitals = "recitals";

    /// <summary>One recital there.</summary>
    public const string Recital = "recital";

    /// <summary>Before the class key of a heading in a reference.</summary>
    public const string Keyword = "keyword.";
}
