using Resolute.Features.Calendar;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Journal;
using Resolute.Store.Mandates;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Mandates;

/// <summary>One mandate: its words, what it asks, its evidence, its status and how it came about.</summary>
public sealed class MandatePage(VisibleStore store, TimeProvider clock) : IView<MandatePage.Request, MandatePage.Shown>
{
    private static readonly string[] EndsConfirmation = [Verb.Proposed.Key, Verb.Rejected.Key, Verb.Reopened.Key, Verb.Lapsed.Key];

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which, and as of which day; null for now.</summary>
    public sealed record Request(int Number, DateOnly? AsOf = null);

    /// <summary>The mandate whole.</summary>
    /// <param name="Mandate">Its line.</param>
    /// <param name="Language">The language of its words.</param>
    /// <param name="Clause">The clause as read.</param>
    /// <param name="Reasons">The claims that the proposal rests on: addressee, verb, due.</param>
    /// <param name="StatusReason">Why the status is what it is: the catalogue key after <c>status-reason.</c>.</param>
    /// <param name="Evidence">Linked and, for those who may see them, suggested pieces, newest first.</param>
    /// <param name="SameClause">The other language versions and revisions of this clause that are held.</param>
    /// <param name="History">What happened, newest first.</param>
    public sealed record Shown(
        MandateLine Mandate,
        Language Language,
        ClauseNode Clause,
        IReadOnlyList<Reason> Reasons,
        string StatusReason,
        IReadOnlyList<EvidenceLine> Evidence,
        IReadOnlyList<Sister> SameClause,
        IReadOnlyList<Happening> History
    )
    {
        /// <summary>The day that it is judged at.</summary>
        public DateOnly AsOf { get; init; }

        /// <summary>Whether that day is today.</summary>
        public bool IsToday { get; init; }

        /// <summary>What a person said of the status, where that is the status.</summary>
        public SaidLine? Said { get; init; }

        /// <summary>The times that it is due, the earliest first.</summary>
        public IReadOnlyList<TimeLine> Times { get; init; } = [];

        /// <summary>The times that it would be due, while it is provisional or confirmed by nobody; they count nowhere.</summary>
        public IReadOnlyList<WouldBeDue> WouldBeDue { get; init; } = [];

        /// <summary>Every change of its status, newest first.</summary>
        public IReadOnlyList<StatusTurn> Statuses { get; init; } = [];

        /// <summary>Recipients, route, counterparts, means, review or end, dependence.</summary>
        public Particulars Particulars { get; init; } = Particulars.None;

        /// <summary>The due rules, as read or as a person gave them.</summary>
        public DueSchedule Schedule { get; init; } = DueSchedule.None;

        /// <summary>How strongly its verb asks, 1 to 5.</summary>
        public int Strength { get; init; }

        /// <summary>What is asked, in a person's short words; null while the clause's own stand for it.</summary>
        public string? Summary { get; init; }

        /// <summary>Who in the secretariat looks after it, by name; null for nobody, and for the public.</summary>
        public string? Owner { get; init; }

        /// <summary>The clauses of the same text whose results it waits for.</summary>
        public IReadOnlyList<Awaited> DependsOn { get; init; } = [];

        /// <summary>Later revisions of its instrument that are known from citations alone: no text of them is held.</summary>
        public IReadOnlyList<string> LaterCited { get; init; } = [];
    }

    /// <summary>A clause whose result a mandate waits for.</summary>
    public sealed record Awaited(string Label, string Address, int? MandateNumber);

    /// <summary>What a claim is about (addressee, verb, due), the words, the rule and how sure it is.</summary>
    public sealed record Reason(string About, string Words, string Rule, double Confidence);

    /// <summary>The same clause elsewhere.</summary>
    public sealed record Sister(string Revision, Language Language, string? Label, string Address, int? MandateNumber)
    {
        /// <summary>Whether a person has confirmed of both that they are one clause; else it is proposed only.</summary>
        public bool IsConfirmed { get; init; }
    }

    /// <summary>One event of the history: the journal's verb, who (null for the public), when.</summary>
    public sealed record Happening(string Verb, string? By, DateTimeOffset At);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        var asking = (await store.Mandates.OfIds(actor, [mandate.Id], cancellation)).Single();
        var told = await store.Journal.Of(NounRef.Of(mandate.Id), cancellation);
        var statuses = await StatusesToday.Of(store, clock, actor, [mandate.Id], cancellation, request.AsOf, ConfirmedAt(told), MovesIn(told));
        var facts = statuses.Facts(mandate);
        var status = statuses.Of(mandate);
        var reading = await store.Documents.TextOf(asking.Document, cancellation);
        var clause = reading.AllClauses().First(node => node.Id == asking.Clause.EId);
        return new Shown(
            statuses.Line(asking),
            asking.Document.Language,
            clause,
            ReasonsOf(clause, mandate),
            status.Reason,
            await EvidenceLine.Of(store, facts, told, actor, cancellation),
            await SistersOf(asking, actor, cancellation),
            [.. told.Where(one => IsShown(one, actor)).Select(one => new Happening(one.Entry.Verb, NameOf(one, actor), one.Entry.At))]
        )
        {
            Owner = actor.SeesInternal && mandate.OwnerId is { } owner ? (await store.People.Find(owner, cancellation))?.Name : null,
            AsOf = statuses.AsOf.Day,
            IsToday = request.AsOf is null || request.AsOf == GenevaDay.Today(clock),
            Said = StatusLines.Said(status.Said, told, actor),
            Times = StatusLines.Times(statuses, facts, told, actor),
            WouldBeDue = [.. (await Mandates.WouldBeDue.Of(store, [mandate], GenevaDay.Today(clock), cancellation))[mandate.Id]],
            Statuses = StatusLines.Turns(statuses, facts),
            Particulars = mandate.Particulars,
            Schedule = actor.SeesInternal ? mandate.Schedule : mandate.Schedule.WithoutReasons(),
            Strength = AskingVerb.StrengthOf(mandate.Verb),
            Summary = mandate.Summary,
            DependsOn = await AwaitedBy(asking, actor, cancellation),
            LaterCited = await LaterCited(mandate, actor, cancellation),
        };
    }

    // A note that was erased tells no day: what held before the move is then judged by the days of now.
    private static IReadOnlyList<DayMoved> MovesIn(IReadOnlyList<Told> told) =>
        [
            .. told.Where(one => one.Entry.Verb == Verb.MovedInstance.Key && one.Note?.Text is not null)
                .Select(one => new DayMoved(
                    new DueInstanceId(Guid.Parse(one.Entry.Noun[(one.Entry.Noun.IndexOf(':', StringComparison.Ordinal) + 1)..])),
                    one.Entry.At,
                    WrittenTime.LastDayBefore(one.Note!.Text!)
                )),
        ];

    // A draft's mandate is confirmed again on adoption, a lapsed one once it is proposed anew: the last of an unbroken row counts.
    private static DateTimeOffset? ConfirmedAt(IReadOnlyList<Told> told) =>
        told.TakeWhile(one => !EndsConfirmation.Contains(one.Entry.Verb))
            .LastOrDefault(one => one.Entry.Verb == Verb.Confirmed.Key || one.Entry.Verb == Verb.Corrected.Key)
            ?.Entry.At;

    private async Task<IReadOnlyList<Awaited>> AwaitedBy(AskingClause asking, Actor actor, CancellationToken cancellation)
    {
        if (asking.Mandate.Particulars.DependsOn.Count == 0)
            return [];

        var mandates = await store.Mandates.OfText(actor, asking.Document, cancellation);
        return
        [
            .. (await store.Documents.ClausesOf(asking.Document, cancellation))
                .Where(clause => asking.Mandate.Particulars.DependsOn.Contains(clause.WId, StringComparer.Ordinal))
                .Select(clause => new Awaited(
                    $"{clause.Heading} {clause.Label}".Trim(),
                    TextAddress.OfClause(asking.Document.Address, clause.EId),
                    mandates.FirstOrDefault(one => one.Clause.WId == clause.WId)?.Mandate.Number
                )),
        ];
    }

    private async Task<IReadOnlyList<string>> LaterCited(Mandate mandate, Actor actor, CancellationToken cancellation)
    {
        if (mandate.RevisionId is not { } id)
            return [];

        var key = (await store.Instruments.Of(id, cancellation)).Key;
        var texts = await store.Instruments.TextsOf(actor, [key], cancellation);
        var highest = texts.Max(text => (int?)text.Revision.Order) ?? 0;
        return
        [
            .. (await store.Instruments.CitedRevisions(actor, key, cancellation))
                .Where(revision => RevisionOrder.Of(revision) > highest)
                .OrderBy(revision => RevisionOrder.Of(revision)),
        ];
    }

    private static List<Reason> ReasonsOf(ClauseNode clause, Mandate mandate)
    {
        var reasons = clause
            .Addressees.Where(addressee => addressee.Key == mandate.ProposedAddresseeKey)
            .Select(addressee => new Reason("addressee", addressee.Words, addressee.Claim.Rule, addressee.Claim.Confidence))
            .ToList();
        if (clause.Verb is { } verb)
            reasons.Add(new Reason("verb", verb.Words, verb.Claim.Rule, verb.Claim.Confidence));
        if (mandate.Due is { } due)
            reasons.Add(new Reason("due", due.Words, due.Claim.Rule, due.Claim.Confidence));
        return reasons;
    }

    // The public is told what the public may see: not the proposals, suggestions and doubts on the way.
    private static bool IsShown(Told told, Actor actor) =>
        actor.SeesInternal
        || (actor.Audience == Audience.Restricted && told.Entry.Verb == Verb.ReleasedToParticipants.Key)
        || told.Entry.Verb == Verb.Confirmed.Key
        || told.Entry.Verb == Verb.Corrected.Key
        || told.Entry.Verb == Verb.Released.Key;

    private static string? NameOf(Told? told, Actor actor) => actor.SeesInternal ? told?.Note?.ActorName : null;

    private async Task<IReadOnlyList<Sister>> SistersOf(AskingClause asking, Actor actor, CancellationToken cancellation)
    {
        if (asking.Mandate.RevisionId is not { } revision)
            return [];

        var same = await store.Instruments.SameClauses(actor, revision, asking.Clause.WId, cancellation);
        var mandates = await store.Mandates.OfLineage(actor, asking.Clause.WId, [.. same.Select(one => one.Revision.Id).Distinct()], cancellation);
        return
        [
            .. same.Where(one => one.Clause.Id != asking.Clause.Id)
                .Select(one => new Sister(
                    one.Revision.Canonical,
                    one.Document.Language,
                    one.Clause.Label,
                    TextAddress.OfClause(one.Document.Address, one.Clause.EId),
                    mandates.FirstOrDefault(mandate => mandate.RevisionId == one.Revision.Id && mandate.AddresseeKey == asking.Mandate.AddresseeKey)?.Number
                )
                {
                    IsConfirmed = one.Clause.LineageConfirmedAt is not null && asking.Clause.LineageConfirmedAt is not null,
                }),
        ];
    }
}
