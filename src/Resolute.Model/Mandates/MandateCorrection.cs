using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Text.Addressees;
using Resolute.Text.Resources;
using Resolute.Text.Rulings;

namespace Resolute.Model.Mandates;

/// <summary>Something that a person gives, which may be that there is none.</summary>
/// <param name="Value">What is given.</param>
public sealed record Given<T>(T Value);

/// <summary>What a person gives of a mandate against the machine's proposal; what is null stays as it was read.</summary>
public sealed record MandateCorrection
{
    private const int MostBodies = 20;
    private const int LongestSummary = 500;
    private const int LongestValue = 60;

    /// <summary>Whom it really asks, by key.</summary>
    public string? AddresseeKey { get; init; }

    /// <summary>To whom a report goes, by key; an empty list for nobody.</summary>
    public IReadOnlyList<string>? Recipients { get; init; }

    /// <summary>Through whom it goes, by key and in order.</summary>
    public IReadOnlyList<string>? Route { get; init; }

    /// <summary>With whom it is to be done, by key.</summary>
    public IReadOnlyList<string>? Counterparts { get; init; }

    /// <summary>When it is due; a rule of null for never.</summary>
    public Given<GivenDue?>? Due { get; init; }

    /// <summary>With what means; null in it for means that are not stated.</summary>
    public Given<ResourceKind?>? Resources { get; init; }

    /// <summary>Review or end; null in it for neither.</summary>
    public Given<StatedEnd?>? End { get; init; }

    /// <summary>What is asked, in short words; empty for the clause's own.</summary>
    public string? Summary { get; init; }

    /// <summary>Who looks after it; null in it for nobody.</summary>
    public Given<AccountId?>? Owner { get; init; }

    /// <summary>The mandate with what is given, or why it cannot be.</summary>
    internal Ruling<Corrected> Over(Mandate mandate)
    {
        if (AddresseeKey is not null && AddresseeKey != mandate.AddresseeKey && !Bodies.Knows(AddresseeKey))
            return new Refusal("addressee-unknown", null, Printable.Of(AddresseeKey, 100));

        var named = (Recipients ?? []).Concat(Route ?? []).Concat(Counterparts ?? []).ToList();
        if (named.Find(key => !Bodies.Knows(key)) is { } unknown)
            return new Refusal("body-unknown", null, Printable.Of(unknown, 100));

        if (named.Count > MostBodies)
            return new Refusal("too-many-bodies", null, MostBodies);

        var summary =
            Summary is null ? mandate.Summary
            : Printable.Typed(Summary) is { Length: > 0 } typed ? typed
            : null;
        if (summary?.Length > LongestSummary)
            return new Refusal("summary-too-long", null, LongestSummary);

        if (End?.Value is { Words: var words, Value: var value } && (words.Length > LongestValue * 5 || value is { Length: > LongestValue }))
            return new Refusal("end-too-long", null, LongestValue);

        var schedule = mandate.Schedule;
        if (Due is { Value: var due } && GivenDue.ScheduleOf(due, mandate.Due?.Words ?? "").IsRefused(out var reason, out schedule))
            return reason;

        return new Corrected(
            AddresseeKey ?? mandate.AddresseeKey,
            schedule,
            Over(mandate.Particulars, mandate),
            summary,
            Owner is { } owner ? owner.Value : mandate.OwnerId
        );
    }

    private Particulars Over(Particulars read, Mandate mandate)
    {
        var given = read.Given.ToHashSet();
        if (AddresseeKey is not null && AddresseeKey != mandate.AddresseeKey)
            given.Add(MandatePart.Addressee);
        if (Due is not null)
            given.Add(MandatePart.Due);
        var corrected = read with
        {
            Recipients = Named(Recipients, read.Recipients, MandatePart.Recipients, given),
            Route = Named(Route, read.Route, MandatePart.Route, given),
            Counterparts = Named(Counterparts, read.Counterparts, MandatePart.Counterparts, given),
            Resources = Resources is { Value: var means } ? means : read.Resources,
            End = End is { Value: var end } ? end : read.End,
        };
        if (corrected.Resources != read.Resources)
            given.Add(MandatePart.Resources);
        if (corrected.End != read.End)
            given.Add(MandatePart.End);
        return corrected with { Given = [.. given.Order()] };
    }

    // A body that was read keeps its printed words; one that a person gives has none.
    private static IReadOnlyList<NamedBody> Named(IReadOnlyList<string>? keys, IReadOnlyList<NamedBody> read, MandatePart part, HashSet<MandatePart> given)
    {
        if (keys is null || keys.SequenceEqual(read.Select(body => body.Key), StringComparer.Ordinal))
            return read;

        given.Add(part);
        return [.. keys.Distinct(StringComparer.Ordinal).Select(key => read.FirstOrDefault(body => body.Key == key) ?? new NamedBody(key, ""))];
    }

    /// <summary>A mandate as corrected.</summary>
    internal sealed record Corrected(string? AddresseeKey, DueSchedule Schedule, Particulars Particulars, string? Summary, AccountId? OwnerId);
}
