using Resolute.Model.Calendar;

namespace Resolute.Features.Calendar;

/// <summary>One session in a list.</summary>
/// <param name="Key">Its key: itu/council/2026.</param>
/// <param name="Body">The body that meets, by key.</param>
/// <param name="Name">Its name among the body's sessions.</param>
/// <param name="Year">The year it belongs to.</param>
/// <param name="Number">Its number where the body counts them.</param>
/// <param name="Season">winter, spring, summer or autumn where texts name it so.</param>
/// <param name="From">Its first day, or that of the cluster; null where unknown.</param>
/// <param name="To">Its last day, or that of the cluster; null where unknown.</param>
/// <param name="Days">How well its days are known.</param>
/// <param name="Place">Where it meets; null where unknown.</param>
/// <param name="Source">Where its days are taken from; null where nobody has said.</param>
/// <param name="IsCalledOff">Whether it was called off.</param>
/// <param name="Version">Changes with every write; sent back so that two people do not overwrite each other.</param>
public sealed record SessionLine(
    string Key,
    string Body,
    string Name,
    int Year,
    int? Number,
    string? Season,
    DateOnly? From,
    DateOnly? To,
    DayCertainty Days,
    string? Place,
    string? Source,
    bool IsCalledOff,
    int Version
)
{
    internal static SessionLine Of(Session session) =>
        new(
            session.Key,
            session.Body,
            session.Name,
            session.Year,
            session.Number,
            session.Season,
            session.From,
            session.To,
            session.Days,
            session.Place,
            session.Source,
            session.CalledOffAt is not null,
            session.Version
        );
}
