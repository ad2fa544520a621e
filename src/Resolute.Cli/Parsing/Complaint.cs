using System.CommandLine;
using System.CommandLine.Parsing;
using Resolute.Cli.Speaking;

namespace Resolute.Cli.Parsing;

/// <summary>What is wrong with a command line, in one line that also says where to look.</summary>
public static class Complaint
{
    public static int About(ParseResult parsed, Speech speech)
    {
        var help = CommandHelp.PathOf(parsed.CommandResult.Command) + " --help";
        if (parsed.UnmatchedTokens.Count > 0)
            return speech.CouldNot("cli.unknown-word", parsed.UnmatchedTokens[0], help);

        return parsed.Errors[0].SymbolResult switch
        {
            ArgumentResult { Tokens.Count: 0, Argument: var argument } => speech.CouldNot("cli.missing", argument.HelpName ?? argument.Name, help),
            ArgumentResult { Parent: OptionResult option, Tokens: var tokens } => speech.CouldNot("cli.bad-value", tokens[0].Value, option.Option.Name, help),
            ArgumentResult { Argument: var argument, Tokens: var tokens } => speech.CouldNot(
                "cli.bad-value",
                tokens[0].Value,
                argument.HelpName ?? argument.Name,
                help
            ),
            OptionResult { Tokens.Count: 0, Option: var option } => speech.CouldNot("cli.missing", option.Name, help),
            OptionResult { Option: var option, Tokens: var tokens } => speech.CouldNot("cli.bad-value", tokens[0].Value, option.Name, help),
            _ => speech.CouldNot("cli.missing-command", help),
        };
    }
}
