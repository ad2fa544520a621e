using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Resolute.Cli.Speaking;

namespace Resolute.Cli.Parsing;

/// <summary>The help of a command in the language of the interface.</summary>
public sealed class CommandHelp(Speech speech) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = speech.Answers;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{speech.Words["cli.help-usage"]} {Usage(command)}");
        Section("cli.help-commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description)));
        Section("cli.help-arguments", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        Section("cli.help-options", OptionsOf(command).Select(option => (Names(option), option.Description)));
        return ExitCode.Done;
    }

    /// <summary>The command as it is typed: resolute read.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : "resolute";

    private static string Usage(Command command) =>
        string.Join(
            ' ',
            [
                PathOf(command),
                .. command.Subcommands.Count > 0 ? new[] { "COMMAND" } : [],
                .. command.Arguments.Select(argument => (argument.HelpName ?? argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")),
                .. OptionsOf(command)
                    .Where(option => option is not (HelpOption or VersionOption) && !option.Recursive)
                    .Select(option => $"[{option.Name}{(option.HelpName is { } value ? " " + value : "")}]"),
            ]
        );

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private static string Names(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias is not ("/?" or "/h" or "-?")).Prepend(option.Name))
        + (option.HelpName is { } value ? " " + value : "");

    private void Section(string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
            return;

        speech.Answers.WriteLine();
        speech.Answers.WriteLine(speech.Words[heading]);
        var width = lines.Max(line => line.Name.Length) + 2;
        foreach (var (name, description) in lines)
            speech.Answers.WriteLine($"  {name.PadRight(width)}{description}");
    }
}
