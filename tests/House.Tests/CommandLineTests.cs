using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.House.Tests;

/// <summary>What programs outside rely on: exit codes, one line on the error stream, answers in the language asked for.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Demo = "samples/demo";
    private readonly string _folder = Directory.CreateTempSubdirectory("resolute-").FullName;

    public static TheoryData<Language> Languages { get; } = new(LanguageNames.Official);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Help_and_complaints_speak_the_language_of_the_machine(Language language)
    {
        var words = Catalogue.Of(language);
        (await CommandLine.Run("--help", language.Code())).Answer.ShouldContain(words["cli.mandates"]);

        var wrong = await CommandLine.Run("mandates --state lost", language.Code());
        wrong.Code.ShouldBe(2);
        wrong.Notes.TrimEnd('\n').ShouldBe(words.Say("cli.bad-value", "lost", "--state", "resolute mandates --help"));
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("read")]
    [InlineData("read no-such-file.txt")]
    [InlineData("read samples")]
    [InlineData("mandate x --data {0}")]
    [InlineData("mandate 1 --data {0}")]
    [InlineData("import {0}")]
    [InlineData("accuracy {0}")]
    [InlineData("verify --connection Host=127.0.0.1;Port=1;Timeout=1")]
    public async Task What_cannot_be_done_ends_with_two_and_one_line(string arguments)
    {
        var ended = await CommandLine.Run(string.Format(null, arguments, _folder));
        ended.Code.ShouldBe(2);
        ended.Answer.ShouldBeEmpty();
        ended.Notes.Trim().Split('\n').Length.ShouldBe(1);
        ended.Notes.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task A_text_from_the_input_stream_reads_as_the_same_text_from_a_file()
    {
        var file = $"{Demo}/resolution-7-d27-en.txt";
        var fromFile = await CommandLine.Run($"read {file} --format json");
        var fromStream = await CommandLine.Run("read - --format json", input: Repository.Read(file));

        fromFile.Code.ShouldBe(0);
        fromStream.Answer.ShouldBe(fromFile.Answer);
        using var json = JsonDocument.Parse(fromFile.Answer);
        json.RootElement.GetProperty("schema").GetString().ShouldBe("resolute-reading/1");
        json.RootElement.GetProperty("operative").GetArrayLength().ShouldBe(4);
        json.RootElement.GetProperty("unplaced").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_paragraphs_before_reading_can_be_seen_and_an_answer_written_to_a_file()
    {
        var place = Path.Combine(_folder, "blocks.json");
        (await CommandLine.Run($"read {Demo}/report-dwg-12-en.txt --format blocks -o {place}")).Answer.ShouldBeEmpty();
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(place, TestContext.Current.CancellationToken));
        json.RootElement.GetProperty("blocks").GetArrayLength().ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task A_bad_file_is_reported_and_the_rest_goes_on()
    {
        var incoming = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        File.Copy($"{Repository.Root}{Demo}/draft-new-resolution-en.txt", Path.Combine(incoming, "good.txt"));
        await File.WriteAllBytesAsync(
            Path.Combine(incoming, "bad.bin"),
            [.. Enumerable.Range(0, 256).Select(value => (byte)value)],
            TestContext.Current.CancellationToken
        );

        var ended = await CommandLine.Run($"import {incoming} --data {_folder}/ws");
        ended.Code.ShouldBe(1);
        ended.Answer.ShouldContain("good.txt");
        ended.Notes.ShouldContain("bad.bin");

        (await CommandLine.Run($"import {incoming}/good.txt --data {_folder}/ws")).Answer.ShouldContain(Catalogue.Of(Language.English)["arrival.held"]);
        (await CommandLine.Run($"verify --data {_folder}/ws")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("mandates")]
    [InlineData("mandate 1")]
    public async Task What_only_looks_makes_no_workspace(string command)
    {
        var place = Path.Combine(_folder, "nowhere");
        var ended = await CommandLine.Run($"{command} --data {place}");
        ended.Code.ShouldBe(2);
        ended.Notes.TrimEnd('\n').ShouldBe(Catalogue.Of(Language.English).Say("cli.no-workspace", place));
        Directory.Exists(place).ShouldBeFalse();
    }

    [Fact]
    public async Task A_head_that_was_printed_is_found_again_and_an_invented_one_is_not()
    {
        await CommandLine.Run($"import {Demo}/draft-new-resolution-en.txt --data {_folder}/ws");
        var head = (await CommandLine.Run($"verify --data {_folder}/ws")).Answer.Split('\n')[1].Split(' ')[^1];
        head.Length.ShouldBe(64);
        await CommandLine.Run($"import {Demo}/report-dwg-12-en.txt --data {_folder}/ws");

        (await CommandLine.Run($"verify --since {head} --data {_folder}/ws")).Code.ShouldBe(0);
        var invented = new string('a', 64);
        var wrong = await CommandLine.Run($"verify --since {invented} --data {_folder}/ws");
        wrong.Code.ShouldBe(1);
        wrong.Answer.ShouldContain(Catalogue.Of(Language.English).Say("verify.journal-since", invented));
    }

    [Fact]
    public async Task What_is_hidden_in_a_folder_is_not_taken_in()
    {
        var incoming = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        Directory.CreateDirectory(Path.Combine(incoming, ".kept"));
        foreach (var name in new[] { "seen.txt", ".hidden.txt", ".kept/inside.txt" })
            File.Copy($"{Repository.Root}{Demo}/draft-new-resolution-en.txt", Path.Combine(incoming, name));

        var ended = await CommandLine.Run($"import {incoming} --data {_folder}/ws");
        ended.Code.ShouldBe(0);
        ended.Answer.Trim().Split('\n').Length.ShouldBe(2);
        ended.Answer.ShouldContain("seen.txt");
        ended.Notes.ShouldContain(Catalogue.Of(Language.English).Say("cli.import-left-aside", 2));
    }

    [Fact]
    public async Task A_folder_is_taken_in_in_the_order_of_its_names_and_the_sum_says_what_each_was()
    {
        var words = Catalogue.Of(Language.English);
        var incoming = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        var deeper = Directory.CreateDirectory(Path.Combine(incoming, "b", "c")).FullName;
        var outside = Path.Combine(_folder, "outside.txt");
        var draft = Repository.Read($"{Demo}/draft-new-resolution-en.txt");
        await File.WriteAllTextAsync(outside, "A letter that nobody gave to be taken in, from the keeper of the lamps.", Stop);
        await File.WriteAllTextAsync(Path.Combine(incoming, "a.txt"), draft, Stop);
        await File.WriteAllTextAsync(Path.Combine(deeper, "same.txt"), draft, Stop);
        await File.WriteAllTextAsync(Path.Combine(deeper, "words.txt"), draft + "\n\n", Stop);
        await File.WriteAllTextAsync(Path.Combine(deeper, "~$words.docx"), "x", Stop);
        await File.WriteAllBytesAsync(Path.Combine(deeper, "z.bin"), [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3], Stop);
        File.CreateSymbolicLink(Path.Combine(incoming, "link.txt"), outside);
        Directory.CreateSymbolicLink(Path.Combine(incoming, "links"), _folder);

        var ended = await CommandLine.Run($"import {incoming} --data {_folder}/ws");

        ended.Code.ShouldBe(1);
        var rows = ended.Answer.Trim().Split('\n').Skip(1).Select(row => row.Split('\t')).ToList();
        rows.Select(row => Path.GetRelativePath(incoming, row[0])).ShouldBe(["a.txt", "b/c/same.txt", "b/c/words.txt"]);
        rows.Select(row => row[2]).ShouldBe([words["arrival.new"], words["arrival.held"], words.Say("arrival.same-words-as", rows[0][6])]);
        var notes = ended.Notes.Trim().Split('\n');
        notes[0].ShouldBe(words.Say("cli.import-left-aside", 3));
        notes[1..5].Select(line => line.Split(' ')[0]).ShouldBe(["1/4", "2/4", "3/4", "4/4"]);
        notes[4].ShouldContain(words["refusal.file-binary"]);
        notes[5]
            .ShouldBe(
                words.Say(
                    "cli.import-sum",
                    $"{words["arrival.new"]}: 1, {words["arrival.held"]}: 1, {words["arrival.same-words"]}: 1, {words["arrival.refused"]}: 1, {words["arrival.left-aside"]}: 3"
                )
            );
        notes.Length.ShouldBe(6);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_of_sessions_is_taken_in_and_the_calendar_lists_them()
    {
        var words = Catalogue.Of(Language.English);
        var taken = await CommandLine.Run($"calendar import {Demo}/calendar.csv --data {_folder}/ws");
        taken.Code.ShouldBe(0);
        taken.Answer.TrimEnd().ShouldBe(words.Say("cli.sessions-taken", 7, 0, 0));
        (await CommandLine.Run($"calendar import {Demo}/calendar.csv --data {_folder}/ws")).Answer.TrimEnd().ShouldBe(words.Say("cli.sessions-taken", 0, 0, 7));

        var year = await CommandLine.Run($"calendar --year 2027 --data {_folder}/ws");
        year.Answer.ShouldContain("demo/council/2027\t14 June 2027 to 18 June 2027");
        (await CommandLine.Run($"calendar --year 2028 --data {_folder}/ws")).Answer.ShouldContain(words["days.in-cluster"]);
        (await CommandLine.Run($"calendar --year 1999 --data {_folder}/ws")).Notes.TrimEnd().ShouldBe(words.Say("cli.calendar-none", 1999));
        (await CommandLine.Run($"calendar import no-such.csv --data {_folder}/ws")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task The_demonstration_shows_a_mandate_in_every_stage_and_is_made_once()
    {
        var words = Catalogue.Of(Language.English);
        (await CommandLine.Run($"demo {Demo} --data {_folder}/ws")).Code.ShouldBe(0);

        var mandates = (await CommandLine.Run($"mandates --data {_folder}/ws")).Answer;
        foreach (
            var stage in new[] { "status.fulfilled", "status.reported", "status.under-way", "status.no-evidence", "mandate-state.proposed", "cli.provisional" }
        )
            mandates.ShouldContain(words[stage]);

        var fulfilled = (await CommandLine.Run($"mandates --status fulfilled --data {_folder}/ws")).Answer.Split('\n')[1].Split('\t')[0];
        var page = await CommandLine.Run($"mandate {fulfilled} --data {_folder}/ws");
        page.Answer.ShouldContain("D28/5");
        page.Answer.ShouldContain("sec_2__para_1");

        (await CommandLine.Run($"mandates --status overdue --data {_folder}/ws")).Answer.ShouldContain("RESOLUTION 9 (D22, last amended D24) 3");
        var repeats = await CommandLine.Run($"before-adoption {Demo}/draft-new-resolution-en.txt --data {_folder}/ws");
        repeats.Code.ShouldBe(1);
        repeats.Answer.ShouldContain("RESOLUTION 9 (D22, last amended D24)");

        var untold = (await CommandLine.Run($"mandates --status no-evidence --data {_folder}/ws")).Answer.Split('\n')[1].Split('\t')[0];
        (await CommandLine.Run($"status {untold} under-way --reason Begun --data {_folder}/ws")).Code.ShouldBe(0);
        (await CommandLine.Run($"mandates --status no-evidence --data {_folder}/ws")).Answer.ShouldNotContain($"\n{untold}\t");
        (await CommandLine.Run($"status-back {untold} --data {_folder}/ws")).Code.ShouldBe(0);
        (await CommandLine.Run($"mandates --status no-evidence --data {_folder}/ws")).Answer.ShouldContain($"\n{untold}\t");
        var twice = await CommandLine.Run($"status-back {untold} --data {_folder}/ws");
        (twice.Code, twice.Notes.TrimEnd('\n')).ShouldBe((2, words.Say("cli.status-not-said", untold)));

        var again = await CommandLine.Run($"demo {Demo} --data {_folder}/ws");
        again.Code.ShouldBe(2);
        again.Notes.TrimEnd('\n').ShouldBe(words["cli.demo-not-empty"]);
    }
}
