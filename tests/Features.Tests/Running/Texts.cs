namespace Resolute.Features.Tests.Running;

/// <summary>Texts of our own writing about bodies that do not exist.</summary>
public static class Texts
{
    public const string Resolution = """
        RESOLUTION 7 (D25)
        Lanterns on the footpaths of small islands
        The Demonstration Council,
        recalling
        a)	Resolution 3 (D21), on ferries at night,
        resolves
        1	that every footpath of a small island should have a lantern,
        instructs the Secretary-General
        1	to publish a map of all lanterns by 30 September 2026;
        2	to report to the Council each year on:
        i)	the number of lanterns lit;
        ii)	the oil that they burn;
        3	to keep the lamp wicks dry in a timely manner,
        invites Member States
        1	to lend ladders to one another;
        2	to name one keeper of lanterns each.
        """;

    public static readonly string LaterResolution = Resolution
        .Replace("RESOLUTION 7 (D25)", "RESOLUTION 7 (D25, last amended D27)", StringComparison.Ordinal)
        .Replace("a map of all lanterns", "two maps of all lanterns", StringComparison.Ordinal);

    public const string Report = """
        [bookmark: dnum]Document D28/5-E
        [bookmark: dsource]Chair of the Demonstration Working Group
        [bookmark: dtitle1]Report on the ninth meeting about lanterns
        Purpose
        This report tells what was done about lanterns.
        1	Introduction
        The ninth meeting took place in a boathouse.
        2	Work on lanterns
        2.1	Map: The secretariat showed the map under Resolution 7 (D25), instructs the Secretary-General 1. The group welcomed the map.
        2.2	Oil: The secretariat spoke of oil. The group noted it.
        """;

    public const string Draft = """
        DRAFT NEW RESOLUTION [...]
        Quiet bells on small islands
        The Demonstration Council,
        recalling
        a)	Resolution 7 (D25), on lanterns,
        instructs the Secretary-General
        1	to count the bells by 31 October 2025;
        2	to muffle them at night,
        encourages Member States
        1	to ring softly.
        """;
}
