namespace Resolute.Web.Tests.Running;

/// <summary>Small texts of plainly invented bodies, for tests.</summary>
public static class OwnTexts
{
    /// <summary>A resolution of the demonstration Council that asks for reports: one at a session, one each year.</summary>
    public const string Buoys = """
        RESOLUTION 12 (D25)
        Buoys of small islands
        The Demonstration Council,
        resolves
        1	that every reef should have a buoy,
        instructs the Secretary-General
        1	to report to the Council at its 2031 session on the buoys;
        2	to report to the Council every year on the reefs;
        3	to inform the Demonstration Working Group regularly of the tides.

        """;

    /// <summary>A resolution with one clause for a named office; <paramref name="mark"/> makes title and words this test's own.</summary>
    public static string Resolution(string mark, int number = 91) =>
        $"""
            RESOLUTION {number} (Rev. Testville, 2031)
            Lanterns of {mark} harbours
            The Lantern Council,
            recalling
            a)	that {mark} lanterns were counted in every harbour;
            b)	that the count was short,
            instructs the Secretary-General
            1	to count the {mark} lanterns again by 30 June 2032;
            2	to report to the Council each year on {mark} lanterns,
            invites Member States
            to lend {mark} lanterns to one another.

            """;

    /// <summary>The first revision of a <see cref="Resolution"/> of the body that the demonstration knows.</summary>
    public static string FirstRevision(string mark, int number) =>
        Resolution(mark, number)
            .Replace("Rev. Testville, 2031", "D25", StringComparison.Ordinal)
            .Replace("The Lantern Council", "The Demonstration Council", StringComparison.Ordinal);

    /// <summary>Its next revision: another date, another rhythm, one clause more.</summary>
    public static string LaterRevision(string mark, int number) =>
        FirstRevision(mark, number)
            .Replace("(D25)", "(D25, last amended D27)", StringComparison.Ordinal)
            .Replace("30 June 2032", "30 June 2034", StringComparison.Ordinal)
            .Replace("each year", "every second year", StringComparison.Ordinal)
            .Replace("that the count was short,", "that the count was short;\nc)\tthat oil has become dear in the north,", StringComparison.Ordinal);

    /// <summary>A report that answers the first clause of <see cref="Resolution"/>.</summary>
    public static string Report(string mark, int number = 91) =>
        $"""
            Report of the Lantern Group on {mark}
            1	Introduction
            The group met twice.
            2	Lanterns
            2.1	Counting: under Resolution {number} (Rev. Testville, 2031), instructs the Secretary-General 1, the {mark} lanterns were counted. The group noted the count.

            """;

    /// <summary>The folder of the repository.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Resolute.slnx")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
        }
    }

    public static string Demo(string name) => Path.Combine(Root, "samples", "demo", name);
}
