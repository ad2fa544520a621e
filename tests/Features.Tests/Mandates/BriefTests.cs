using System.IO.Compression;
using System.Text;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Languages;

namespace Resolute.Features.Tests.Mandates;

public sealed class BriefTests
{
    private const string Office = "demo/secretary-general";

    [Theory, OnBoth]
    public async Task A_brief_tells_what_is_overdue_due_and_answered_with_its_evidence(Database database)
    {
        await using var desk = await Worked(database);

        var early = await Seen(desk);
        early.Due.Entries.Select(entry => entry.Line.Number).ShouldBe([1, 2, 3]);
        early.Overdue.Entries.ShouldBeEmpty();
        early.Later.Entries.ShouldBeEmpty();

        desk.Clock.Now = new DateTimeOffset(2026, 10, 2, 9, 0, 0, TimeSpan.Zero);
        (await Seen(desk)).Overdue.Entries.Select(entry => entry.Line.Number).ShouldBe([1]);

        var report = await desk.Import(Texts.Report, "report.txt");
        await desk.Link(1, report.TextAddress, EvidenceShows.Fulfilment);
        var answered = await Seen(desk);
        answered.Overdue.Entries.ShouldBeEmpty();
        answered.Done.Entries.ShouldHaveSingleItem().Evidence.ShouldHaveSingleItem().ShouldContain("D28/5");
        answered.ByStatus[MandateStatus.Fulfilled].ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task The_public_gets_a_brief_of_what_is_released_and_nobody_one_of_a_body_that_does_not_exist(Database database)
    {
        await using var desk = await Worked(database);

        (await Seen(desk, Actor.Anonymous)).ByStatus.ShouldBeEmpty();
        (await desk.See<Brief, Brief.Request, Brief.Shown>(new("no/such"))).RefusedAs().ShouldBe("not-found");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.Chinese)]
    public async Task A_brief_is_a_Word_file_with_heads_of_tables_that_repeat(Language language)
    {
        await using var desk = await Worked(Database.Sqlite);

        var xml = DocumentOf(BriefCopy.Of(await Seen(desk), language));

        xml.ShouldContain("<w:tblHeader");
        xml.Contains("<w:bidi", StringComparison.Ordinal).ShouldBe(language == Language.Arabic);
    }

    [Fact]
    public async Task The_brief_of_an_office_with_much_to_do_prints_on_two_pages_at_most()
    {
        Assert.SkipUnless(BusyOffice.CanPrint, "LibreOffice or pdfinfo is not installed.");
        await using var desk = await BusyOffice.Open();
        var brief = await Seen(desk);
        brief.Overdue.Entries.Count.ShouldBe(6);
        brief.Due.Entries.Count.ShouldBe(7);
        foreach (var part in new[] { brief.Later, brief.Done, brief.Arriving })
            part.Entries.Count.ShouldBe(4);

        Language[] languages = [Language.Arabic, Language.Chinese, Language.English, Language.French, Language.Russian, Language.Spanish];
        Language[] withLongWords = [Language.Arabic, Language.Chinese, Language.English, Language.French];
        var files = languages.ToDictionary(language => $"{language}.docx", language => BriefCopy.Of(brief, language));
        foreach (var language in withLongWords)
            files.Add($"{language}-longest.docx", BriefCopy.Of(BusyOffice.AtItsLongest(brief, language), language));
        foreach (var (name, pages) in await BusyOffice.Printed(files))
            pages.ShouldBeLessThanOrEqualTo(2, name);
    }

    internal static string DocumentOf(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static async Task<Brief.Shown> Seen(Desk desk, Actor? actor = null) =>
        (await desk.See<Brief, Brief.Request, Brief.Shown>(new(Office), actor)).Carried();

    private static async Task<Desk> Worked(Database database)
    {
        var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        foreach (var number in new[] { 1, 2, 3 })
            await desk.Confirm(number);
        return desk;
    }
}
