using Resolute.Features.Calendar;
using Resolute.Text.Wording;

namespace Resolute.Web.Components.Calendar;

/// <summary>What a session is called, and where its page is.</summary>
public static class SessionName
{
    public static string Of(SessionLine session, Catalogue words) =>
        session.Season is { } season
            ? $"{BodyName.Of(session.Body, words)} {session.Name} ({words[$"season.{season}"]})"
            : $"{BodyName.Of(session.Body, words)} {session.Name}";

    public static string Address(string body, string name) => $"/calendar/{BodySlug.Of(body)}/{name}";

    public static string Address(SessionLine session) => Address(session.Body, session.Name);
}
