using Resolute.Model.People;

namespace Resolute.Features.Running;

/// <summary>What one run of a use case does: who acts, and what the journal will say.</summary>
public sealed class Act(Actor actor)
{
    /// <summary>Who acts.</summary>
    public Actor Actor { get; } = actor;
}
