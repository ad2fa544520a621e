using System.Globalization;
using Resolute.Features.Journal;
using Resolute.Web.Components.Calendar;

namespace Resolute.Web.Api;

/// <summary>Says of a route which thing it shows or changes: its answers bear the mark of that thing, and If-Match is held against it.</summary>
public sealed record AboutNoun(Func<RouteValueDictionary, NounAddress> Of);

/// <summary>The things that routes are about.</summary>
public static class AboutNouns
{
    public static TRoute AboutDocument<TRoute>(this TRoute route)
        where TRoute : IEndpointConventionBuilder => route.About(values => new(NounKind.Document, Word(values, "slug")));

    public static TRoute AboutMandate<TRoute>(this TRoute route)
        where TRoute : IEndpointConventionBuilder => route.About(values => new(NounKind.Mandate, Word(values, "number")));

    public static TRoute AboutInstrument<TRoute>(this TRoute route)
        where TRoute : IEndpointConventionBuilder => route.About(values => new(NounKind.Instrument, Word(values, "number"), Word(values, "body")));

    public static TRoute AboutSession<TRoute>(this TRoute route)
        where TRoute : IEndpointConventionBuilder => route.About(values => new(NounKind.Session, Word(values, "name"), BodySlug.Key(Word(values, "body"))));

    /// <summary>A thing that is named by an id, in the part of the address that bears the name of its kind.</summary>
    public static TRoute About<TRoute>(this TRoute route, NounKind kind)
        where TRoute : IEndpointConventionBuilder => route.About(values => new(kind, Word(values, kind.ToString().ToLowerInvariant())));

    private static TRoute About<TRoute>(this TRoute route, Func<RouteValueDictionary, NounAddress> of)
        where TRoute : IEndpointConventionBuilder
    {
        route.WithMetadata(new AboutNoun(of));
        return route;
    }

    private static string Word(RouteValueDictionary values, string name) => Convert.ToString(values[name], CultureInfo.InvariantCulture) ?? "";
}
