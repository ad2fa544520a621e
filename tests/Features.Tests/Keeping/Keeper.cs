using System.Diagnostics;
using Resolute.Features.Keeping;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Keeping;

/// <summary>Another process: moves a workspace, or restores one from a file, and says on its output when it begins and when it is done.</summary>
internal static class Keeper
{
    public static async Task<int> Keep(string[] arguments)
    {
        var (from, connection, to) = (arguments[0], arguments[1], new WorkspacePlace(arguments[2], arguments[3] == "-" ? null : arguments[3]));
        Console.WriteLine("begun");
        if (connection == "file")
        {
            await using var archive = File.OpenRead(from);
            (await RestoreWorkspace.Run(to, archive, new Line(), CancellationToken.None)).Carried();
        }
        else
        {
            var source = new WorkspacePlace(from, connection == "-" ? null : connection);
            await using var open = (await Workspace.OpenAsIs(source, CancellationToken.None)).Carried();
            (
                await open.Runner.See<MoveWorkspace, MoveWorkspace.Request, MoveWorkspace.Moved>(new(to, new Line()), Actor.Operator, CancellationToken.None)
            ).Carried();
        }

        Console.WriteLine("done");
        return 0;
    }

    /// <summary>Begins it and kills it, as kill -9 does, when it has said so many lines and a little later; whether it was done before.</summary>
    public static async Task<bool> Killed(string from, string? connection, WorkspacePlace to, int lines)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        if (!Environment.ProcessPath!.EndsWith("Features.Tests", StringComparison.Ordinal))
            start.ArgumentList.Add(typeof(Keeper).Assembly.Location);
        foreach (var argument in (string[])["keep", from, connection ?? "-", to.Folder, to.Connection ?? "-"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var said = "";
        for (var line = 0; line <= lines && said != "done"; line++)
            said = await process.StandardOutput.ReadLineAsync(Places.Stop) ?? "done";
        await Task.Delay(Random.Shared.Next(0, 30), Places.Stop);
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync(Places.Stop);
        await process.WaitForExitAsync(Places.Stop);
        return said == "done" || rest.Contains("done", StringComparison.Ordinal);
    }

    private sealed class Line : IProgress<KeepingStep>
    {
        public void Report(KeepingStep value)
        {
            Console.WriteLine($"{value.Stage} {value.Done}");
            Console.Out.Flush();
        }
    }
}
