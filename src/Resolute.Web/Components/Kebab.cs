using System.Text.Json;

namespace Resolute.Web.Components;

/// <summary>The name of a value as addresses, classes and catalogue keys write it: NoEvidence is no-evidence.</summary>
public static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value of a name in letters of either case; null for an unknown or empty one.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => string.Equals(Of(value), name, StringComparison.OrdinalIgnoreCase)).Select(value => (T?)value).FirstOrDefault();

    /// <summary>Whether something is named that no value has: to be refused, never taken for nothing.</summary>
    public static bool IsUnknown<T>(string? name)
        where T : struct, Enum => !string.IsNullOrEmpty(name) && Parse<T>(name) is null;
}
