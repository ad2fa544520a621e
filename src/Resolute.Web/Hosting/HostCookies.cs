using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Resolute.Web.Hosting;

/// <summary>
/// Over TLS every cookie of ours is called __Host-… (RFC 6265bis, 4.1.3.2): a browser takes it from this host alone, for all paths, and never from a
/// neighbour's; one that is for some paths only is __Secure-…, and comes by TLS alone. Over plain HTTP, as on one's own machine, browsers refuse that name, and the cookie has its own. Inside, it always has.
/// </summary>
public static class HostCookies
{
    private const string Prefix = "__Host-";
    private const string SomePaths = "__Secure-";
    private const string Ours = "resolute.";

    public static IApplicationBuilder UseHostCookies(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (!context.Request.IsHttps)
                    return next(context);

                context.Features.Set<IRequestCookiesFeature>(new RequestCookiesFeature(new Received(context.Request.Cookies)));
                context.Response.OnStarting(() =>
                {
                    var set = context.Response.Headers.SetCookie;
                    if (set.Count > 0)
                        context.Response.Headers.SetCookie = new StringValues([.. set.Select(Named)]);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    private static string? Named(string? cookie) =>
        cookie?.StartsWith(Ours, StringComparison.Ordinal) is not true ? cookie
        : $"{cookie};".Contains("; path=/;", StringComparison.OrdinalIgnoreCase) ? Prefix + cookie
        : SomePaths + cookie;

    private static string Plain(string name) =>
        name.StartsWith(Prefix + Ours, StringComparison.Ordinal) ? name[Prefix.Length..]
        : name.StartsWith(SomePaths + Ours, StringComparison.Ordinal) ? name[SomePaths.Length..]
        : name;

    /// <summary>Cookies as they came by TLS: one that calls itself ours without the prefix is anybody's, and is not there.</summary>
    private sealed class Received(IRequestCookieCollection sent) : IRequestCookieCollection
    {
        private readonly Dictionary<string, string> _known = sent.Where(cookie => !cookie.Key.StartsWith(Ours, StringComparison.Ordinal))
            // Of two under one name the one for all paths is ours for certain.
            .OrderByDescending(cookie => cookie.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .DistinctBy(cookie => Plain(cookie.Key), StringComparer.Ordinal)
            .ToDictionary(cookie => Plain(cookie.Key), cookie => cookie.Value, StringComparer.Ordinal);

        public int Count => _known.Count;

        public ICollection<string> Keys => _known.Keys;

        public string? this[string key] => _known.GetValueOrDefault(key);

        public bool ContainsKey(string key) => _known.ContainsKey(key);

        public bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _known.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _known.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
