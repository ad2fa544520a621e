using Microsoft.EntityFrameworkCore;
using Resolute.Store.Calendar;
using Resolute.Store.Documents;
using Resolute.Store.Instruments;
using Resolute.Store.Journal;
using Resolute.Store.Keeping;
using Resolute.Store.Mandates;
using Resolute.Store.Outbox;
using Resolute.Store.People;
using Resolute.Store.Search;
using Resolute.Store.Watches;

namespace Resolute.Store;

/// <summary>The records as an actor may see them, noun by noun, and the one way to add to them. Every read of what can be hidden starts from an actor.</summary>
public sealed class VisibleStore
{
    private readonly ResoluteContext _context;

    internal VisibleStore(ResoluteContext context)
    {
        _context = context;
        Documents = new DocumentSet(context);
        Corrections = new CorrectionSet(context);
        Files = new FileSet(context);
        Intakes = new IntakeSet(context);
        Instruments = new InstrumentSet(context);
        Acts = new InstrumentActSet(context);
        Citations = new CitationSet(context);
        Mandates = new MandateSet(context);
        Evidence = new EvidenceSet(context);
        Statuses = new StatusSet(context);
        Boards = new BoardSet(context);
        BoardBook = new BoardBook(context);
        DueInstances = new DueInstanceSet(context);
        Sessions = new SessionSet(context);
        Reminders = new ReminderSet(context);
        People = new PeopleSet(context);
        Watches = new WatchSet(context);
        Organisations = new OrganisationSet(context);
        Entries = new EntrySet(context);
        Journal = new JournalSet(context);
        Commands = new CommandSet(context);
        Outbox = new OutboxSet(context);
        Search = new SearchSet(context);
        SearchBook = new SearchBook(context);
        Laws = new DataLaws(context);
        Whole = new WholeStore(context);
    }

    /// <summary>Documents and their texts.</summary>
    public DocumentSet Documents { get; }

    /// <summary>Corrections of texts, and what hangs on a text that is read otherwise.</summary>
    public CorrectionSet Corrections { get; }

    /// <summary>Files by their hash.</summary>
    public FileSet Files { get; }

    /// <summary>Files that came at once.</summary>
    public IntakeSet Intakes { get; }

    /// <summary>Instruments, revisions and who cites them.</summary>
    public InstrumentSet Instruments { get; }

    /// <summary>What bodies did to instruments.</summary>
    public InstrumentActSet Acts { get; }

    /// <summary>Which documents cite which instruments.</summary>
    public CitationSet Citations { get; }

    /// <summary>Mandates with their clauses.</summary>
    public MandateSet Mandates { get; }

    /// <summary>Evidence.</summary>
    public EvidenceSet Evidence { get; }

    /// <summary>What statuses follow from beside evidence.</summary>
    public StatusSet Statuses { get; }

    /// <summary>Mandates as boards find them.</summary>
    public BoardSet Boards { get; }

    /// <summary>The writing side of boards.</summary>
    public BoardBook BoardBook { get; }

    /// <summary>The dated times of mandates.</summary>
    public DueInstanceSet DueInstances { get; }

    /// <summary>The sessions of the calendar.</summary>
    public SessionSet Sessions { get; }

    /// <summary>What owners were written to about.</summary>
    public ReminderSet Reminders { get; }

    /// <summary>Accounts, roles, one-time links and the invitation.</summary>
    public PeopleSet People { get; }

    /// <summary>What persons watch.</summary>
    public WatchSet Watches { get; }

    /// <summary>Organisations.</summary>
    public OrganisationSet Organisations { get; }

    /// <summary>By what persons get in: devices, codes for recovery, tokens, passkeys.</summary>
    public EntrySet Entries { get; }

    /// <summary>The journal.</summary>
    public JournalSet Journal { get; }

    /// <summary>Commands that were carried.</summary>
    public CommandSet Commands { get; }

    /// <summary>What is still to follow.</summary>
    public OutboxSet Outbox { get; }

    /// <summary>The index.</summary>
    public SearchSet Search { get; }

    /// <summary>The writing side of the index.</summary>
    public SearchBook SearchBook { get; }

    /// <summary>The laws of the data itself.</summary>
    public DataLaws Laws { get; }

    /// <summary>All records, for an archive.</summary>
    public WholeStore Whole { get; }

    /// <summary>Begins a transaction that reads one state of the data, whoever writes meanwhile.</summary>
    public Task<IAsyncDisposable> BeginReading(CancellationToken cancellation) => _context.BeginSnapshot(cancellation);

    /// <summary>Begins a transaction that writes.</summary>
    public async Task<Writing> BeginWriting(CancellationToken cancellation)
    {
        _context.ChangeTracker.Clear();
        return new Writing(_context, await _context.BeginWriting(cancellation));
    }

    /// <summary>Whether a fault means that somebody else wrote at the same moment, and that the whole use case may be run again.</summary>
    public bool IsCollision(Exception fault) => _context.IsCollision(fault);
}
