using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.House.Tests;

/// <summary>What an operator relies on when a workspace is backed up, restored and moved at the command line.</summary>
public sealed class KeepingCommandTests : IDisposable
{
    private const string Demo = "samples/demo";
    private readonly string _folder = Directory.CreateTempSubdirectory("resolute-").FullName;
    private readonly Catalogue _words = Catalogue.Of(Language.English);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_is_backed_up_is_restored_and_moved_and_proved_with_the_head_that_was_printed()
    {
        await CommandLine.Run($"import {Demo}/draft-new-resolution-en.txt --data {_folder}/ws");
        var kept = await CommandLine.Run($"backup {_folder}/one.zip --data {_folder}/ws");
        kept.Code.ShouldBe(0);
        kept.Answer.ShouldContain("Documents\t1");
        var head = kept.Answer.TrimEnd().Split(' ')[^1];
        head.Length.ShouldBe(64);
        Directory.GetFiles(_folder).Select(Path.GetFileName).ShouldBe(["one.zip"]);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode($"{_folder}/one.zip").ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await CommandLine.Run($"import {Demo}/report-dwg-12-en.txt --data {_folder}/ws");
        var restored = await CommandLine.Run($"restore {_folder}/one.zip --data {_folder}/again");
        restored.Code.ShouldBe(0);
        restored.Answer.TrimEnd().ShouldEndWith(_words["cli.restore-done"]);
        var moved = await CommandLine.Run($"move --data {_folder}/again --to-data {_folder}/moved");
        moved.Code.ShouldBe(0);
        moved.Answer.ShouldContain(_words.Say("cli.verify-head", head));

        foreach (var place in (string[])["ws", "again", "moved"])
            (await CommandLine.Run($"verify --since {head} --data {_folder}/{place}")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task What_exists_is_never_written_over_and_what_is_not_there_is_said()
    {
        await CommandLine.Run($"import {Demo}/draft-new-resolution-en.txt --data {_folder}/ws");
        await File.WriteAllTextAsync($"{_folder}/letter", "mine", TestContext.Current.CancellationToken);

        await Refused($"backup {_folder}/letter --data {_folder}/ws", _words.Say("cli.file-exists", $"{_folder}/letter"));
        await Refused($"backup {_folder}/new --data {_folder}/nowhere", _words.Say("refusal.no-workspace", $"{_folder}/nowhere"));
        await Refused($"restore {_folder}/nothing --data {_folder}/new", _words.Say("cli.no-such-place", $"{_folder}/nothing"));
        await Refused($"restore {_folder}/letter --data {_folder}/new", _words["refusal.archive-not-whole"]);
        await Refused($"move --data {_folder}/ws", _words["cli.move-where"]);
        await Refused($"move --data {_folder}/ws --to-data {_folder}/ws", _words.Say("refusal.place-not-empty", $"{_folder}/ws"));
        (await File.ReadAllTextAsync($"{_folder}/letter", TestContext.Current.CancellationToken)).ShouldBe("mine");
        Directory.Exists($"{_folder}/nowhere").ShouldBeFalse();
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("backup {0}/new")]
    [InlineData("serve --port 65001")]
    [InlineData("import {0}")]
    public async Task A_place_that_was_left_half_filled_is_opened_by_nobody(string command)
    {
        Directory.CreateDirectory($"{_folder}/ws");
        await File.WriteAllTextAsync($"{_folder}/ws/resolute.db.unfinished", "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync($"{_folder}/a.txt", "A letter.", TestContext.Current.CancellationToken);

        await Refused(string.Format(null, command, _folder) + $" --data {_folder}/ws", _words["refusal.place-unfinished"]);
    }

    private static async Task Refused(string command, string words)
    {
        var ended = await CommandLine.Run(command);
        ended.Code.ShouldBe(2);
        ended.Answer.ShouldBeEmpty();
        ended.Notes.TrimEnd('\n').ShouldBe(words);
    }
}
