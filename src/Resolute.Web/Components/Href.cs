using System.Globalization;

namespace Resolute.Web.Components;

/// <summary>A path with what is asked for behind it.</summary>
public static class Href
{
    /// <summary>The path and its query: what is null or empty is left out, and without anything the path stands bare.</summary>
    public static string Of(string path, params ReadOnlySpan<(string Name, object? Value)> asked)
    {
        var query = new List<KeyValuePair<string, string?>>();
        foreach (var (name, value) in asked)
            if (Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } words)
                query.Add(new(name, words));
        return path + QueryString.Create(query);
    }
}
