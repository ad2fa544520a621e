using Resolute.Model.Instruments;
using Resolute.Text.Addressees;
using Resolute.Text.Wording;

namespace Resolute.Features.Watches;

/// <summary>The name of what is watched, in a language.</summary>
public static class WatchedWords
{
    /// <summary>"Mandate 12 · RESOLUTION 9 (D24) 3", "Resolution 140 · Plenipotentiary Conference", "Council 2026", "Everything that happens".</summary>
    public static string Of(Watched what, Catalogue words) =>
        what.Kind switch
        {
            "mandate" => $"{words.Say("page.text.mandate", what.Number!.Value)} · {what.Name}",
            "session" => SessionOf(what.Name, words),
            "instrument" => InstrumentOf(what.Name, words),
            "everything" => words["page.watches.everything"],
            _ => what.Name,
        };

    private static string SessionOf(string key, Catalogue words)
    {
        var last = key.LastIndexOf('/');
        return $"{Bodies.Name(key[..last], words.Language)} {key[(last + 1)..]}";
    }

    private static string InstrumentOf(string key, Catalogue words) =>
        InstrumentName.Of(key) is { } name
            ? $"{words[$"instrument-kind.{name.Kind}"]} {name.Number.ToUpperInvariant()} · {Bodies.Name(name.Body, words.Language)}"
            : key;
}
