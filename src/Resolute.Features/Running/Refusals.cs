using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Running;

/// <summary>Refusals that many use cases share.</summary>
public static class Refusals
{
    private const int LongestEcho = 200;

    /// <summary>There is no such thing, or the actor may not see that there is.</summary>
    public static Refusal NotFound(object sought) => new("not-found", null, sought is string words ? Printable.Of(Printable.Line(words), LongestEcho) : sought);

    /// <summary>The actor may not; the same for every use case.</summary>
    public static Refusal? Of(Actor actor, Permission need) =>
        actor.May(need) ? null
        : actor.WhyNotByToken(need) is { } never ? never
        : actor == Actor.Anonymous ? new Refusal("sign-in-required")
        : new Refusal("not-permitted");

    /// <summary>A list cannot go on behind what is not in it.</summary>
    public static Refusal CursorUnknown { get; } = new("cursor-unknown");

    /// <summary>The same command id came with another request.</summary>
    public static Refusal CommandReused { get; } = new("command-reused");
}
