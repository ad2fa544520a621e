using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Resolute.Features.Documents;
using Resolute.Features.Journal;
using Resolute.Features.Mandates;
using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Running;

/// <summary>An opened workspace of its own for a case, with an officer and a clock that the case may set.</summary>
public sealed class Desk : IAsyncDisposable
{
    // Making the tables is a case of its own; the others begin with them made.
    private static readonly Lazy<Task<string>> Migrated = new(async () =>
    {
        var folder = Directory.CreateTempSubdirectory("resolute-migrated-").FullName;
        await (await Workspace.Open(new WorkspacePlace(folder), CancellationToken.None)).DisposeAsync();
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return Path.Combine(folder, "resolute.db");
    });

    private readonly ServiceProvider _parts;

    private Desk(ServiceProvider parts, SettableClock clock, WorkspacePlace place) => (_parts, Clock, Place) = (parts, clock, place);

    public static Actor Officer { get; } = Actor.Officer(AccountId.New(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)), "Officer Anyname");

    public SettableClock Clock { get; }

    public WorkspacePlace Place { get; }

    public IServiceProvider Parts => _parts;

    public Runner Runner => _parts.GetRequiredService<Runner>();

    public static async Task<Desk> Open(Database database, Action<IServiceCollection>? more = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("resolute-case-").FullName;
        var place = new WorkspacePlace(folder, database == Database.PostgreSql ? await PostgreSqlCluster.NewDatabase(cancellation) : null);
        if (place.Connection is null)
            File.Copy(await Migrated.Value, Path.Combine(folder, Path.GetFileName(await Migrated.Value)));
        var clock = new SettableClock(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddResolute(place);
        more?.Invoke(services);
        var parts = services.BuildServiceProvider();
        await parts.GetRequiredService<Workspace>().Open(cancellation);
        return new Desk(parts, clock, place);
    }

    public Task<Ruling<TResult>> Do<TUseCase, TRequest, TResult>(TRequest request, Actor? actor = null, CommandId? command = null)
        where TUseCase : class, IUseCase<TRequest, TResult> =>
        Runner.Run<TUseCase, TRequest, TResult>(
            request,
            actor ?? Officer,
            command ?? CommandId.New(TimeProvider.System.GetUtcNow()),
            TestContext.Current.CancellationToken
        );

    public Task<Ruling<TResult>> See<TView, TRequest, TResult>(TRequest request, Actor? actor = null)
        where TView : class, IView<TRequest, TResult> => Runner.See<TView, TRequest, TResult>(request, actor ?? Officer, TestContext.Current.CancellationToken);

    public Task<Ruling<ImportDocument.Imported>> TryImport(string text, string name = "text.txt", Standing? standing = null, CommandId? command = null) =>
        Do<ImportDocument, ImportDocument.Request, ImportDocument.Imported>(
            new ImportDocument.Request(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), standing),
            null,
            command
        );

    public async Task<ImportDocument.Imported> Import(string text, string name = "text.txt") => (await TryImport(text, name)).Carried();

    public async Task<MandateBoard.Shown> Board(MandateBoard.Request? request = null, Actor? actor = null) =>
        (await See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(request ?? new MandateBoard.Request(), actor)).Carried();

    public Task<Ruling<MandatePage.Shown>> TryPage(int number, Actor? actor = null) =>
        See<MandatePage, MandatePage.Request, MandatePage.Shown>(new MandatePage.Request(number), actor);

    public async Task<MandatePage.Shown> Page(int number) => (await TryPage(number)).Carried();

    public async Task Confirm(int number) =>
        (await Do<ConfirmMandate, ConfirmMandate.Request, int>(new ConfirmMandate.Request(number, (await Page(number)).Mandate.Version))).Carried();

    public async Task Link(int number, string address, EvidenceShows shows, string? words = null) =>
        (await Do<LinkEvidence, LinkEvidence.Request, int>(new LinkEvidence.Request(number, address, words, shows, null))).Carried();

    public async Task Release(ImportDocument.Imported document, Audience to = Audience.Public) =>
        (await Do<ReleaseDocument, ReleaseDocument.Request, string>(new ReleaseDocument.Request(document.Slug, to))).Carried();

    public async Task<Ruling<int>> TryRelease(int mandate, Audience to = Audience.Public) =>
        await Do<ReleaseMandate, ReleaseMandate.Request, int>(new ReleaseMandate.Request(mandate, (await Page(mandate)).Mandate.Version, to));

    public async Task Release(int mandate, Audience to = Audience.Public) => (await TryRelease(mandate, to)).Carried();

    public async Task<TextPage.Shown> Text(string address, string? clause = null) =>
        (await See<TextPage, TextPage.Request, TextPage.Shown>(new TextPage.Request(address, clause))).Carried();

    public async Task<CorrectReading.Corrected> Correct(string address, SaidCorrection said) => (await TryCorrect(address, said)).Carried();

    public async Task<Ruling<CorrectReading.Corrected>> TryCorrect(string address, SaidCorrection said, int? version = null)
    {
        var seen = await See<TextPage, TextPage.Request, TextPage.Shown>(new TextPage.Request(address));
        return await Do<CorrectReading, CorrectReading.Request, CorrectReading.Corrected>(
            new CorrectReading.Request(address, version ?? (seen.IsRefused(out _, out var page) ? 0 : page.Version), said)
        );
    }

    public async Task<Ruling<WithdrawCorrection.Withdrawn>> Withdraw(string address, CorrectionId correction) =>
        await Do<WithdrawCorrection, WithdrawCorrection.Request, WithdrawCorrection.Withdrawn>(
            new WithdrawCorrection.Request(address, (await Text(address)).Version, correction)
        );

    public Task<Ruling<RereadDocument.Reread>> Reread(string slug) =>
        Do<RereadDocument, RereadDocument.Request, RereadDocument.Reread>(new RereadDocument.Request(slug));

    public async Task<IReadOnlyList<Mandate>> Mandates()
    {
        await using var scope = _parts.CreateAsyncScope();
        var mandates = scope.ServiceProvider.GetRequiredService<VisibleStore>().Mandates;
        var found = new List<Mandate>();
        for (var number = 1; await mandates.Find(Officer, number, TestContext.Current.CancellationToken) is { } mandate; number++)
            found.Add(mandate);
        return found;
    }

    public Task<int> FinishJobs() => _parts.GetRequiredService<OutboxWorker>().RunDue(TestContext.Current.CancellationToken);

    public async Task<VerifyWorkspace.Proof> Verify(string? since = null) =>
        (await See<VerifyWorkspace, VerifyWorkspace.Request, VerifyWorkspace.Proof>(new VerifyWorkspace.Request(since))).Carried();

    /// <summary>The journal from its beginning.</summary>
    public async Task<IReadOnlyList<JournalEntry>> Entries()
    {
        await using var scope = _parts.CreateAsyncScope();
        var entries = new List<JournalEntry>();
        await foreach (var told in scope.ServiceProvider.GetRequiredService<VisibleStore>().Journal.FromTheBeginning(TestContext.Current.CancellationToken))
            entries.Add(told.Entry);
        return entries;
    }

    /// <summary>Does behind the back of everyone what no use case does.</summary>
    public async Task Sql(string sql)
    {
        await using var scope = _parts.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<ResoluteContext>()
            .Database.ExecuteSqlRawAsync(
                sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal),
                TestContext.Current.CancellationToken
            );
    }

    public async ValueTask DisposeAsync()
    {
        await _parts.DisposeAsync();
        SqliteConnection.ClearAllPools();
        await ClearPool();
        Directory.Delete(Place.Folder, recursive: true);
    }

    // A pool keeps its connections after its workspace is gone, and the cluster has only so many for all cases.
    private async Task ClearPool()
    {
        if (Place.Connection is null)
            return;

        await using var connection = new NpgsqlConnection(Place.Connection);
        NpgsqlConnection.ClearPool(connection);
    }
}

/// <summary>Reading rulings in tests.</summary>
public static class Rulings
{
    public static T Carried<T>(this Ruling<T> ruling) =>
        ruling.IsRefused(out var refusal, out var value)
            ? throw new ShouldAssertException($"Refused: {refusal.Code} {string.Join(", ", refusal.Arguments)}")
            : value;

    public static string RefusedAs<T>(this Ruling<T> ruling) =>
        ruling.IsRefused(out var refusal, out _) ? refusal.Code : throw new ShouldAssertException("Carried.");
}
