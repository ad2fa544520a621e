using System.Globalization;
using Resolute.Text.Addressees;
using Resolute.Text.Wording;

namespace Resolute.Web.Components;

/// <summary>One time that a mandate is due, in words: a session by its body's name, a day as it is written, anything else as its key.</summary>
public static class TimeName
{
    public static string Of(string key, Catalogue words)
    {
        if (DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return WrittenDate.Of(day, words.Language);

        var at = key.LastIndexOf('/');
        return at > 0 && Bodies.Knows(key[..at]) ? $"{BodyName.Of(key[..at], words)} {key[(at + 1)..]}" : key;
    }
}
