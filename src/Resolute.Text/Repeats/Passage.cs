using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Repeats;

/// <summary>What all languages write alike.</summary>
public enum MarkKind
{
    /// <summary>A cited instrument or named text.</summary>
    Citation,

    /// <summary>A document symbol.</summary>
    Symbol,

    /// <summary>A number or year.</summary>
    Number,

    /// <summary>An acronym in Latin capitals, or a body by its key.</summary>
    Name,
}

/// <summary>Something that a clause names and that all languages write alike.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">By what it is told: the key of the instrument or body, the symbol, the number.</param>
public sealed record SharedMark(MarkKind Kind, string Key);

/// <summary>A clause that may repeat another.</summary>
/// <param name="Id">Whatever names it to the caller, unique among those that are looked through.</param>
/// <param name="Language">Its language: words are compared within one.</param>
/// <param name="Words">Its own words.</param>
/// <param name="Chapeau">The words of the clauses above it, which it completes; null where there are none.</param>
public sealed record Passage(string Id, Language Language, string Words, string? Chapeau = null)
{
    /// <summary>What it names that all languages write alike, as its reading knows it; null where only its words are at hand.</summary>
    public IReadOnlyList<SharedMark>? Marks { get; init; }

    /// <summary>What a clause of a reading names that all languages write alike.</summary>
    public static IReadOnlyList<SharedMark> MarksOf(Reading reading, ClauseNode clause) =>
        [
            .. reading
                .Citations.Where(citation => citation.At == clause.Id)
                .Select(citation => new SharedMark(MarkKind.Citation, citation.Key.Value))
                .Concat(reading.Symbols.Where(symbol => symbol.At == clause.Id).Select(symbol => new SharedMark(MarkKind.Symbol, symbol.Key)))
                .Concat(Bodies(clause).Select(key => new SharedMark(MarkKind.Name, key)))
                .Concat(WrittenAlike(clause.Text))
                .Distinct(),
        ];

    /// <summary>The numbers and the acronyms in words.</summary>
    internal static IEnumerable<SharedMark> WrittenAlike(string words) =>
        Comparing
            .Word.In(words)
            .Where(word => word.Kind == Comparing.WordKind.Word && RepeatWord.IsName(word.Key))
            .Select(word => new SharedMark(word.Key.Any(char.IsAsciiDigit) ? MarkKind.Number : MarkKind.Name, word.Key.ToUpperInvariant()));

    private static IEnumerable<string> Bodies(ClauseNode clause) =>
        clause.Recipients.Concat(clause.Counterparts).Concat(clause.Through).Concat(clause.Addressees).Select(body => body.Key).OfType<string>();
}
