namespace Resolute.Text.Repeats;

/// <summary>How near one clause is to another.</summary>
public enum RepeatKind
{
    /// <summary>In two languages: what both name, which says nothing of what they ask.</summary>
    SharedNames,

    /// <summary>Some of what it says is said there: too little to be shown as near, enough to ask whether both want one report.</summary>
    Akin,

    /// <summary>Much of what it says is said there.</summary>
    Near,

    /// <summary>It says the same, but for a few words.</summary>
    Same,
}

/// <summary>A clause that says again, or nearly, what another says.</summary>
/// <param name="Here">The clause that was asked about.</param>
/// <param name="There">The other.</param>
/// <param name="Kind">How near they are.</param>
/// <param name="Likeness">How much of what both say they share, rare words counting more: 0 to 1.</param>
/// <param name="WordsHere">The shared stretches of the words here, in order.</param>
/// <param name="WordsThere">The shared stretches of the words there, in order.</param>
/// <param name="Phrases">The stretches of several words that tell most of what both say, as written here; the longest first.</param>
/// <param name="Marks">What both name that all languages write alike.</param>
public sealed record FoundRepeat(
    Passage Here,
    Passage There,
    RepeatKind Kind,
    double Likeness,
    IReadOnlyList<TextSpan> WordsHere,
    IReadOnlyList<TextSpan> WordsThere,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<SharedMark> Marks
);
