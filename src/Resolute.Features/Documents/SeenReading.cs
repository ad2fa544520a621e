using Resolute.Model.People;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>A reading as it leaves the house: every view that gives one away gives this.</summary>
internal static class SeenReading
{
    /// <summary>The reading as one may see it: what an editor would notice is for those who work inside, whatever of the text is released.</summary>
    public static Reading SeenBy(this Reading reading, Actor actor) => actor.SeesInternal ? reading : reading with { Findings = [] };
}
