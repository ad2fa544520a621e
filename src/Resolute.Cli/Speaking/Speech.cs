using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Wording;
using Spectre.Console;

namespace Resolute.Cli.Speaking;

/// <summary>What the command line says, and where: answers on the output stream, all else on the error stream.</summary>
public sealed class Speech
{
    private Speech(Catalogue words) => Words = words;

    /// <summary>The words of the interface.</summary>
    public Catalogue Words { get; }

    /// <summary>Where answers go.</summary>
    public TextWriter Answers { get; } = Console.Out;

    /// <summary>Progress, for a person who looks on; nothing where the error stream is not a terminal.</summary>
    public IAnsiConsole Progress { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Whether a person looks on.</summary>
    public static bool IsWatched => !Console.IsErrorRedirected;

    /// <summary>A voice in one of the six languages.</summary>
    public static Speech In(Language language) => new(Catalogue.Of(language));

    /// <summary>One line of the catalogue as the answer.</summary>
    public void Say(string key, params IReadOnlyList<object> arguments) => Answers.WriteLine(Words.Say(key, arguments));

    /// <summary>One line beside the answer: what goes on, what was left out.</summary>
    public void Note(string key, params IReadOnlyList<object> arguments) => Console.Error.WriteLine(OneLine(Words.Say(key, arguments)));

    /// <summary>Why a command could not do what was asked, in one line; the exit code that says so.</summary>
    public int CouldNot(string key, params IReadOnlyList<object> arguments)
    {
        Note(key, arguments);
        return ExitCode.CouldNot;
    }

    /// <summary>The same for a refusal of the house.</summary>
    public int CouldNot(Refusal refusal)
    {
        Console.Error.WriteLine(Reason(refusal));
        return ExitCode.CouldNot;
    }

    /// <summary>A refusal in words, with the rule it rests on.</summary>
    public string Reason(Refusal refusal)
    {
        var words = Words.Say("refusal." + refusal.Code, refusal.Arguments);
        return OneLine(
            refusal.Rule switch
            {
                null => words,
                { Place: null } rule => $"{words} ({rule.Instrument})",
                { Place: { } place } rule => $"{words} ({rule.Instrument}, {place})",
            }
        );
    }

    /// <summary>What comes from outside may hold line ends and control characters; a line on a terminal may not.</summary>
    public static string OneLine(string words) => new([.. words.Select(letter => char.IsControl(letter) ? ' ' : letter)]);
}
