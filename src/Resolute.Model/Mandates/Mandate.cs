using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Text.Dates;
using Resolute.Text.Rulings;

namespace Resolute.Model.Mandates;

/// <summary>
/// What one clause asks of one addressee. Made by the machine; counts only once a person confirms it.
/// The clause of a draft gives a provisional one, never due, counted or mailed.
/// </summary>
public sealed class Mandate
{
    private const int LongestReason = 2000;

    private Mandate() { }

    /// <summary>Its id.</summary>
    public MandateId Id { get; private set; }

    /// <summary>Its number for people: /mandates/NUMBER.</summary>
    public int Number { get; private set; }

    /// <summary>The document whose text asks.</summary>
    public DocumentId DocumentId { get; private set; }

    /// <summary>The revision of the instrument; null for drafts and texts without a number.</summary>
    public RevisionId? RevisionId { get; private set; }

    /// <summary>The clause that asks.</summary>
    public ClauseId ClauseId { get; private set; }

    /// <summary>The clause's lineage.</summary>
    public string WId { get; private set; } = null!;

    /// <summary>Whom it asks, by key; null where the words resolve to none.</summary>
    public string? AddresseeKey { get; private set; }

    /// <summary>Whom it asks, as printed; empty where the text states nobody.</summary>
    public string AddresseeWords { get; private set; } = null!;

    /// <summary>The key that the machine proposed, whatever a person made of it since; null where it proposed none.</summary>
    public string? ProposedAddresseeKey { get; private set; }

    /// <summary>The class key of its verb: instructs.</summary>
    public string Verb { get; private set; } = null!;

    /// <summary>When, as the text states it.</summary>
    public StatedDue? Due { get; private set; }

    /// <summary>The due rules, as read or as a person gave them; they give its dated instances.</summary>
    public DueSchedule Schedule { get; private set; } = DueSchedule.None;

    /// <summary>Recipients, route, counterparts, means, review or end, dependence.</summary>
    public Particulars Particulars { get; private set; } = Particulars.None;

    /// <summary>What is asked, in a person's short words; null while the clause's own stand for it.</summary>
    public string? Summary { get; private set; }

    /// <summary>Who in the secretariat looks after it; null for nobody.</summary>
    public AccountId? OwnerId { get; private set; }

    /// <summary>Between the machine's proposal and a person's word.</summary>
    public MandateState State { get; private set; }

    /// <summary>True for the clause of a draft.</summary>
    public bool IsProvisional { get; private set; }

    /// <summary>The clause's words on which a person confirmed it, where the text reads otherwise since; null while it reads the same.</summary>
    public string? ConfirmedOn { get; private set; }

    /// <summary>When a named officer let the public see it; null until then.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>When a named officer let those who take part see it before the public; null where that was not done.</summary>
    public DateTimeOffset? RestrictedAt { get; private set; }

    /// <summary>For whom it is, where its text is for them too.</summary>
    public Audience Audience => Releases.Of(RestrictedAt, ReleasedAt);

    internal static Mandate Propose(int number, Document document, Clause clause, Asked asked, DateTimeOffset now) =>
        new()
        {
            Id = MandateId.New(now),
            Number = number,
            DocumentId = document.Id,
            RevisionId = document.RevisionId,
            ClauseId = clause.Id,
            WId = clause.WId,
            AddresseeKey = asked.Key,
            ProposedAddresseeKey = asked.Key,
            AddresseeWords = Printable.Of(asked.Words, 300),
            Verb = asked.Verb,
            Due = asked.Due,
            Schedule = asked.Schedule,
            Particulars = asked.Particulars,
            State = MandateState.Proposed,
            IsProvisional = document.Standing == Standing.Draft,
        };

    /// <summary>Whether the text as read now asks what the machine proposed here, or what a person made of it.</summary>
    internal bool IsAskedAs(Asked asked) => ProposedAddresseeKey == asked.Key || AddresseeKey == asked.Key;

    /// <summary>The text reads otherwise: what no person has confirmed is proposed anew.</summary>
    internal bool ProposeAgain(Clause clause, Asked asked)
    {
        var words = Printable.Of(asked.Words, 300);
        var isSame =
            (ClauseId, WId, AddresseeKey, AddresseeWords, Verb, Due, State)
                == (clause.Id, clause.WId, asked.Key, words, asked.Verb, asked.Due, MandateState.Proposed)
            && Schedule == asked.Schedule
            && Particulars == asked.Particulars;
        if (isSame)
            return false;

        (ClauseId, WId, AddresseeKey, ProposedAddresseeKey, AddresseeWords) = (clause.Id, clause.WId, asked.Key, asked.Key, words);
        (Verb, Due, Schedule, Particulars) = (asked.Verb, asked.Due, asked.Schedule, asked.Particulars);
        (State, Version) = (MandateState.Proposed, Version + 1);
        return true;
    }

    /// <summary>The text, read otherwise, asks this no more, and nobody had confirmed it.</summary>
    internal bool Lapse(Clause clause)
    {
        (ClauseId, WId) = (clause.Id, clause.WId);
        if (State == MandateState.Lapsed)
            return false;

        (State, Version) = (MandateState.Lapsed, Version + 1);
        return true;
    }

    /// <summary>
    /// The text of a decided mandate reads otherwise: it stays with the clause that has its first words, keeps number, history and evidence,
    /// and remembers the words that it was confirmed on.
    /// </summary>
    internal bool Follow(Clause clause, string wordsBefore)
    {
        var confirmedOn = ConfirmedOn ?? wordsBefore;
        var kept = State == MandateState.Confirmed && confirmedOn != clause.Words ? confirmedOn : null;
        var isOther = kept != ConfirmedOn;
        if (isOther || ClauseId != clause.Id || WId != clause.WId)
            (ClauseId, WId, ConfirmedOn, Version) = (clause.Id, clause.WId, kept, Version + 1);
        return isOther;
    }

    /// <summary>A person confirms it as it stands, or with another addressee; <paramref name="seen"/> is the version that the person saw.</summary>
    public Ruling<Mandate> Confirm(int seen, string? addresseeKey = null) => Correct(seen, new MandateCorrection { AddresseeKey = addresseeKey });

    /// <summary>A person confirms it with what it really asks; what is given in place of what was read is marked as given.</summary>
    public Ruling<Mandate> Correct(int seen, MandateCorrection correction)
    {
        if (Changed(seen) is { } reason)
            return reason;

        if (correction.Over(this).IsRefused(out reason, out var corrected))
            return reason;

        (AddresseeKey, Schedule, Particulars) = (corrected.AddresseeKey, corrected.Schedule, corrected.Particulars);
        (Summary, OwnerId) = (corrected.Summary, corrected.OwnerId);
        (State, ConfirmedOn, Version) = (MandateState.Confirmed, null, Version + 1);
        return this;
    }

    /// <summary>A person takes back a confirmation or a rejection: it is proposed again, counts nowhere and is shown to the public no more.</summary>
    public Ruling<Mandate> Reopen(int seen, string why)
    {
        if (Changed(seen) is { } reason)
            return reason;

        if (State is not (MandateState.Confirmed or MandateState.Rejected))
            return new Refusal("mandate-not-decided", null, Number);

        if (WhyNot(why) is { } missing)
            return missing;

        Withhold(MandateState.Proposed);
        ConfirmedOn = null;
        return this;
    }

    /// <summary>A person gives it other due rules: another cycle from a date on, a window for words that name no day.</summary>
    public Ruling<Mandate> Reschedule(int seen, Func<DueSchedule, Ruling<DueSchedule>> given)
    {
        if (Changed(seen) is { } reason)
            return reason;

        if (State is MandateState.Rejected or MandateState.Lapsed)
            return new Refusal("mandate-unconfirmed", null, Number);

        if (given(Schedule).IsRefused(out var odd, out var schedule))
            return odd;

        (Schedule, Version) = (schedule, Version + 1);
        return this;
    }

    /// <summary>
    /// Its draft was adopted: it is of a revision, no longer provisional, and proposed again, whatever was decided on the draft. What a person gave stays
    /// given; what it depends on goes by the lineage that clauses have now.
    /// </summary>
    internal void Adopt(RevisionId? revision, Clause clause, IReadOnlyDictionary<string, string>? renamed = null)
    {
        (RevisionId, ClauseId, WId, IsProvisional) = (revision, clause.Id, clause.WId, false);
        Withhold(State == MandateState.Lapsed ? State : MandateState.Proposed);
        ConfirmedOn = null;
        if (renamed is not null)
            Particulars = Renamed(Particulars, renamed);
    }

    /// <summary>A person joined or parted clauses: it is of the lineage that its clause has now, and depends on clauses by the lineage that they have now.</summary>
    /// <returns>Whether anything of it is other than before.</returns>
    internal bool FollowLineage(string wId, IReadOnlyDictionary<string, string> renamed)
    {
        var particulars = Renamed(Particulars, renamed);
        if (WId == wId && particulars == Particulars)
            return false;

        (WId, Particulars, Version) = (wId, particulars, Version + 1);
        return true;
    }

    /// <summary>The adoption is undone: it is provisional again, and as it was decided on the draft.</summary>
    internal void BecomeProvisional(Clause clause, MandateState decided)
    {
        (RevisionId, ClauseId, WId, IsProvisional) = (null, clause.Id, clause.WId, true);
        Withhold(decided);
    }

    /// <summary>A person says that the clause asks nothing of this addressee. A rejected mandate is no longer shown to the public.</summary>
    public Ruling<Mandate> Reject(int seen, string why)
    {
        if (Changed(seen) is { } reason)
            return reason;

        if (WhyNot(why) is { } missing)
            return missing;

        Withhold(MandateState.Rejected);
        return this;
    }

    /// <summary>A named officer lets an audience see it with its status: only a confirmed one, of a text that is adopted and released to them itself.</summary>
    public Ruling<Mandate> ReleaseTo(Audience audience, int seen, Document document, DateTimeOffset now)
    {
        if (Changed(seen) is { } reason)
            return reason;

        if (State != MandateState.Confirmed)
            return new Refusal("mandate-unconfirmed", null, Number);

        if (IsProvisional)
            return new Refusal("mandate-provisional", null, Number);

        if (Releases.WhyNot(Audience, audience, Number) is { } unreleased)
            return unreleased;

        if (document.Audience < audience)
            return new Refusal("document-not-released", null, document.Name);

        if (Audience < audience)
            ((RestrictedAt, ReleasedAt), Version) = (Releases.To(audience, RestrictedAt, ReleasedAt, now), Version + 1);
        return this;
    }

    /// <summary>Somebody in the secretariat looks after it from now on; nobody where <paramref name="owner"/> is null.</summary>
    public Ruling<Mandate> Assign(int seen, AccountId? owner)
    {
        if (Changed(seen) is { } reason)
            return reason;

        if (OwnerId != owner)
            (OwnerId, Version) = (owner, Version + 1);
        return this;
    }

    // What is decided otherwise is nobody's but the secretariat's until it is released anew.
    private void Withhold(MandateState state) => (State, RestrictedAt, ReleasedAt, Version) = (state, null, null, Version + 1);

    private static Particulars Renamed(Particulars particulars, IReadOnlyDictionary<string, string> renamed) =>
        particulars.DependsOn.Any(renamed.ContainsKey)
            ? particulars with
            {
                DependsOn = [.. particulars.DependsOn.Select(wId => renamed.GetValueOrDefault(wId, wId)).Distinct(StringComparer.Ordinal)],
            }
            : particulars;

    private static Refusal? WhyNot(string why) =>
        Printable.Typed(why) is not { Length: > 0 } said ? new Refusal("reason-missing")
        : said.Length > LongestReason ? new Refusal("reason-too-long", null, LongestReason)
        : null;

    private Refusal? Changed(int seen) => SeenVersion.Holds(seen, Version) ? null : new Refusal("changed-meanwhile", null, Number);
}
