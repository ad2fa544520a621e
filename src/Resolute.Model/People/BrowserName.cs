namespace Resolute.Model.People;

/// <summary>The family of a browser and its system from what it says of itself, in words that its owner knows it by; no version, which would tell more than is needed.</summary>
public static class BrowserName
{
    private const int LongestAgent = 1000;

    // In this order: Edge and Opera name Chrome too, Chrome names Safari.
    private static readonly (string Mark, string Name)[] Families =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];

    /// <summary>"Firefox · Linux"; empty where neither is known.</summary>
    public static string Of(string? agent)
    {
        var said = agent is null ? "" : agent[..Math.Min(agent.Length, LongestAgent)];
        return string.Join(" · ", new[] { Known(Families, said), Known(Systems, said) }.OfType<string>());
    }

    private static string? Known((string Mark, string Name)[] names, string said) =>
        names.Where(name => said.Contains(name.Mark, StringComparison.Ordinal)).Select(name => name.Name).FirstOrDefault();
}
