using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;

namespace Resolute.Features.Tests.Documents;

public sealed class ImportDocumentTests
{
    private const string Seeds = "../shared/seeds";

    [Theory, OnBoth]
    public async Task An_adopted_resolution_becomes_an_instrument_whose_asking_clauses_are_proposed(Database database)
    {
        await using var desk = await Desk.Open(database);

        var imported = await desk.Import(Texts.Resolution);

        imported.TextAddress.ShouldBe("instruments/demo-council/7/d25/en");
        imported.ProposedMandates.ShouldBe(6);
        var board = await desk.Board();
        board.Mandates.Select(line => line.Label).ShouldBe(["1", "2 i)", "2 ii)", "3", "1", "2"]);
        board.Mandates.ShouldAllBe(line => line.State == MandateState.Proposed && line.Status == null && !line.IsProvisional);
    }

    [Theory, OnBoth]
    public async Task A_draft_gives_provisional_mandates_that_have_no_status_even_when_confirmed_and_past_their_date(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Draft);
        await desk.Confirm(1);
        desk.Clock.Now = desk.Clock.Now.AddYears(5);

        var board = await desk.Board();

        board.Mandates.Count.ShouldBe(3);
        board.Mandates.ShouldAllBe(line => line.IsProvisional && line.Status == null);
        board.ByStatus.ShouldBeEmpty();
        (await desk.Page(1)).StatusReason.ShouldBe("provisional");
    }

    [Theory, OnBoth]
    public async Task The_same_bytes_are_held_once(Database database)
    {
        await using var desk = await Desk.Open(database);
        var first = await desk.Import(Texts.Resolution, "one.txt");

        var again = await desk.Import(Texts.Resolution, "two.txt");

        again.ShouldBe(first with { AlreadyHeld = true, Arrival = Arrival.Held });
        (await desk.Verify()).Files.ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task Another_version_of_a_text_that_is_held_is_refused_with_its_address(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        (await desk.TryImport(Texts.Resolution.Replace("ladders", "long ladders", StringComparison.Ordinal))).RefusedAs().ShouldBe("text-already-held");
        (await desk.Verify()).Files.ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task The_same_words_in_another_file_are_another_rendition_that_gives_no_mandates(Database database)
    {
        await using var desk = await Desk.Open(database);
        var first = await desk.Import(Texts.Resolution, "one.txt");

        var again = await desk.Import(
            "<html><body><p>" + Texts.Resolution.Replace("\n", "</p>\n<p>", StringComparison.Ordinal) + "</p></body></html>",
            "two.html"
        );

        (again.Arrival, again.SameWordsAs, again.AlreadyHeld, again.ProposedMandates).ShouldBe((Arrival.SameWords, first.TextAddress, false, 0));
        again.TextAddress.ShouldBe("documents/" + again.Slug);
        (await desk.Board()).Mandates.Count.ShouldBe(6);
        var page = await desk.Text(again.TextAddress);
        (page.Document.IsRendition, page.SameWords.Single().Slug).ShouldBe((true, first.Slug));
        (await desk.Text(first.TextAddress)).SameWords.Single().Slug.ShouldBe(again.Slug);

        await desk.Reread(again.Slug);
        (await desk.Board()).Mandates.Count.ShouldBe(6);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task One_other_word_makes_another_text(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Draft);

        var other = await desk.Import(Texts.Draft.Replace("softly", "loudly", StringComparison.Ordinal));

        (other.Arrival, other.SameWordsAs, other.ProposedMandates).ShouldBe((Arrival.New, null, 3));
    }

    [Theory, OnBoth]
    public async Task Another_revision_or_language_of_what_is_held_is_told(Database database)
    {
        await using var desk = await Desk.Open(database);
        (await desk.Import(Texts.Resolution)).Arrival.ShouldBe(Arrival.New);
        (await desk.Import(Texts.LaterResolution)).Arrival.ShouldBe(Arrival.NewVersion);
        (await desk.Import(Texts.Report)).Arrival.ShouldBe(Arrival.New);
        (
            await desk.Import(Texts.Report.Replace("D28/5-E", "D28/5(Rev.1)-E", StringComparison.Ordinal).Replace("oil", "wax", StringComparison.Ordinal))
        ).Arrival.ShouldBe(Arrival.NewVersion);
        (
            await desk.Import(Texts.Report.Replace("D28/5-E", "D28/5(Add.2)-E", StringComparison.Ordinal).Replace("oil", "rope", StringComparison.Ordinal))
        ).Arrival.ShouldBe(Arrival.NewSupplement);
        var french = await desk.Import(Issued.French);
        (french.Slug, french.Arrival).ShouldBe(("d28-5-f", Arrival.NewLanguage));
    }

    [Theory, OnBoth]
    public async Task A_name_that_looks_like_a_path_is_kept_as_words(Database database)
    {
        await using var desk = await Desk.Open(database);
        var imported = await desk.Import(Texts.Report, "../../etc/\u202Epass\u0007wd.txt");

        var page = (await desk.See<TextPage, TextPage.Request, TextPage.Shown>(new($"documents/{imported.Slug}"))).Carried();

        page.FileName.ShouldBe("passwd.txt");
        Directory.GetFiles(desk.Place.Folder, "*passwd*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task What_cannot_be_read_as_text_is_refused_and_nothing_is_kept(Database database)
    {
        await using var desk = await Desk.Open(database);

        (await desk.TryImport("")).RefusedAs().ShouldStartWith("file-");
        (await Bytes(desk, [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 0xFF, 0xFE, 0, 0, 0])).ShouldStartWith("file-");
        (await Bytes(desk, new byte[21 * 1024 * 1024])).ShouldBe("file-too-large");

        var proof = await desk.Verify();
        (proof.Files, proof.Documents, proof.Entries).ShouldBe((0, 0, 0));
    }

    [Theory, OnBoth]
    public async Task Another_language_of_a_revision_shares_its_mandates(Database database)
    {
        var demo = Path.Combine(Repository.Root, "samples/demo");
        Assert.SkipUnless(Directory.Exists(demo), "samples/demo is not there.");
        await using var desk = await Desk.Open(database);
        var english = await desk.Import(await File.ReadAllTextAsync(Path.Combine(demo, "resolution-7-d25-en.txt"), TestContext.Current.CancellationToken));

        var chinese = await desk.Import(await File.ReadAllTextAsync(Path.Combine(demo, "resolution-7-d25-zh.txt"), TestContext.Current.CancellationToken));

        english.ProposedMandates.ShouldBe(8);
        chinese.ProposedMandates.ShouldBe(0);
        var marks = (await desk.See<TextPage, TextPage.Request, TextPage.Shown>(new(chinese.TextAddress))).Carried().Marks;
        marks.Select(mark => mark.Mandate.Number).ShouldBe(Enumerable.Range(1, 8));
    }

    [Theory, OnBoth]
    public async Task The_two_seed_documents_give_twenty_seven_provisional_mandates_and_a_report(Database database)
    {
        var seeds = Path.Combine(Repository.Root, Seeds);
        Assert.SkipUnless(Directory.Exists(seeds), "The seed documents are not beside the repository.");
        await using var desk = await Desk.Open(database);
        foreach (var file in Directory.GetFiles(seeds, "*.txt").Order(StringComparer.Ordinal))
            await desk.Import(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), Path.GetFileName(file));

        var all = (await desk.Board()).Mandates;

        var mandates = all.Where(line => line.IsProvisional).ToList();
        mandates.Count.ShouldBe(27);
        all.Count.ShouldBe(27 + 14);
        mandates.Take(10).Select(line => line.AddresseeKey).ShouldAllBe(key => key == "itu/secretary-general");
        mandates.Skip(10).Take(8).Select(line => line.Label).ShouldBe(["1", "2", "3", "4 i)", "4 ii)", "4 iii)", "4 iv)", "5"]);
        mandates.Skip(18).CountBy(line => line.AddresseeKey ?? "").Select(count => count.Value).ShouldBe([4, 5]);
        var documents = (await desk.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new())).Carried();
        documents.ShouldContain(document => document.Slug == "c25-8-c" && document.Standing == Standing.None && document.Symbol == "C25/8-C");
    }

    private static async Task<string> Bytes(Desk desk, byte[] bytes) =>
        (
            await desk.Do<ImportDocument, ImportDocument.Request, ImportDocument.Imported>(new ImportDocument.Request("x.bin", new MemoryStream(bytes)))
        ).RefusedAs();
}
