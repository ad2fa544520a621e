using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Mandates;

/// <summary>What the machine proposed and nobody has decided, as a person goes through it: by text and heading, with all that each clause states.</summary>
public sealed class MandateReview(VisibleStore store, TimeProvider clock) : IView<MandateReview.Request, MandateReview.Shown>
{
    private const int PageLength = 50;
    private const int TimesShown = 3;

    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>A page of at most 50 after the number of the last one shown.</summary>
    /// <param name="After">The number of the last one shown.</param>
    /// <param name="Length">How many at most.</param>
    public sealed record Request(int After = 0, int Length = PageLength);

    /// <summary>A page of what waits.</summary>
    /// <param name="Texts">The texts that ask.</param>
    /// <param name="Waiting">How many wait on all pages.</param>
    /// <param name="NextAfter">The cursor of the next page; null on the last.</param>
    public sealed record Shown(IReadOnlyList<AskingText> Texts, int Waiting, int? NextAfter);

    /// <summary>A text with what it may ask.</summary>
    /// <param name="Name">The instrument's or document's name as its title prints it.</param>
    /// <param name="Address">Where it is read.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="IsProvisional">True for a draft.</param>
    /// <param name="Headings">Its headings with clauses that wait.</param>
    public sealed record AskingText(string Name, string Address, Language Language, bool IsProvisional, IReadOnlyList<AskingHeading> Headings);

    /// <summary>A heading or verb with the clauses that it rules.</summary>
    /// <param name="Words">As printed; empty where none is.</param>
    /// <param name="Proposals">One for each clause and addressee.</param>
    public sealed record AskingHeading(string Words, IReadOnlyList<Proposal> Proposals);

    /// <summary>One proposal.</summary>
    /// <param name="Mandate">Its line.</param>
    /// <param name="Verb">The verb as printed; null where the clause prints none.</param>
    /// <param name="Strength">How strongly it asks, 1 to 5.</param>
    /// <param name="Particulars">Recipients, route, counterparts, means, review or end, and what of it a person gave.</param>
    /// <param name="Schedule">The due rules.</param>
    /// <param name="Times">The first times that they give by the calendar; none for a draft.</param>
    public sealed record Proposal(
        MandateLine Mandate,
        string? Verb,
        int Strength,
        Particulars Particulars,
        DueSchedule Schedule,
        IReadOnlyList<ProposedTime> Times
    );

    /// <summary>One time that a proposal would be due.</summary>
    /// <param name="Key">What tells it from the others: a session's key, a year, a day.</param>
    /// <param name="DueOn">Its last day; null while no day is known.</param>
    public sealed record ProposedTime(string Key, DateOnly? DueOn);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var today = GenevaDay.Today(clock);
        var length = Math.Clamp(request.Length, 1, PageLength);
        var asked = new BoardAsked(actor.Audience, today) { State = MandateState.Proposed, After = request.After };
        var rows = await store.Boards.Page(asked, length + 1, cancellation);
        var page = rows.Take(length).ToList();
        var ids = page.Select(row => row.MandateId).ToList();
        var asking = await store.Mandates.OfIds(actor, ids, cancellation);
        var lines = (await BoardLines.Of(store, actor, page, today, cancellation)).ToDictionary(line => line.Number);
        var times = await TimesOf(ids, today, cancellation);
        var texts = new List<AskingText>();
        foreach (var text in asking.GroupBy(one => one.Document.Id))
        {
            var document = text.First().Document;
            var nodes = (await store.Documents.TextOf(document, cancellation))
                .AllClauses()
                .DistinctBy(node => node.Id, StringComparer.Ordinal)
                .ToDictionary(node => node.Id, StringComparer.Ordinal);
            var headings = text.GroupBy(one => one.Clause.Heading, StringComparer.Ordinal)
                .Select(heading => new AskingHeading(
                    heading.Key,
                    [.. heading.Select(one => Proposed(one, lines[one.Mandate.Number], nodes.GetValueOrDefault(one.Clause.EId), times))]
                ));
            texts.Add(new AskingText(document.Name, document.Address, document.Language, text.First().Mandate.IsProvisional, [.. headings]));
        }

        var counts = await store.Boards.Counts(asked.Audience, today, null, cancellation);
        return new Shown(
            texts,
            counts.Where(count => count.State == MandateState.Proposed).Sum(count => count.Count),
            rows.Count > length ? page[^1].Number : null
        );
    }

    private static Proposal Proposed(AskingClause one, MandateLine line, ClauseNode? node, ILookup<MandateId, ProposedTime> times) =>
        new(
            line,
            node?.Verb?.Words,
            AskingVerb.StrengthOf(one.Mandate.Verb),
            one.Mandate.Particulars,
            one.Mandate.Schedule,
            [.. times[one.Mandate.Id].Take(TimesShown)]
        );

    private async Task<ILookup<MandateId, ProposedTime>> TimesOf(IReadOnlyList<MandateId> ids, DateOnly today, CancellationToken cancellation)
    {
        var calendar = await store.Sessions.AsItWillBe(cancellation);
        var horizon = DueInstances.Horizon(today);
        return (await store.DueInstances.ToDate(ids, cancellation))
            .Where(one => !one.Mandate.IsProvisional)
            .SelectMany(one => DueInstances.Of(one.Mandate.Schedule, one.Beginning, calendar, horizon), (one, time) => (one.Mandate.Id, time))
            .ToLookup(pair => pair.Id, pair => new ProposedTime(pair.time.Key, pair.time.DueOn));
    }
}
