using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Documents;
using Resolute.Features.Outbox;
using Resolute.Features.Tests.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using FileState = Resolute.Features.Documents.IntakePage.FileState;

namespace Resolute.Features.Tests.Documents;

/// <summary>Several files at once: ReceiveFiles keeps them, TakeWaitingFile takes them in, IntakePage and IntakeProgress tell how far it is.</summary>
public sealed class ReceiveFilesTests
{
    private static readonly (string Path, byte[] Bytes)[] Folder =
    [
        ("in/z/draft.txt", Encoding.UTF8.GetBytes(Texts.Draft)),
        ("in/a.txt", Encoding.UTF8.GetBytes(Texts.Resolution)),
        ("in/broken.bin", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2]),
        ("in/.DS_Store", [1, 2, 3]),
        ("in/again.txt", Encoding.UTF8.GetBytes(Texts.Resolution)),
        ("in/~$draft.docx", [1]),
        ("in/later.txt", Encoding.UTF8.GetBytes(Texts.LaterResolution)),
    ];

    [Theory, OnBoth]
    public async Task Files_are_taken_in_in_the_order_of_their_names_and_a_bad_one_stops_nothing(Database database)
    {
        await using var desk = await Desk.Open(database);

        var received = (await Send(desk, Folder)).Carried();

        (received.Files, received.LeftAside).ShouldBe((5, 2));
        (await Page(desk, received.Intake)).Counts.ShouldBe(new Dictionary<FileState, int> { [FileState.Waiting] = 5 });
        (await desk.FinishJobs()).ShouldBe(5);

        var page = await Page(desk, received.Intake);
        page.Files.Select(file => (file.Path, file.State))
            .ShouldBe([
                ("in/a.txt", FileState.New),
                ("in/again.txt", FileState.Held),
                ("in/broken.bin", FileState.Refused),
                ("in/later.txt", FileState.NewVersion),
                ("in/z/draft.txt", FileState.New),
            ]);
        page.IsDone.ShouldBeTrue();
        page.Files[2].Refusal!.Code.ShouldBe("file-binary");
        page.Files[3].Document!.TextAddress.ShouldBe("instruments/demo-council/7/d27/en");
        (await Progress(desk, received.Intake)).ShouldBe(new IntakeProgress.Shown(5, 5));

        // Nothing of what was refused is kept.
        var proof = await desk.Verify();
        (proof.Files, proof.Documents, proof.Broken.Count).ShouldBe((3, 3, 0));
    }

    [Theory, OnBoth]
    public async Task The_journal_tells_who_sent_each_document(Database database)
    {
        await using var desk = await Desk.Open(database);
        var officer = await Claim(desk);
        await Send(desk, [("a.txt", Encoding.UTF8.GetBytes(Texts.Draft))], officer);
        await desk.FinishJobs();

        var documents = (await desk.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new())).Carried();
        (await desk.Text("documents/" + documents.Single().Slug)).ImportedBy.ShouldBe(officer.Name);
    }

    [Theory, OnBoth]
    public async Task What_was_received_goes_on_after_a_restart_and_nothing_is_done_twice(Database database)
    {
        await using var desk = await Desk.Open(database);
        var officer = await Claim(desk);
        var received = (await Send(desk, Folder, officer)).Carried();

        // Another process that opens the same records is what a restart comes to.
        await using var parts = new ServiceCollection().AddSingleton<TimeProvider>(desk.Clock).AddResolute(desk.Place).BuildServiceProvider();
        var other = parts.GetRequiredService<OutboxWorker>();
        await Task.WhenAll(other.RunDue(TestContext.Current.CancellationToken), desk.FinishJobs());

        (await Page(desk, received.Intake)).Counts[FileState.New].ShouldBe(2);
        (await desk.Verify()).Documents.ShouldBe(3);
    }

    [Theory, OnBoth]
    public async Task A_fault_over_one_file_is_shown_and_lets_the_others_pass(Database database)
    {
        await using var desk = await Desk.Open(database);
        var officer = await Claim(desk);
        var received = (await Send(desk, Folder, officer)).Carried();
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        var first = await context.Outbox.OrderBy(row => row.DueAt).FirstAsync(TestContext.Current.CancellationToken);
        await context
            .Outbox.Where(row => row.Id == first.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Request, "no json"), TestContext.Current.CancellationToken);

        await desk.FinishJobs();

        var page = await Page(desk, received.Intake);
        page.Files[0].State.ShouldBe(FileState.TriedAgain);
        page.Files.Skip(1).ShouldAllBe(file => file.State != FileState.Waiting);
        (await Progress(desk, received.Intake)).ShouldBe(new IntakeProgress.Shown(4, 5));
    }

    [Theory, OnBoth]
    public async Task Nothing_and_too_much_are_refused_and_a_file_over_the_limit_is_refused_alone(Database database)
    {
        await using var desk = await Desk.Open(database);

        (await Send(desk, [])).RefusedAs().ShouldBe("file-missing");
        (await Send(desk, [.. Enumerable.Range(0, 501).Select(at => ($"{at}.txt", new byte[] { 65 }))])).RefusedAs().ShouldBe("intake-too-many");
        var received = (await Send(desk, [("large.txt", new byte[21 * 1024 * 1024]), ("small.txt", Encoding.UTF8.GetBytes(Texts.Draft))])).Carried();
        await desk.FinishJobs();

        var page = await Page(desk, received.Intake);
        page.Files.Single(file => file.Path == "large.txt").Refusal!.Code.ShouldBe("file-too-large");
        page.Files.Single(file => file.Path == "small.txt").State.ShouldBe(FileState.New);
    }

    [Theory, OnBoth]
    public async Task A_command_that_is_repeated_receives_once(Database database)
    {
        await using var desk = await Desk.Open(database);
        var command = CommandId.New(desk.Clock.Now);

        var first = (await Send(desk, Folder, command: command)).Carried();

        (await Send(desk, Folder, command: command)).Carried().ShouldBe(first);
    }

    [Theory, OnBoth]
    public async Task The_public_neither_sends_files_nor_sees_what_came(Database database)
    {
        await using var desk = await Desk.Open(database);
        var received = (await Send(desk, Folder)).Carried();

        (await Send(desk, Folder, Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
        (await desk.See<IntakePage, IntakePage.Request, IntakePage.Shown>(new(received.Intake), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
        (await desk.See<IntakeProgress, IntakeProgress.Request, IntakeProgress.Shown>(new(Guid.Empty))).RefusedAs().ShouldBe("not-found");
        (await desk.Do<TakeWaitingFile, TakeWaitingFile.Request, TakeWaitingFile.Settled>(new(received.Intake, 1), Desk.Officer))
            .RefusedAs()
            .ShouldBe("not-permitted");
    }

    private static async Task<Actor> Claim(Desk desk)
    {
        var person = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        return Actor.Officer(person.Id, person.Name);
    }

    private static Task<Resolute.Text.Rulings.Ruling<ReceiveFiles.Received>> Send(
        Desk desk,
        IEnumerable<(string Path, byte[] Bytes)> files,
        Actor? actor = null,
        CommandId? command = null
    ) =>
        desk.Do<ReceiveFiles, ReceiveFiles.Request, ReceiveFiles.Received>(
            new([.. files.Select(file => new ReceiveFiles.SentFile(file.Path, new MemoryStream(file.Bytes)))]),
            actor ?? Actor.Operator,
            command
        );

    private static async Task<IntakePage.Shown> Page(Desk desk, Guid intake) =>
        (await desk.See<IntakePage, IntakePage.Request, IntakePage.Shown>(new(intake))).Carried();

    private static async Task<IntakeProgress.Shown> Progress(Desk desk, Guid intake) =>
        (await desk.See<IntakeProgress, IntakeProgress.Request, IntakeProgress.Shown>(new(intake))).Carried();
}
