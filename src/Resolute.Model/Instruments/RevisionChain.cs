using Resolute.Text.Checks;

namespace Resolute.Model.Instruments;

/// <summary>
/// Every revision of an instrument that is known, the earliest first: from texts that are held, from citations in other texts, from the tables of
/// conferences and of the Council's texts. "(C11, last amended C24)" and "(2024, Rev.)" are one revision; "(Guadalajara, 2010)" and
/// "(Rev. Guadalajara, 2010)" are one too, whichever a text writes by mistake.
/// </summary>
public static class RevisionChain
{
    /// <summary>The chain of an instrument.</summary>
    /// <param name="key">Its key: itu/pp/res/140.</param>
    /// <param name="held">The revisions of which an adopted text is held.</param>
    /// <param name="cited">The revisions that texts cite.</param>
    /// <param name="acts">What bodies did to it; only confirmed acts count.</param>
    /// <param name="today">The day.</param>
    public static IReadOnlyList<ChainLink> Of(
        string key,
        IEnumerable<string> held,
        IEnumerable<string> cited,
        IReadOnlyCollection<InstrumentAct> acts,
        DateOnly today
    )
    {
        var confirmed = acts.Where(act => act.State == InstrumentActState.Confirmed).ToList();
        var listed = RevisionDates.IssuesOf(key).Select(issue => issue.Revision);
        var known = held.Select(form => (Form: form, From: Origin.Held))
            .Concat(listed.Select(form => (Form: form, From: Origin.Listed)))
            .Concat(cited.Where(form => form.Length > 0).Select(form => (Form: form, From: Origin.Cited)))
            .Concat(confirmed.Where(act => act.Revision.Length > 0).Select(act => (Form: act.Revision, From: Origin.Said)))
            .GroupBy(one => IdentityOf(one.Form), StringComparer.Ordinal)
            .Select(same => Link(key, [.. same]))
            .OrderBy(link => link.Order)
            .ThenBy(link => link.From)
            .ThenBy(link => link.Revision, StringComparer.Ordinal)
            .ToList();
        return [.. known.Select((link, at) => WithForce(link, known.Skip(at + 1), confirmed, today))];
    }

    /// <summary>What two ways of writing one revision have in common: place and year, the session, the edition.</summary>
    public static string IdentityOf(string revision) => revision.StartsWith("rev-", StringComparison.Ordinal) ? revision["rev-".Length..] : revision;

    private static ChainLink Link(string key, IReadOnlyList<(string Form, Origin From)> same)
    {
        // The text's own title is the best witness of how a revision is called, then the table.
        var form = same.MinBy(one => one.From).Form;
        return new ChainLink(
            form,
            RevisionOrder.Of(form),
            RevisionDates.DayOf(key, form),
            same.Any(one => one.From == Origin.Held),
            same.Any(one => one.From == Origin.Cited),
            same.Any(one => one.From == Origin.Listed)
        )
        {
            Forms = [.. same.Select(one => one.Form).Distinct(StringComparer.Ordinal)],
        };
    }

    private static ChainLink WithForce(ChainLink link, IEnumerable<ChainLink> after, List<InstrumentAct> acts, DateOnly today)
    {
        if (link.IsToCome(today) && !link.IsHeld)
            return link with { Force = RevisionForce.Expected };

        var later = after.FirstOrDefault(next => next.Order > link.Order && (next.IsHeld || !next.IsToCome(today)));
        if (acts.Exists(act => act.Kind == InstrumentActKind.Abrogated && Covers(act, link) && (act.On is not { } on || on <= today)))
            return link with { Force = RevisionForce.Abrogated, SupersededBy = later?.Revision };
        if (later is not null)
            return link with { Force = RevisionForce.Superseded, SupersededBy = later.Revision };

        var isSaid = acts.Exists(act => act.Kind is InstrumentActKind.Adopted or InstrumentActKind.Revised && IsOf(act, link));
        return link.IsHeld || isSaid ? link with { Force = RevisionForce.InForce } : link;
    }

    // Who abrogates a revision, or the instrument without naming one, abrogates what stood before it too.
    private static bool Covers(InstrumentAct act, ChainLink link) => act.Revision.Length == 0 || IsOf(act, link) || link.Order < RevisionOrder.Of(act.Revision);

    private static bool IsOf(InstrumentAct act, ChainLink link) => act.Revision.Length > 0 && IdentityOf(act.Revision) == IdentityOf(link.Revision);

    private enum Origin
    {
        Held,
        Listed,
        Said,
        Cited,
    }
}
