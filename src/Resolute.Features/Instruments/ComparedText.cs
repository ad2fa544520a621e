using Resolute.Model.Instruments;
using Resolute.Text.Repeats;
using Resolute.Text.Structure;

namespace Resolute.Features.Instruments;

/// <summary>A text whose clauses are set beside those of others.</summary>
/// <param name="Name">What it is called by.</param>
/// <param name="Address">Where it is read; null where it is not held.</param>
/// <param name="Reading">Its text.</param>
internal sealed record ComparedText(string Name, string? Address, Reading Reading)
{
    private IReadOnlyDictionary<string, ClauseInText>? _clauses;

    /// <summary>Its operative clauses by id.</summary>
    public IReadOnlyDictionary<string, ClauseInText> Clauses =>
        _clauses ??= ClauseInText.Of(Reading).Where(found => found.Place == ClausePlace.Operative).ToDictionary(found => found.Node.Id, StringComparer.Ordinal);

    // A label stands in every block: the heading over it tells which one.
    public string? LabelOf(string? eId) => eId is not null && Clauses.TryGetValue(eId, out var found) ? $"{found.Heading} {found.Label}".Trim() : null;

    public IEnumerable<Passage> Passages() =>
        Clauses.Values.Select(found => new Passage(IdOf(found.Node.Id), Reading.Language, found.Node.Text, found.Chapeau)
        {
            Marks = Passage.MarksOf(Reading, found.Node),
        });

    public string IdOf(string eId) => $"{Address}#{eId}";

    public BeforeAdoption.Side Side(string eId, IReadOnlyList<Text.TextSpan>? shared = null) =>
        new(
            Name,
            eId,
            LabelOf(eId),
            Clauses[eId].Node.Text,
            Reading.Language,
            Address is null ? null : $"{Address}/{eId}",
            [.. (shared ?? []).Select(span => new BeforeAdoption.Stretch(span.Start, span.Length))]
        );
}
