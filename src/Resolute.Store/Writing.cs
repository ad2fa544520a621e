using System.Security.Cryptography;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store.Journal;
using Resolute.Store.Mandates;
using Resolute.Store.Outbox;
using Resolute.Store.Search;

namespace Resolute.Store;

/// <summary>One transaction that writes: what is not committed when it is disposed never was.</summary>
public sealed class Writing : IAsyncDisposable
{
    private readonly ResoluteContext _context;
    private readonly IAsyncDisposable _transaction;

    internal Writing(ResoluteContext context, IAsyncDisposable transaction) => (_context, _transaction) = (context, transaction);

    /// <summary>Writes what was done, so that what follows from it can be read in the same transaction.</summary>
    /// <returns>What boards and the index follow from.</returns>
    public async Task<(Touched Boards, TouchedEntries Index)> Write(Deeds done, CancellationToken cancellation)
    {
        _context.IsJournalled = done.List.Count > 0;
        var touched = (Touched.In(_context.ChangeTracker), TouchedEntries.In(_context.ChangeTracker));
        await _context.SaveChangesAsync(cancellation);
        return touched;
    }

    /// <summary>Writes what was done, its journal entries, what follows and the command's answer, all or nothing.</summary>
    public async Task Commit(Deeds done, CancellationToken cancellation)
    {
        _context.IsJournalled = done.List.Count > 0;
        _context.Outbox.AddRange(done.Following);
        if (done.Command is { } command)
            _context.Commands.Add(command);
        await _context.SaveChangesAsync(cancellation);

        if (_context.IsJournalled)
            await Journal(done, cancellation);

        await _context.Database.CurrentTransaction!.CommitAsync(cancellation);
        _context.IsJournalled = false;
    }

    /// <summary>Lets nobody else write into the journal until the end of the transaction.</summary>
    public Task HoldJournal(CancellationToken cancellation) => _context.LockHead(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _context.IsJournalled = false;
        await _transaction.DisposeAsync();
    }

    // The head is everybody's row: locked last, held only for these few lines.
    private async Task Journal(Deeds done, CancellationToken cancellation)
    {
        var head = await _context.LockHead(cancellation);
        foreach (var deed in done.List)
        {
            var note = new JournalNote(head.Sequence + 1, done.By.Name, deed.Text, RandomNumberGenerator.GetBytes(16));
            var entry = JournalEntry.Next(head, deed, done.By.Id, note, done.At);
            head.MoveTo(entry);
            _context.JournalEntries.Add(entry);
            _context.JournalNotes.Add(note);
        }

        await _context.SaveChangesAsync(cancellation);
    }
}

/// <summary>What one run of a use case did.</summary>
/// <param name="List">What the journal tells.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Following">What may follow.</param>
/// <param name="Command">The command and its answer, where it is kept.</param>
public sealed record Deeds(IReadOnlyList<Deed> List, Actor By, DateTimeOffset At, IReadOnlyList<OutboxRow> Following, KeptCommand? Command);
