using Resolute.Features.Documents;
using Resolute.Features.Keeping;
using Resolute.Features.Mandates;
using Resolute.Features.People;
using Resolute.Features.Search;
using Resolute.Features.Tests.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Keeping;

/// <summary>
/// A backup that the first version which made backups made of four demonstration texts and one account, kept as it came, when the newest migration was
/// DaysInOrder. One text was released, one mandate confirmed.
/// </summary>
public sealed class OlderBackupTests
{
    private const string Head = "13e4a22139b90ba27dab80b139b46bc8e094e4ad273986ca81ad31bd3836dfa0";

    private static readonly byte[] Archive = File.ReadAllBytes(
        Path.Combine(Repository.Root, "tests", "Features.Tests", "Keeping", "Older", "days-in-order.zip")
    );

    [Theory, OnBoth]
    public async Task What_an_older_version_backed_up_is_restored_brought_up_to_date_and_goes_on(Database database)
    {
        using var places = new Places();
        var place = await places.Empty(database);

        var kept = (await Places.Restore(place, Archive)).Carried();

        (kept.Head, kept.Entries, kept.Rows).ShouldBe((Head, 25, 215));
        if (place.Connection is null)
            Directory.GetFiles(place.Folder, "*.db*").Select(Path.GetFileName).ShouldBe(["resolute.db"]);
        var proof = await Places.Verify(place, Head);
        (proof.Broken.Count, proof.Documents, proof.Entries).ShouldBe((0, 4, 25));
        await using var workspace = await Workspace.Open(place, Places.Stop);
        (await See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(workspace, new(), Actor.Operator)).Count.ShouldBe(4);
        (await See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(workspace, new(), Actor.Anonymous)).Count.ShouldBe(
            1,
            "what was released is, and nothing else"
        );
        (await See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(workspace, new(), Actor.Operator)).ByState.Values.Sum().ShouldBe(17);
        (await See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(workspace, new(), Actor.Anonymous)).ByState.Values.Sum().ShouldBe(0);
        (await See<SearchResults, SearchResults.Request, SearchResults.Shown>(workspace, new("counters"), Actor.Operator)).Total.ShouldBeGreaterThan(5);
        (await Do<ConfirmMandate, ConfirmMandate.Request, int>(workspace, new(2, 0), Actor.Operator)).Carried();
        (await Places.Verify(place, Head)).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Whoever_signed_in_there_signs_in_here_by_the_same_password_and_code_as_officer_and_administrator(Database database)
    {
        using var places = new Places();
        var place = await places.Empty(database);
        (await Places.Restore(place, Archive)).Carried();
        await using var workspace = await Workspace.Open(place, Places.Stop);
        var code = OneTimeCode.At(Base32.Read(Officer.Secret)!, OneTimeCode.StepAt(TimeProvider.System.GetUtcNow()));

        var signedIn = (await Do<SignIn, SignIn.Request, SignedIn>(workspace, new("keeper", Officer.Password, code), Actor.Anonymous)).Carried();

        var request = new CurrentActor.Request(signedIn.Id, signedIn.Stamp, signedIn.Device);
        var actor = (await See<CurrentActor, CurrentActor.Request, CurrentActor.Recognised>(workspace, request, Actor.Anonymous)).Actor;
        (actor.May(Permission.ReviewMandates), actor.May(Permission.KeepPeople)).ShouldBe((true, true));
    }

    [Theory]
    [InlineData(Database.Sqlite, Database.PostgreSql)]
    [InlineData(Database.PostgreSql, Database.Sqlite)]
    public async Task Brought_up_to_date_it_is_backed_up_and_restored_again_and_is_the_same_on_both(Database one, Database other)
    {
        using var places = new Places();
        var (first, second) = (await places.Empty(one), await places.Empty(other));
        (await Places.Restore(first, Archive)).Carried();
        using var archive = new MemoryStream();
        await using (var workspace = await Workspace.Open(first, Places.Stop))
            await See<BackUpWorkspace, BackUpWorkspace.Request, BackUpWorkspace.Kept>(workspace, new(archive), Actor.Operator);

        (await Places.Restore(second, archive.ToArray())).Carried().Head.ShouldBe(Head);

        Places.Shown(await Places.Sums(second)).ShouldBe(Places.Shown(await Places.Sums(first)));
    }

    private static async Task<TResult> See<TView, TRequest, TResult>(OpenedWorkspace workspace, TRequest request, Actor actor)
        where TView : class, Resolute.Features.Running.IView<TRequest, TResult> =>
        (await workspace.Runner.See<TView, TRequest, TResult>(request, actor, Places.Stop)).Carried();

    private static Task<Ruling<TResult>> Do<TUseCase, TRequest, TResult>(OpenedWorkspace workspace, TRequest request, Actor actor)
        where TUseCase : class, Resolute.Features.Running.IUseCase<TRequest, TResult> =>
        workspace.Runner.Run<TUseCase, TRequest, TResult>(request, actor, CommandId.New(TimeProvider.System.GetUtcNow()), Places.Stop);
}
