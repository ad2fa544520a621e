using Resolute.Text.Addressees;

namespace Resolute.Web.Components.Calendar;

/// <summary>A body as addresses write it: itu-council for itu/council.</summary>
public static class BodySlug
{
    public static string Of(string key) => key.Replace('/', '-');

    /// <summary>The key of a body that an address names; the words themselves where no body has them.</summary>
    public static string Key(string slug)
    {
        var at = slug.IndexOf('-', StringComparison.Ordinal);
        var near = at > 0 ? $"{slug[..at]}/{slug[(at + 1)..]}" : slug;
        return Bodies.Knows(near) ? near : Bodies.Keys.FirstOrDefault(key => Of(key) == slug) ?? slug;
    }
}
