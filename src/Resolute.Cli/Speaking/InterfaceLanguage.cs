using System.CommandLine;
using Resolute.Text.Languages;

namespace Resolute.Cli.Speaking;

/// <summary>The language that messages are written in: what the command line asks for, else what the machine is set to, else English.</summary>
public static class InterfaceLanguage
{
    private const string Name = "--ui-language";

    /// <summary>Known before the command line is parsed, so that even a parsing error is worded in it.</summary>
    public static Language Of(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        if (Asked(arguments) is { } asked && Language(asked) is var language and not Text.Languages.Language.Unknown)
            return language;

        // POSIX: the first of these that is set decides.
        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale is not null && Language(locale) is var own and not Text.Languages.Language.Unknown ? own : Text.Languages.Language.English;
    }

    /// <summary>The option itself, good at every command.</summary>
    public static Option<string> OptionIn(Speech speech)
    {
        var option = new Option<string>(Name)
        {
            Description = speech.Words["cli.option-ui-language"],
            HelpName = "xx",
            Recursive = true,
        };
        return option.AcceptOnlyFromAmong([.. LanguageNames.Official.Select(language => language.Code())]);
    }

    private static string? Asked(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == Name)
                return i + 1 < arguments.Count ? arguments[i + 1] : null;
            if (arguments[i].StartsWith(Name + "=", StringComparison.Ordinal))
                return arguments[i][(Name.Length + 1)..];
        }

        return null;
    }

    private static Language Language(string locale) => LanguageNames.FromCode(locale.Split('_', '-', '.', '@')[0]);
}
