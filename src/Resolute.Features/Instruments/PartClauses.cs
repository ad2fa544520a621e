using Resolute.Features.Running;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>
/// A person says that clauses which were joined are not one clause: those chosen of a lineage are, together, a clause of their own. Their mandates go
/// with them, and a text that asks on its own again gives its proposals. Joining them takes it back.
/// </summary>
public sealed class PartClauses(VisibleStore store) : IUseCase<PartClauses.Request, IReadOnlyList<string>>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepInstruments;

    /// <summary>Which clauses of which instrument. Those of one lineage become one clause together.</summary>
    /// <param name="Instrument">The instrument's key: itu/pp/res/140.</param>
    /// <param name="Clauses">At least one of a lineage, and not all of it.</param>
    public sealed record Request(string Instrument, IReadOnlyList<SeenClause> Clauses);

    /// <summary>A clause in the lineage that a person saw it in.</summary>
    /// <param name="Clause">The id of the clause.</param>
    /// <param name="Seen">What told its lineage from what others may have made of it since.</param>
    public sealed record SeenClause(Guid Clause, string Seen);

    /// <summary>The lineages that are new.</summary>
    public async Task<Ruling<IReadOnlyList<string>>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if ((await HeldLineages.Of(store, act, request.Instrument, cancellation)).IsRefused(out var reason, out var held))
            return reason;
        if (request.Clauses is not { Count: > 0 and <= HeldLineages.Most })
            return new Refusal("no-clause-chosen");

        var chosen = request.Clauses.DistinctBy(one => one.Clause).Select(one => (one.Clause, one.Seen, Lineage: held.With(one.Clause))).ToList();
        if (chosen.Any(one => one.Lineage?.Seen != one.Seen))
            return new Refusal("lineage-changed-meanwhile");

        var made = new List<string>();
        var mandates = await store.Mandates.ToFollow(held.Instrument, cancellation);
        var nextNumber = await store.Mandates.NextNumber(cancellation);
        foreach (var ofOne in chosen.GroupBy(one => one.Lineage!.WId, StringComparer.Ordinal))
        {
            var lineage = ofOne.First().Lineage!;
            var ids = ofOne.Select(one => one.Clause).ToHashSet();
            var parted = lineage.Clauses.Where(clause => ids.Contains(clause.Id.Value)).ToList();
            var texts = await TextsOf(held, lineage, parted, cancellation);
            if (LineageMove.Part(lineage, parted, texts, [.. held.Names, .. made], mandates, nextNumber, act.Now).IsRefused(out reason, out var move))
                return reason;

            HeldLineages.Keep(store, act, Verb.PartedClauses, move);
            made.Add(move.WId);
            nextNumber += move.Proposed.Count;
            mandates = [.. mandates, .. move.Proposed];
        }

        return made;
    }

    // Only what stands in one revision gives its mandates once: the texts of other revisions keep theirs.
    private async Task<IReadOnlyList<LineageText>> TextsOf(
        HeldLineages held,
        ClauseLineage lineage,
        IReadOnlyList<Clause> parted,
        CancellationToken cancellation
    )
    {
        var revisions = parted.Select(clause => clause.RevisionId).ToHashSet();
        var documents = lineage.Clauses.Where(clause => revisions.Contains(clause.RevisionId)).Select(clause => clause.DocumentId).ToHashSet();
        var texts = new List<LineageText>();
        foreach (var text in await store.Instruments.HeldTexts(held.Instrument, cancellation))
            if (documents.Contains(text.Document.Id))
                texts.Add(
                    new LineageText(
                        text.Document,
                        await store.Documents.TextOf(text.Document, cancellation),
                        [.. held.Clauses.Where(clause => clause.DocumentId == text.Document.Id)]
                    )
                );
        return texts;
    }
}
