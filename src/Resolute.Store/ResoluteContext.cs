using Microsoft.EntityFrameworkCore;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Model.Watches;
using Resolute.Store.Conversions;
using Resolute.Store.Documents;
using Resolute.Store.Journal;
using Resolute.Store.Outbox;
using Resolute.Store.Search;

namespace Resolute.Store;

/// <summary>The records of a workspace. No door and no use case sees it; they read and write through <see cref="VisibleStore"/>.</summary>
internal abstract class ResoluteContext(DbContextOptions options) : DbContext(options)
{
    internal DbSet<Document> Documents => Set<Document>();
    internal DbSet<DocumentText> DocumentTexts => Set<DocumentText>();
    internal DbSet<TextCorrection> TextCorrections => Set<TextCorrection>();
    internal DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();
    internal DbSet<Intake> Intakes => Set<Intake>();
    internal DbSet<IntakeFile> IntakeFiles => Set<IntakeFile>();
    internal DbSet<CitedInstrument> CitedInstruments => Set<CitedInstrument>();
    internal DbSet<Instrument> Instruments => Set<Instrument>();
    internal DbSet<Revision> Revisions => Set<Revision>();
    internal DbSet<Clause> Clauses => Set<Clause>();
    internal DbSet<Mandate> Mandates => Set<Mandate>();
    internal DbSet<Evidence> Evidence => Set<Evidence>();
    internal DbSet<Session> Sessions => Set<Session>();
    internal DbSet<DueInstance> DueInstances => Set<DueInstance>();
    internal DbSet<MandateParty> MandateParties => Set<MandateParty>();
    internal DbSet<StatusSaid> StatusesSaid => Set<StatusSaid>();
    internal DbSet<BoardRow> BoardRows => Set<BoardRow>();
    internal DbSet<BoardTally> BoardTallies => Set<BoardTally>();
    internal DbSet<Reminder> Reminders => Set<Reminder>();
    internal DbSet<InstrumentAct> InstrumentActs => Set<InstrumentAct>();
    internal DbSet<Watch> Watches => Set<Watch>();
    internal DbSet<Account> Accounts => Set<Account>();
    internal DbSet<Invitation> Invitations => Set<Invitation>();
    internal DbSet<Organisation> Organisations => Set<Organisation>();
    internal DbSet<Role> Roles => Set<Role>();
    internal DbSet<AccountLink> AccountLinks => Set<AccountLink>();
    internal DbSet<Device> Devices => Set<Device>();
    internal DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    internal DbSet<PersonalToken> PersonalTokens => Set<PersonalToken>();
    internal DbSet<Passkey> Passkeys => Set<Passkey>();
    internal DbSet<ProviderLink> ProviderLinks => Set<ProviderLink>();
    internal DbSet<PasskeyChallenge> PasskeyChallenges => Set<PasskeyChallenge>();
    internal DbSet<JournalEntry> JournalEntries => Set<JournalEntry>();
    internal DbSet<JournalNote> JournalNotes => Set<JournalNote>();
    internal DbSet<JournalHead> JournalHeads => Set<JournalHead>();
    internal DbSet<KeptCommand> Commands => Set<KeptCommand>();
    internal DbSet<OutboxRow> Outbox => Set<OutboxRow>();
    internal DbSet<KeptFile> Files => Set<KeptFile>();
    internal DbSet<FileChunk> FileChunks => Set<FileChunk>();
    internal DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();
    internal DbSet<SearchLabel> SearchLabels => Set<SearchLabel>();

    /// <summary>The index, which is no table of the model: each database has its own.</summary>
    internal abstract SearchIndex SearchIndex { get; }

    /// <summary>True while <see cref="Writing"/> commits deeds that it adds to the journal in the same transaction.</summary>
    internal bool IsJournalled { get; set; }

    /// <summary>Asks the database for the head of the journal and keeps everyone else from it until the transaction ends.</summary>
    internal abstract Task<JournalHead> LockHead(CancellationToken cancellation);

    /// <summary>Waits until nobody else takes a document in, to the end of the transaction.</summary>
    internal abstract Task TakeInTurn(CancellationToken cancellation);

    /// <summary>Waits until nobody else keeps people, to the end of the transaction.</summary>
    internal abstract Task TakePeopleTurn(CancellationToken cancellation);

    /// <summary>Waits until nobody else keeps boards, to the end of the transaction.</summary>
    internal abstract Task TakeBoardTurn(CancellationToken cancellation);

    /// <summary>Counts so many more alike, or fewer. Both databases know this form; it never collides as a read and a write would.</summary>
    internal Task Tally(
        (Audience Audience, string AddresseeKey, MandateState State, bool IsProvisional, MandateStatus? Status, DateOnly OverdueFrom) heap,
        int by,
        CancellationToken cancellation
    ) =>
        Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "BoardTallies" ("Audience", "AddresseeKey", "State", "IsProvisional", "Status", "OverdueFrom", "Count")
            VALUES ({heap.Audience.ToString()}, {heap.AddresseeKey}, {heap.State.ToString()}, {heap.IsProvisional}, {heap.Status?.ToString()
                ?? ""}, {heap.OverdueFrom}, {by})
            ON CONFLICT ("Audience", "AddresseeKey", "State", "IsProvisional", "Status", "OverdueFrom")
            DO UPDATE SET "Count" = "BoardTallies"."Count" + excluded."Count"
            """,
            cancellation
        );

    /// <summary>Begins a transaction that reads one state of the data, whoever writes meanwhile.</summary>
    internal abstract Task<IAsyncDisposable> BeginSnapshot(CancellationToken cancellation);

    /// <summary>Begins a transaction that writes.</summary>
    internal abstract Task<IAsyncDisposable> BeginWriting(CancellationToken cancellation);

    /// <summary>Whether a fault means that somebody else wrote at the same moment, and that the whole use case may be run again.</summary>
    internal abstract bool IsCollision(Exception fault);

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        UnjournalledWrite.Refuse(ChangeTracker, IsJournalled);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        UnjournalledWrite.Refuse(ChangeTracker, IsJournalled);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(ResoluteContext).Assembly);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => NeutralTypes.Configure(configurationBuilder);
}
