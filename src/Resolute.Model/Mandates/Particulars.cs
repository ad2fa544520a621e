using Resolute.Text.Resources;

namespace Resolute.Model.Mandates;

/// <summary>A body that a clause names, by key and as printed.</summary>
/// <param name="Key">Its key; null where the words resolve to none.</param>
/// <param name="Words">As printed.</param>
public sealed record NamedBody(string? Key, string Words);

/// <summary>That a mandate ends or is looked at again, as the text states it.</summary>
/// <param name="IsEnd">True for an end, false for a review.</param>
/// <param name="Words">As printed.</param>
/// <param name="Value">A day, month, year or session key, in the notation of a due's value; null where the words name none.</param>
public sealed record StatedEnd(bool IsEnd, string Words, string? Value);

/// <summary>What a person may give of a mandate in place of what was read.</summary>
public enum MandatePart
{
    /// <summary>Whom it asks.</summary>
    Addressee,

    /// <summary>To whom a report goes.</summary>
    Recipients,

    /// <summary>Through whom it goes.</summary>
    Route,

    /// <summary>With whom it is to be done.</summary>
    Counterparts,

    /// <summary>When.</summary>
    Due,

    /// <summary>With what means.</summary>
    Resources,

    /// <summary>Review or end.</summary>
    End,
}

/// <summary>What a clause says of a mandate beside its addressee, verb and due.</summary>
public sealed record Particulars
{
    /// <summary>Nothing but addressee, verb and due.</summary>
    public static Particulars None { get; } = new();

    /// <summary>To whom a report goes in the end.</summary>
    public IReadOnlyList<NamedBody> Recipients { get; init; } = [];

    /// <summary>Through whom it goes, in order: to ECOSOC through CSTD and the General Assembly.</summary>
    public IReadOnlyList<NamedBody> Route { get; init; } = [];

    /// <summary>With whom it is to be done.</summary>
    public IReadOnlyList<NamedBody> Counterparts { get; init; } = [];

    /// <summary>With what means; null where the text says nothing of them.</summary>
    public ResourceKind? Resources { get; init; }

    /// <summary>Review or end; null where the text states neither.</summary>
    public StatedEnd? End { get; init; }

    /// <summary>The wIds of the clauses of the same instrument whose results it waits for.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>What of the mandate a person gave, and no text stated: it is shown as given.</summary>
    public IReadOnlyList<MandatePart> Given { get; init; } = [];

    /// <summary>Two are equal where they hold the same, in the same order.</summary>
    public bool Equals(Particulars? other) =>
        other is not null
        && Recipients.SequenceEqual(other.Recipients)
        && Route.SequenceEqual(other.Route)
        && Counterparts.SequenceEqual(other.Counterparts)
        && (Resources, End) == (other.Resources, other.End)
        && DependsOn.SequenceEqual(other.DependsOn, StringComparer.Ordinal)
        && Given.SequenceEqual(other.Given);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Recipients.Count, Route.Count, Counterparts.Count, Resources, End, DependsOn.Count, Given.Count);
}
