using System.CommandLine;
using System.CommandLine.Help;
using System.Data.Common;
using Resolute.Cli.Speaking;
using Resolute.Features;

namespace Resolute.Cli.Parsing;

/// <summary>The one way into a command: parses, words what is wrong, and turns faults of the machine into a sentence.</summary>
public static class CommandLineDoor
{
    public static async Task<int> Enter(RootCommand root, string[] arguments, Speech speech)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = speech.Words["cli.option-help"];
                help.Action = new CommandHelp(speech);
            }
            else if (option is VersionOption version)
            {
                version.Description = speech.Words["cli.option-version"];
            }
        }

        var parsed = root.Parse(arguments.Length == 0 ? ["--help"] : arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not CommandHelp)
            return Complaint.About(parsed, speech);

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return speech.CouldNot("cli.stopped");
        }
        catch (Exception fault) when (Workspace.WhyNotOpened(fault) is not null)
        {
            return speech.CouldNot(Workspace.WhyNotOpened(fault)!);
        }
        catch (Exception fault) when (DatabaseFault(fault) is not null)
        {
            return speech.CouldNot("cli.no-database", DatabaseFault(fault)!.Message);
        }
        catch (UnauthorizedAccessException fault)
        {
            return speech.CouldNot("cli.not-allowed-by-machine", fault.Message);
        }
        catch (IOException fault)
        {
            return speech.CouldNot("cli.input-output", fault.Message);
        }
        catch (Exception fault) when (!IsTraced)
        {
            return speech.CouldNot("cli.fault", $"{fault.GetType().Name}: {fault.Message}");
        }
    }

    /// <summary>With RESOLUTE_TRACE set, a fault of the program shows where it happened.</summary>
    private static bool IsTraced => Environment.GetEnvironmentVariable("RESOLUTE_TRACE") is not null;

    private static DbException? DatabaseFault(Exception? fault) => fault is null or DbException ? fault as DbException : DatabaseFault(fault.InnerException);
}
