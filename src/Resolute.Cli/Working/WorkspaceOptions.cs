using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Features;

namespace Resolute.Cli.Working;

/// <summary>Which workspace a command works in.</summary>
public sealed class WorkspaceOptions
{
    private readonly Option<string> _data;
    private readonly Option<string?> _connection;

    public WorkspaceOptions(Speech speech)
    {
        _data = new Option<string>("--data")
        {
            Description = speech.Words["cli.option-data"],
            HelpName = "DIR",
            DefaultValueFactory = _ => "data",
        };
        _connection = new Option<string?>("--connection") { Description = speech.Words["cli.option-connection"], HelpName = "TEXT" };
    }

    public void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_connection);
    }

    public WorkspacePlace In(ParseResult parsed) => new(Path.GetFullPath(parsed.GetValue(_data)!), parsed.GetValue(_connection));
}
