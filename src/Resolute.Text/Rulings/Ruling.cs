using System.Diagnostics.CodeAnalysis;

namespace Resolute.Text.Rulings;

/// <summary>Where a rule is written down: an instrument or a document, and the place in it.</summary>
/// <param name="Instrument">The text that holds the rule, as the field names it.</param>
/// <param name="Place">Article, paragraph or clause; null where the whole text is meant.</param>
public sealed record RuleSource(string Instrument, string? Place = null);

/// <summary>Refused, for a reason that a delegate can read in any of the six languages.</summary>
/// <param name="Code">Names the reason; its words stand in the catalogue under <c>refusal.CODE</c>.</param>
/// <param name="Rule">The rule that the refusal rests on, where there is one.</param>
/// <param name="Arguments">What the words mention, in the order of their places.</param>
public sealed record Refusal(string Code, RuleSource? Rule = null, params IReadOnlyList<object> Arguments);

/// <summary>Carried, or refused: exactly one of a value and a <see cref="Rulings.Refusal"/>. The only result type of the house.</summary>
public sealed class Ruling<T>
{
    private readonly T? _value;
    private readonly Refusal? _refusal;

    private Ruling(T? value, Refusal? refusal)
    {
        _value = value;
        _refusal = refusal;
    }

    /// <summary>Tells a refusal from a carried value; the one that does not apply is null.</summary>
    public bool IsRefused([NotNullWhen(true)] out Refusal? refusal, [NotNullWhen(false)] out T? value)
    {
        refusal = _refusal;
        value = _value;
        return _refusal is not null;
    }

    /// <summary>Goes on with the value where it was carried.</summary>
    public Ruling<TNext> Then<TNext>(Func<T, Ruling<TNext>> next) => _refusal is { } reason ? reason : next(_value!);

    /// <summary>A carried value.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "A ruling is returned, never converted by hand.")]
    public static implicit operator Ruling<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "A ruling is returned, never converted by hand.")]
    public static implicit operator Ruling<T>(Refusal refusal) => new(default, refusal);
}
