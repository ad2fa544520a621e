using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Resolute.Features;

namespace Resolute.Cli.Commands.Serving;

/// <summary>
/// The other door as a program beside this one. The two doors are strangers: this one knows the server's file name and its settings,
/// and none of its types.
/// </summary>
public static class ServerProcess
{
    /// <summary>The server's program in the folder <c>web</c> beside this one; null where it was not put there.</summary>
    public static string? Beside()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "web", "Resolute.Web.dll");
        return File.Exists(program) ? program : null;
    }

    public static async Task<int> Run(string program, WorkspacePlace place, string address, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(DotnetHost())
        {
            UseShellExecute = false,
            // The server finds its pages' files beside its program.
            WorkingDirectory = Path.GetDirectoryName(program),
        };
        start.ArgumentList.Add(program);
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(address);
        start.Environment["Resolute__Data"] = place.Folder;
        if (place.Connection is { } connection)
            start.Environment["Resolute__Connection"] = connection;

        using var server = Process.Start(start)!;
        // Ctrl-C reaches the whole terminal; a polite end of this process is passed on, so that no server is left behind.
        using var ending = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => PassOn(server, signal));
        using var hanging = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => PassOn(server, signal));
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var cancelled = cancellation.Register(() => Terminate(server));
        await server.WaitForExitAsync(CancellationToken.None);
        // 130 and 143: ended by Ctrl-C or politely from outside, which is how a server ends.
        return server.ExitCode is 130 or 143 ? 0 : server.ExitCode;
    }

    private static string DotnetHost() => Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";

    private static void PassOn(Process server, PosixSignalContext signal)
    {
        signal.Cancel = true;
        Terminate(server);
    }

    private static void Terminate(Process server)
    {
        if (server.HasExited)
            return;

        if (OperatingSystem.IsWindows())
        {
            server.Kill(entireProcessTree: true);
            return;
        }

        using var _ = Process.Start("kill", ["-TERM", server.Id.ToString(CultureInfo.InvariantCulture)]);
    }
}
