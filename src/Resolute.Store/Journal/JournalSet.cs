using Microsoft.EntityFrameworkCore;
using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Store.Journal;

/// <summary>The journal as it is read: nothing is added here but by <see cref="Writing"/>.</summary>
public sealed class JournalSet
{
    private const int PageLength = 1000;

    private readonly ResoluteContext _context;

    internal JournalSet(ResoluteContext context) => _context = context;

    /// <summary>What happened to a noun and to what belongs to it, newest first. The caller has been shown the noun.</summary>
    public async Task<IReadOnlyList<Told>> Of(NounRef noun, CancellationToken cancellation)
    {
        var words = noun.ToString();
        var told =
            from entry in _context.JournalEntries
            join note in _context.JournalNotes on entry.Sequence equals note.Sequence into notes
            from note in notes.DefaultIfEmpty()
            where entry.Noun == words || entry.On == words
            orderby entry.Sequence descending
            select new Told(entry, note);
        return await told.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>The place of the newest entry about some nouns or what belongs to them; 0 before the first.</summary>
    public async Task<long> Mark(IReadOnlyCollection<string> nouns, CancellationToken cancellation) =>
        await _context
            .JournalEntries.Where(entry => nouns.Contains(entry.Noun) || (entry.On != null && nouns.Contains(entry.On)))
            .MaxAsync(entry => (long?)entry.Sequence, cancellation)
        ?? 0;

    /// <summary>What a person did, oldest first.</summary>
    public async Task<IReadOnlyList<Told>> By(AccountId person, CancellationToken cancellation)
    {
        var told =
            from entry in _context.JournalEntries
            join note in _context.JournalNotes on entry.Sequence equals note.Sequence into notes
            from note in notes.DefaultIfEmpty()
            where entry.ActorId == person
            orderby entry.Sequence
            select new Told(entry, note);
        return await told.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>Erases the names and free text of what a person did and of what was done to their account; the chain keeps the digests.</summary>
    /// <returns>How many notes are gone.</returns>
    public async Task<int> EraseNotes(AccountId person, IReadOnlyList<NounRef> theirs, CancellationToken cancellation)
    {
        var nouns = theirs.Append(NounRef.Of(person)).Select(noun => noun.ToString()).ToList();
        var entries = _context
            .JournalEntries.Where(entry => entry.ActorId == person || nouns.Contains(entry.Noun) || (entry.On != null && nouns.Contains(entry.On)))
            .Select(entry => entry.Sequence);
        return await _context.JournalNotes.Where(note => entries.Contains(note.Sequence)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Entries that a query asks for, newest first.</summary>
    public async Task<IReadOnlyList<Told>> Find(JournalQuery query, int most, CancellationToken cancellation)
    {
        var entries = _context.JournalEntries.AsNoTracking();
        if (query.Nouns is { } nouns)
            entries = entries.Where(entry => nouns.Contains(entry.Noun) || (entry.On != null && nouns.Contains(entry.On)));
        if (query.Own is { } own)
        {
            var account = NounRef.Of(own).ToString();
            entries = entries.Where(entry => entry.ActorId == own || entry.Noun == account || entry.On == account);
        }

        if (query.Kind is { } kind)
            entries = entries.Where(entry => entry.Noun.StartsWith(kind + ":"));
        if (query.Verb is { } verb)
            entries = entries.Where(entry => entry.Verb == verb);
        if (query.By is { } by)
            entries = entries.Where(entry => entry.ActorId == by);
        if (query.From is { } from)
            entries = entries.Where(entry => entry.At >= from);
        if (query.Until is { } until)
            entries = entries.Where(entry => entry.At < until);
        if (query.Before is { } before)
            entries = entries.Where(entry => entry.Sequence < before);
        var told =
            from entry in entries
            join note in _context.JournalNotes on entry.Sequence equals note.Sequence into notes
            from note in notes.DefaultIfEmpty()
            where query.ByName == null || (entry.ActorId == null && note.ActorName == query.ByName)
            orderby entry.Sequence descending
            select new Told(entry, note);
        return await told.Take(most).ToListAsync(cancellation);
    }

    /// <summary>What nouns are called, and where people see them; those without a page of their own are left out.</summary>
    public Task<IReadOnlyDictionary<string, NamedNoun>> Names(IReadOnlyCollection<string> nouns, CancellationToken cancellation) =>
        NamedNouns.Of(_context, nouns, cancellation);

    /// <summary>Where the chain ends.</summary>
    public async Task<JournalHead> Head(CancellationToken cancellation) =>
        await _context.JournalHeads.AsNoTracking().SingleOrDefaultAsync(cancellation) ?? JournalHead.Empty();

    /// <summary>The entries behind a place of the chain, the oldest first, a page of them.</summary>
    public Task<IReadOnlyList<Told>> After(long sequence, CancellationToken cancellation) =>
        Page(entries => entries.Where(entry => entry.Sequence > sequence).OrderBy(entry => entry.Sequence), PageLength, cancellation);

    /// <summary>The entries before a place of the chain, the newest first, a page of them.</summary>
    public Task<IReadOnlyList<Told>> Before(long sequence, CancellationToken cancellation) =>
        Page(entries => entries.Where(entry => entry.Sequence < sequence).OrderByDescending(entry => entry.Sequence), PageLength, cancellation);

    /// <summary>Some entries by their places, the oldest first.</summary>
    public Task<IReadOnlyList<Told>> At(IReadOnlyCollection<long> sequences, CancellationToken cancellation) =>
        Page(entries => entries.Where(entry => sequences.Contains(entry.Sequence)).OrderBy(entry => entry.Sequence), sequences.Count, cancellation);

    private async Task<IReadOnlyList<Told>> Page(Func<IQueryable<JournalEntry>, IQueryable<JournalEntry>> of, int most, CancellationToken cancellation)
    {
        var entries = await of(_context.JournalEntries.AsNoTracking()).Take(most).ToListAsync(cancellation);
        var places = entries.Select(entry => entry.Sequence).ToList();
        var notes = await _context
            .JournalNotes.AsNoTracking()
            .Where(note => places.Contains(note.Sequence))
            .ToDictionaryAsync(note => note.Sequence, cancellation);
        return [.. entries.Select(entry => new Told(entry, notes.GetValueOrDefault(entry.Sequence)))];
    }

    /// <summary>The whole chain from its beginning, a page at a time.</summary>
    public async IAsyncEnumerable<Told> FromTheBeginning([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var after = long.MinValue;
        while (true)
        {
            var last = after;
            var page =
                from entry in _context.JournalEntries
                join note in _context.JournalNotes on entry.Sequence equals note.Sequence into notes
                from note in notes.DefaultIfEmpty()
                where entry.Sequence > last
                orderby entry.Sequence
                select new Told(entry, note);
            var entries = await page.AsNoTracking().Take(PageLength).ToListAsync(cancellation);
            foreach (var told in entries)
                yield return told;
            if (entries.Count < PageLength)
                yield break;

            after = entries[^1].Entry.Sequence;
        }
    }
}

/// <summary>Which entries are asked for; what is null asks nothing.</summary>
/// <param name="Nouns">On these nouns, or on what belongs to them.</param>
/// <param name="Own">By this account, or on it.</param>
/// <param name="Kind">On nouns of this kind.</param>
/// <param name="Verb">What was done, by key.</param>
/// <param name="By">By this account.</param>
/// <param name="ByName">By one without an account, as the operator.</param>
/// <param name="From">At this moment or later.</param>
/// <param name="Until">Before this moment.</param>
/// <param name="Before">Before this place in the chain.</param>
public sealed record JournalQuery(
    IReadOnlyList<string>? Nouns = null,
    AccountId? Own = null,
    string? Kind = null,
    string? Verb = null,
    AccountId? By = null,
    string? ByName = null,
    DateTimeOffset? From = null,
    DateTimeOffset? Until = null,
    long? Before = null
);

/// <summary>A journal entry with its note; the note is null once erased.</summary>
public sealed record Told(JournalEntry Entry, JournalNote? Note);
