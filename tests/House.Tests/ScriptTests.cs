using System.Diagnostics;
using System.Runtime.Versioning;

namespace Resolute.House.Tests;

/// <summary>The scripts at the root are what a newcomer meets first.</summary>
[SupportedOSPlatform("linux")]
public sealed class ScriptTests
{
    public static TheoryData<string> Scripts { get; } = ["run", "test", "resolute", ".ci/run"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_can_be_run_and_stops_at_the_first_error(string script)
    {
        File.GetUnixFileMode(Repository.Root + script).HasFlag(UnixFileMode.UserExecute).ShouldBeTrue();
        Repository.Read(script).ShouldContain("set -euo pipefail");
    }

    [Theory]
    [InlineData("run", "--what")]
    [InlineData("run", "--port")]
    [InlineData("test", "NoSuchSuite")]
    public async Task A_script_says_in_one_line_what_it_does_not_understand(string script, string argument)
    {
        var start = new ProcessStartInfo(Repository.Root + script, argument)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(2);
        said.Trim().Split('\n').Length.ShouldBe(1);
    }
}
