using System.Text.Json;
using System.Text.RegularExpressions;

namespace Resolute.House.Tests;

/// <summary>resolute compare: what programs and people outside rely on.</summary>
public sealed partial class CompareCommandTests : IDisposable
{
    private const string Older = "samples/versions/resolution-11-d31-en.txt";
    private const string Newer = "samples/versions/resolution-11-d33-en.txt";
    private readonly string _folder = Directory.CreateTempSubdirectory("resolute-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Older, Older, 0)]
    [InlineData(Older, Newer, 1)]
    [InlineData(Older, "samples/versions/resolution-11-d31-ar.txt", 0)]
    [InlineData(Older, "no-such-file.txt", 2)]
    [InlineData("samples", Newer, 2)]
    public async Task The_exit_code_says_whether_they_differ(string older, string newer, int code)
    {
        var ended = await CommandLine.Run($"compare {older} {newer}");
        ended.Code.ShouldBe(code);
        ended.Answer.Length.ShouldBe(code == 2 ? 0 : ended.Answer.Length);
        ended.Notes.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_it_does_not_write_is_refused_by_name()
    {
        var ended = await CommandLine.Run($"compare {Older} {Newer} --format odt");
        ended.Code.ShouldBe(2);
        ended.Answer.ShouldBeEmpty();
        ended.Notes.ShouldContain("odt");
        ended.Notes.ShouldContain("compare --help");
    }

    [Theory]
    [InlineData(Older, Newer, 1)]
    [InlineData(Older, Older, 0)]
    [InlineData(Older, "samples/versions/resolution-11-d31-ar.txt", 2)]
    public async Task A_word_file_with_tracked_changes_goes_to_a_file(string older, string newer, int code)
    {
        var place = Path.Combine(_folder, "tracked.docx");
        var ended = await CommandLine.Run($"compare {older} {newer} --format docx -o {place}");
        ended.Code.ShouldBe(code);
        ended.Answer.ShouldBeEmpty();
        File.Exists(place).ShouldBe(code < 2);
        (await CommandLine.Run($"compare {older} {newer} --format docx")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task The_json_names_its_schema_and_holds_every_clause()
    {
        using var json = JsonDocument.Parse((await CommandLine.Run($"compare {Older} {Newer} --format json")).Answer);
        var root = json.RootElement;
        root.GetProperty("schema").GetString().ShouldBe("resolute-comparison/1");
        root.GetProperty("mode").GetString().ShouldBe("comparison");
        root.GetProperty("clauses").EnumerateArray().Sum(pair => pair.GetProperty("older").GetArrayLength()).ShouldBe(15);
        root.GetProperty("counts").GetProperty("moved").GetInt32().ShouldBe(1);
        foreach (var pair in root.GetProperty("clauses").EnumerateArray())
            Joined(pair, "newer")
                .ShouldBe(string.Join(' ', pair.GetProperty("newer").EnumerateArray().Select(clause => clause.GetProperty("text").GetString())));
    }

    [Fact]
    public async Task The_page_needs_nothing_beside_it_and_runs_nothing()
    {
        var place = Path.Combine(_folder, "page.html");
        var hostile = Path.Combine(_folder, "hostile.txt");
        await File.WriteAllTextAsync(
            hostile,
            Repository.Read(Newer).Replace("lanterns", "<script>alert(1)</script>\"onload=", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        (await CommandLine.Run($"compare {Older} {hostile} --format html -o {place}")).Code.ShouldBe(1);
        var page = await File.ReadAllTextAsync(place, TestContext.Current.CancellationToken);
        page.ShouldContain("&lt;script&gt;");
        Elements()
            .Matches(page)
            .Select(found => found.Groups[1].Value)
            .Distinct()
            .Except("html head meta title style body h1 h2 div span br bdi p b del ins details summary".Split(' '))
            .ShouldBeEmpty();
        page.ShouldNotContain("http");
    }

    private static string Joined(JsonElement pair, string side)
    {
        var text = string.Join(' ', pair.GetProperty(side).EnumerateArray().Select(clause => clause.GetProperty("text").GetString()));
        return string.Concat(
            pair.GetProperty("words")
                .EnumerateArray()
                .Select(piece => text.Substring(piece.GetProperty(side)[0].GetInt32(), piece.GetProperty(side)[1].GetInt32()))
        );
    }

    [GeneratedRegex("<([a-z][a-z0-9]*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Elements();
}
