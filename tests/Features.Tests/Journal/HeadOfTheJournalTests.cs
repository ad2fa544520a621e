using Resolute.Features.Journal;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Journal;

public sealed class HeadOfTheJournalTests
{
    [Theory, OnBoth]
    public async Task Anyone_sees_the_head_and_it_is_the_one_that_is_proved(Database database)
    {
        await using var desk = await Desk.Open(database);
        var empty = await Head(desk);
        await desk.Import(Texts.Resolution);
        var seen = await Head(desk);

        (empty.Entries, empty.Hash).ShouldBe((0, Model.Journal.JournalEntry.Genesis));
        var proof = await desk.Verify(seen.Hash);
        (seen.Entries, seen.Hash).ShouldBe((proof.Entries, proof.Head));
        proof.Broken.ShouldBeEmpty();
    }

    private static async Task<HeadOfTheJournal.Shown> Head(Desk desk) =>
        (await desk.See<HeadOfTheJournal, HeadOfTheJournal.Request, HeadOfTheJournal.Shown>(new(), Actor.Anonymous)).Carried();
}
