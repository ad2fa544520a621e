namespace Resolute.Text.Comparing;

/// <summary>A clause of two versions, or what became of it.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Older">The clause in the older text; several where they were joined, none where it is new.</param>
/// <param name="Newer">The clause in the newer text; several where it was split, none where it is gone.</param>
/// <param name="Words">How its words changed; the words of several clauses stand behind one another.</param>
/// <param name="Rule">By which rule they were taken for one: same-words, like-words, same-place, portions; none where there is nothing to match.</param>
/// <param name="Confidence">How surely, 0 to 1.</param>
public sealed record ClausePair(
    ClauseChange Change,
    IReadOnlyList<PlacedClause> Older,
    IReadOnlyList<PlacedClause> Newer,
    WordDifference Words,
    string Rule,
    double Confidence
)
{
    /// <summary>Whether its words changed, more than by what closes it.</summary>
    public bool IsReworded { get; init; }

    /// <summary>Whether only the mark that closes it changed.</summary>
    public bool IsClosedOtherwise { get; init; }

    /// <summary>Whether it stands at another place.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Whether it bears another label.</summary>
    public bool IsRenumbered { get; init; }

    /// <summary>What it asks that changed.</summary>
    public IReadOnlyList<AskedFact> Facts { get; init; } = [];

    /// <summary>Whether a reader may pass over it: nothing differs, or only the mark that closes it.</summary>
    public bool IsQuiet => Change == ClauseChange.Same && Facts.Count == 0;

    /// <summary>Whether anything at all differs.</summary>
    public bool Differs => Change != ClauseChange.Same || IsClosedOtherwise || Facts.Count > 0;
}

/// <summary>A heading in two versions; null on the side where it does not stand.</summary>
/// <param name="Older">In the older text.</param>
/// <param name="Newer">In the newer text.</param>
/// <param name="Words">How its words changed.</param>
/// <param name="IsMoved">Whether it stands before what it stood behind.</param>
public sealed record HeadingPair(PlacedHeading? Older, PlacedHeading? Newer, WordDifference Words, bool IsMoved)
{
    /// <summary>Whether it is another keyword: what was "invites" is "instructs".</summary>
    public bool HasOtherKeyword => Older is not null && Newer is not null && Older.Keyword != Newer.Keyword;

    /// <summary>Whether it asks somebody else.</summary>
    public bool HasOtherAddressees =>
        Older is not null
        && Newer is not null
        && !Older.Addressees.Order(StringComparer.Ordinal).SequenceEqual(Newer.Addressees.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether anything differs, beyond what closes it.</summary>
    public bool Differs =>
        Older is null || Newer is null || IsMoved || HasOtherKeyword || HasOtherAddressees || !Closing.IsAllThatDiffers(Words.Older, Words.Newer);
}

/// <summary>A header field in two versions; null on the side that does not state it.</summary>
/// <param name="Name">The field as the contracts name it: agendaItem.</param>
/// <param name="Older">Its value in the older text.</param>
/// <param name="Newer">Its value in the newer text.</param>
/// <param name="Words">How its words changed.</param>
public sealed record FieldPair(string Name, string? Older, string? Newer, WordDifference Words);

/// <summary>Words outside the clauses in two versions; null on the side where they do not stand.</summary>
/// <param name="Older">In the older text.</param>
/// <param name="Newer">In the newer text.</param>
/// <param name="Words">How the words changed.</param>
public sealed record PassagePair(Passage? Older, Passage? Newer, WordDifference Words)
{
    /// <summary>Whether the words differ.</summary>
    public bool Differs => Older is null || Newer is null || !Words.IsSame;
}
