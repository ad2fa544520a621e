using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Model.Tests;

/// <summary>Texts of our own writing about bodies that do not exist.</summary>
internal static class Readings
{
    public static readonly Reading Resolution = Reader.Read(
        BlockText.FromLines(
            """
            RESOLUTION 9 (D25)
            Bridges of a small island
            The Demonstration Council,
            recalling
            a)	Resolution 3 (D21), on ferries,
            resolves
            1	that every bridge should have a name,
            instructs the Secretary-General
            1	to paint the bridges by 30 September 2026;
            2	to report each year on:
            i)	the bridges painted;
            ii)	the paint used,
            instructs the Secretary-General and the Demonstration Working Group
            1	to walk across each bridge,
            encourages Member States
            1	to send brushes.
            """
        )
    );
}
