namespace Resolute.Text.Languages;

/// <summary>Cyrillic and Greek letters that look like a Latin one in print (after the confusables of Unicode Technical Standard 39).</summary>
public static class LookAlike
{
    private const string Foreign = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲ";
    private const string Alike = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXoc";

    /// <summary>The Latin letter that looks the same; null where there is none.</summary>
    public static char? Latin(char letter)
    {
        if (letter is < '\u0370' or > '\u052F')
            return null;
        var place = Foreign.IndexOf(letter, StringComparison.Ordinal);
        return place < 0 ? null : Alike[place];
    }
}
