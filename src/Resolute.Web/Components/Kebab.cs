using System.Collections.Frozen;
using System.Text.Json;

namespace Resolute.Web.Components;

/// <summary>The name of a value as addresses, classes and catalogue keys write it: NoEvidence is no-evidence.</summary>
public static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.Of[value];

    /// <summary>The value of a name in letters of either case; null for an unknown or empty one.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum =>
        Names<T>.Of.Where(pair => string.Equals(pair.Value, name, StringComparison.OrdinalIgnoreCase)).Select(pair => (T?)pair.Key).FirstOrDefault();

    /// <summary>Whether something is named that no value has: to be refused, never taken for nothing.</summary>
    public static bool IsUnknown<T>(string? name)
        where T : struct, Enum => !string.IsNullOrEmpty(name) && Parse<T>(name) is null;

    // A page of a board asks for some hundreds.
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Of = Enum.GetValues<T>()
            .Distinct()
            .ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    }
}
