using System.Globalization;
using Resolute.Features.Running;
using Resolute.Model.Journal;

namespace Resolute.Web.Api;

/// <summary>
/// What a caller says by If-Match that they saw: the version of a thing and the place of the journal's last word on it, which begin our tags
/// (<c>"VERSION.MARK-HASH"</c>); or the bare version of a text.
/// </summary>
/// <param name="Version">The version; any for <c>*</c>.</param>
/// <param name="Mark">The journal's place; null where none was sent.</param>
public sealed record SeenTag(int Version, long? Mark)
{
    // No entry of the journal has this place: what cannot be a tag of ours is not what anybody saw.
    private const long Never = -1;

    private static readonly SeenTag Odd = new(int.MaxValue, Never);

    /// <summary>What If-Match says; null where it is not sent. Of several tags the newest is meant: no other can still hold.</summary>
    public static SeenTag? In(HttpRequest request)
    {
        var sent = request
            .Headers.IfMatch.SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        return sent.Count == 0 ? null
            : sent.Contains("*") ? new SeenTag(SeenVersion.Any, null)
            : sent.Select(Read).MaxBy(tag => (tag.Mark ?? 0, tag != Odd ? tag.Version : 0));
    }

    /// <summary>What must not have happened since; null where nothing was sent, or where the route is about no one thing.</summary>
    public static Unchanged? Since(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<AboutNoun>() is { } about && In(context.Request) is { Version: not SeenVersion.Any } seen
            ? seen.Mark is { } mark
                ? new Unchanged(about.Of(context.Request.RouteValues), mark)
                // A bare version says nothing of a thing whose use case asks for none.
                : context.GetEndpoint()!.Metadata.GetMetadata<NeedsVersion>() is null
                    ? new Unchanged(about.Of(context.Request.RouteValues), Never)
                    : null
            : null;

    // Weak tags never match strongly (RFC 9110, 8.8.3.2).
    private static SeenTag Read(string tag)
    {
        if (tag is not ['"', .., '"'] || tag.Length < 3)
            return Odd;

        var state = tag[1..^1].Split('-')[0].Split('.');
        return int.TryParse(state[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? state.Length == 1
                ? new SeenTag(version, null)
                : long.TryParse(state[1], NumberStyles.None, CultureInfo.InvariantCulture, out var mark)
                    ? new SeenTag(version, mark)
                    : Odd
            : Odd;
    }
}
