using Resolute.Formats.AkomaNtoso;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.AkomaNtoso;

public sealed class AkomaNtosoTests
{
    // One in four is read here, all by bench.
    private const int OneIn = 4;

    public static TheoryData<string> Texts => OwnTexts.Names;

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_reading_comes_back_from_its_file_as_it_was(string name)
    {
        var reading = OwnTexts.Read(name);
        Judged.Whole(Judged.Back(Judged.Written(reading))).ShouldBe(Judged.Whole(reading));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_character_stands_in_the_file_once_and_in_order(string name)
    {
        var reading = OwnTexts.Read(name);
        Judged.Words(Judged.Document(Judged.Written(reading))).ShouldBe(reading.Text);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Ids_are_unique_references_lead_somewhere_and_parts_stand_in_order(string name) =>
        Judged.Breaches(Judged.Document(Judged.Written(OwnTexts.Read(name)))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_file_is_valid_by_the_schema(string name)
    {
        Beside.Needs(Beside.Schema);
        Judged.Faults(Judged.Written(OwnTexts.Read(name))).ShouldBeEmpty();
    }

    [Fact]
    public void Official_texts_come_back_are_valid_and_lose_nothing()
    {
        Beside.Needs(Beside.Shared);
        var faults = new List<string>();
        foreach (var file in Beside.Texts(OneIn))
        {
            FileContent.Blocks(File.ReadAllBytes(file), cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var blocks);
            var reading = Reader.Read(blocks!) with { Score = OwnTexts.Mark };
            var written = Judged.Written(reading, blocks);
            var document = Judged.Document(written);
            var name = Path.GetFileName(file);
            faults.AddRange(Judged.Faults(written).Concat(Judged.Breaches(document)).Select(fault => $"{name}: {fault}"));
            if (Judged.Words(document) != reading.Text)
                faults.Add($"{name}: words");
            if (Judged.Whole(Judged.Back(written)) != Judged.Whole(reading))
                faults.Add($"{name}: reading");
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Acts_of_a_body_are_statements_and_all_else_is_a_document()
    {
        Judged.Document(Judged.Written(OwnTexts.Read("un-en"))).Root!.Elements().Single().Name.LocalName.ShouldBe("statement");
        Judged.Document(Judged.Written(OwnTexts.Read("report-dwg-12-en"))).Root!.Elements().Single().Name.LocalName.ShouldBe("doc");
    }

    [Fact]
    public void A_lineage_is_the_wId_of_its_clause()
    {
        var reading = OwnTexts.Read("resolution-11-d33-en");
        var copy = new AkomaNtosoCopy(new DateOnly(2026, 11, 22)) { Lineages = new Dictionary<string, string> { ["sec_2__para_2"] = "sec_2__para_1" } };
        var paragraph = Judged
            .Document(AkomaNtosoWriter.Bytes(reading, copy))
            .Descendants()
            .Single(static element => (string?)element.Attribute("eId") == "sec_2__para_2");
        paragraph.Attribute("wId")!.Value.ShouldBe("sec_2__para_1");
    }

    [Fact]
    public void A_file_whose_words_were_changed_is_read_anew()
    {
        var written = System.Text.Encoding.UTF8.GetString(Judged.Written(OwnTexts.Read("resolution-11-d33-en")));
        var changed = Judged.Back(System.Text.Encoding.UTF8.GetBytes(written.Replace("oil and glass", "oil, glass and wick", StringComparison.Ordinal)));
        changed.Score.ShouldNotBe(OwnTexts.Mark);
        changed.AllClauses().Single(static clause => clause.Id == "sec_2__para_2__item_ii").Text.ShouldContain("wick");
    }
}
