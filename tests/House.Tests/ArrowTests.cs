using System.Xml.Linq;

namespace Resolute.House.Tests;

/// <summary>Arrows point down only, and are written.</summary>
public sealed class ArrowTests
{
    public static TheoryData<string, string> Arrows { get; } =
        new()
        {
            { "Text", "" },
            { "Formats", "Text" },
            { "Model", "Text" },
            { "Store", "Text Model" },
            { "Features", "Text Formats Model Store" },
            { "Web", "Text Model Features" },
            { "Cli", "Text Model Features" },
        };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_room_names_only_the_rooms_it_may(string room, string below) =>
        Room.Of(room).Arrows().ShouldBeSubsetOf(below.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => "Resolute." + name));

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Code_of_a_room_names_only_the_rooms_it_may(string room, string below) =>
        Room.Of(room)
            .ReferencedAssemblies()
            .Where(name => name.StartsWith("Resolute", StringComparison.OrdinalIgnoreCase))
            .ShouldBeSubsetOf(below.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => "Resolute." + name));

    [Fact]
    public void An_arrow_is_written_or_does_not_exist() =>
        XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("DisableTransitiveProjectReferences").Single().Value.ShouldBe("true");

    [Theory]
    [InlineData("Text")]
    [InlineData("Model")]
    public void Text_and_Model_have_no_package(string room) => Room.Of(room).Packages().ShouldBeEmpty();

    [Theory]
    [InlineData("Text")]
    [InlineData("Model")]
    public void Text_and_Model_stand_on_the_base_library_alone(string room) =>
        Room.Of(room)
            .ReferencedAssemblies()
            .Where(name => name is not "Resolute.Text")
            .ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard");

    [Theory]
    [InlineData("Text")]
    [InlineData("Formats")]
    [InlineData("Model")]
    [InlineData("Features")]
    [InlineData("Web")]
    [InlineData("Cli")]
    public void Only_the_store_names_a_database(string room) =>
        Room.Of(room)
            .ReferencedAssemblies()
            .Where(name => new[] { "Microsoft.EntityFrameworkCore", "Npgsql", "Microsoft.Data.Sqlite", "SQLitePCLRaw" }.Any(name.StartsWith))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Text")]
    [InlineData("Formats")]
    [InlineData("Model")]
    [InlineData("Store")]
    [InlineData("Features")]
    public void Only_the_doors_know_the_web_and_the_terminal(string room) =>
        Room.Of(room)
            .ReferencedAssemblies()
            .Where(name =>
                name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name is "System.Console" or "System.CommandLine" or "Spectre.Console"
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_doors_are_strangers()
    {
        Room.Of("Cli")
            .NamedTypes()
            .ShouldNotContain(type =>
                type.StartsWith("Resolute.Web.", StringComparison.Ordinal) || type.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
            );
        Room.Of("Web")
            .NamedTypes()
            .ShouldNotContain(type => type.StartsWith("Resolute.Cli.", StringComparison.Ordinal) || type.StartsWith("Spectre.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Formats")]
    [InlineData("Model")]
    public void No_room_but_the_doors_opens_the_network(string room) =>
        Room.Of(room).NamedTypes().Where(type => type.StartsWith("System.Net.", StringComparison.Ordinal)).ShouldBeEmpty();

    // Mail is no answer to anybody who asked at a door: a job hands it over (ADR 0062).
    [Fact]
    public void The_features_open_the_network_for_mail_alone_in_one_file()
    {
        Room.Of("Features")
            .NamedTypes()
            .Where(type => type.StartsWith("System.Net.", StringComparison.Ordinal))
            .Where(type =>
                !type.StartsWith("System.Net.Mail.", StringComparison.Ordinal)
                && type is not ("System.Net.NetworkCredential" or "System.Net.ICredentialsByHost")
            )
            .ShouldBeEmpty();
        Repository
            .Under("src/Resolute.Features/", ".cs")
            .Where(file => Repository.Read(file).Contains("using System.Net", StringComparison.Ordinal))
            .ShouldBe(["src/Resolute.Features/Outbox/MailOut.cs"]);
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Model")]
    [InlineData("Features")]
    public void No_room_but_the_doors_and_the_formats_starts_programs(string room) => Room.Of(room).NamedTypes().ShouldNotContain("System.Diagnostics.Process");

    [Fact]
    public void The_formats_start_programs_in_one_file() =>
        Repository
            .Under("src/Resolute.Formats/", ".cs")
            .Where(file => Repository.Read(file).Contains("System.Diagnostics", StringComparison.Ordinal))
            .ShouldBe(["src/Resolute.Formats/Conversion/OutsideTool.cs"]);

    [Theory]
    [InlineData("Text")]
    [InlineData("Model")]
    public void Text_and_Model_touch_no_file_clock_or_chance(string room)
    {
        var named = Room.Of(room).NamedTypes();
        string[] forbidden =
        [
            "System.IO.File",
            "System.IO.Directory",
            "System.IO.FileStream",
            "System.IO.FileInfo",
            "System.Console",
            "System.TimeProvider",
            "System.Diagnostics.Stopwatch",
            "System.Random",
        ];
        named.Intersect(forbidden).ShouldBeEmpty();
        Room.Of(room).NamedMembers().ShouldNotContain("System.Globalization.CultureInfo.get_CurrentCulture");
    }

    [Fact]
    public void Model_waits_for_nothing() =>
        Room.Of("Model").NamedTypes().ShouldNotContain(type => type.StartsWith("System.Threading.Tasks.", StringComparison.Ordinal));
}
