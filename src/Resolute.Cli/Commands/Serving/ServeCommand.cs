using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;

namespace Resolute.Cli.Commands.Serving;

/// <summary>resolute serve: starts the portal on this machine and stays with it until it ends.</summary>
public static class ServeCommand
{
    private const int UsualPort = 5080;

    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var port = new Option<int>("--port")
        {
            Description = speech.Words["cli.option-port"],
            HelpName = "N",
            DefaultValueFactory = _ => UsualPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 65535))
                result.AddError("port");
        });
        var command = new Command("serve", speech.Words["cli.serve"]) { port };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var number = parsed.GetValue(port);
                if (ServerProcess.Beside() is not { } program)
                    return speech.CouldNot("cli.serve-no-server");
                if (IsTaken(number))
                    return speech.CouldNot("cli.serve-port-taken", Figures.Count(number));

                var place = workspace.In(parsed);
                if (await OpenWorkspace.IsUnfinished(place, cancellation))
                    return speech.CouldNot("refusal.place-unfinished");

                var address = $"http://127.0.0.1:{Figures.Count(number)}";
                speech.Note("cli.serve-starting", address);
                var code = await ServerProcess.Run(program, place, address, cancellation);
                return code is 0 ? ExitCode.Done : speech.CouldNot("cli.serve-ended", code);
            }
        );
        return command;
    }

    private static bool IsTaken(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
