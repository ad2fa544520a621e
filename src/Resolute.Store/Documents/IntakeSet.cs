using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store.Outbox;

namespace Resolute.Store.Documents;

/// <summary>Files that came at once. Who may see unreleased documents sees them.</summary>
public sealed class IntakeSet
{
    private const int Recent = 10;

    private readonly ResoluteContext _context;

    internal IntakeSet(ResoluteContext context) => _context = context;

    /// <summary>The intake of an id.</summary>
    public async Task<Intake?> Find(Actor actor, IntakeId id, CancellationToken cancellation) =>
        actor.SeesInternal ? await _context.Intakes.AsNoTracking().SingleOrDefaultAsync(intake => intake.Id == id, cancellation) : null;

    /// <summary>The files of an intake in their order, each with its document and the job that is to take it in.</summary>
    public async Task<IReadOnlyList<ReceivedFile>> FilesOf(Intake intake, CancellationToken cancellation)
    {
        var files =
            from file in _context.IntakeFiles
            where file.IntakeId == intake.Id
            join held in _context.Documents on file.DocumentId equals held.Id into documents
            from document in documents.DefaultIfEmpty()
            join row in _context.Outbox on file.JobId equals row.Id into rows
            from job in rows.DefaultIfEmpty()
            orderby file.Ordinal
            select new ReceivedFile(file, document, job);
        return await files.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>How many files of an intake are settled, and of how many; none where the actor may not see it.</summary>
    public async Task<(int Settled, int Files)> Count(Actor actor, IntakeId id, CancellationToken cancellation)
    {
        if (!actor.SeesInternal)
            return (0, 0);

        var files = _context.IntakeFiles.Where(file => file.IntakeId == id);
        return (await files.CountAsync(file => file.SettledAt != null, cancellation), await files.CountAsync(cancellation));
    }

    /// <summary>The newest intakes, newest first.</summary>
    public async Task<IReadOnlyList<Intake>> Newest(Actor actor, CancellationToken cancellation) =>
        actor.SeesInternal ? await _context.Intakes.AsNoTracking().OrderByDescending(intake => intake.ReceivedAt).Take(Recent).ToListAsync(cancellation) : [];

    /// <summary>A file of an intake, to be settled.</summary>
    public Task<IntakeFile?> File(IntakeId id, int ordinal, CancellationToken cancellation) =>
        _context.IntakeFiles.SingleOrDefaultAsync(file => file.IntakeId == id && file.Ordinal == ordinal, cancellation);

    /// <summary>Adds an intake with its files.</summary>
    public void Add(Intake intake, IEnumerable<IntakeFile> files)
    {
        _context.Intakes.Add(intake);
        _context.IntakeFiles.AddRange(files);
    }
}

/// <summary>A file that was received.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its document; null until there is one.</param>
/// <param name="Job">The job that is to take it in; null once it is done.</param>
public sealed record ReceivedFile(IntakeFile File, Document? Document, OutboxRow? Job);
