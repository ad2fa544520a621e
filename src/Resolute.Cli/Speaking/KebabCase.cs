using System.Text;

namespace Resolute.Cli.Speaking;

/// <summary>The members of an enumeration as they are typed and as the catalogue's keys end: no-evidence.</summary>
public static class KebabCase
{
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
                words.Append('-');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    public static T? Read<T>(string? typed)
        where T : struct, Enum => typed is null ? null : Enum.GetValues<T>().Single(value => Of(value) == typed);
}
