using System.Text.Json;
using Resolute.Text.Citations;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Citations;

/// <summary>What the passes find in the seeds and in texts with gold: keys, counts and labels only.</summary>
public sealed class RealDocumentTests
{
    // Lowered by nobody: what the readers reached when this was written.
    private const double CitationRecall = 0.97;

    [Fact]
    public void The_report_names_forty_four_papers_of_its_two_meetings_and_three_others()
    {
        var keys = Shared.Seed("003").Symbols.Select(symbol => symbol.Key).Distinct().ToList();
        keys.Count(key => key.StartsWith("CWG-WSIS&SDG-41/", StringComparison.Ordinal) || key.StartsWith("CWG-WSIS&SDG-42/", StringComparison.Ordinal))
            .ShouldBe(44);
        new[] { "CWG-WSIS&SDG-38/14", "C22/59", "C24/60", "A/70/684" }.ShouldBeSubsetOf(keys);
    }

    [Fact]
    public void Sections_that_only_introduced_papers_have_no_outcome_and_the_others_have_theirs()
    {
        var outcomes = Shared
            .Seed("003")
            .Sections.ToDictionary(section => section.Number, section => string.Join(' ', section.Outcomes.Select(outcome => outcome.Verb.Key)));
        outcomes
            .Where(each => each.Key.Contains('.', StringComparison.Ordinal) && each.Value.Length == 0)
            .Select(each => each.Key)
            .ShouldBe(["3.1", "3.3", "3.7", "5.4", "6.3", "6.5", "6.8"]);
        outcomes["3.2"].ShouldBe("acknowledges welcomes encourages recognizes");
        outcomes["3.4"].ShouldBe("notes encourages");
        outcomes["3.5"].ShouldBe("recognizes encourages");
        outcomes["3.6"].ShouldBe("recognizes thanks appreciates encourages");
        outcomes["3.8"].ShouldBe("appreciates invites notes");
        outcomes["4.1"].ShouldBe("appreciates thanks");
        outcomes["4.2"].ShouldBe("encourages requests");
        outcomes["5.1"].ShouldBe("encourages invites");
        outcomes["5.2"].ShouldBe("encourages requests");
        outcomes["5.3"].ShouldBe("recognizes requests confirms reiterates emphasizes emphasizes encourages recognizes requests notes");
        outcomes["5.5"].ShouldBe("congratulates appreciates takes note is informed invites");
        outcomes["6.1"].ShouldBe("appreciates invites");
        outcomes["6.2"].ShouldBe("proposes");
        outcomes["6.4"].ShouldBe("notes recommends");
        outcomes["6.6"].ShouldBe("emphasizes");
        outcomes["6.7"].ShouldBe("discusses thanks proposes informs requests");
    }

    [Fact]
    public void One_resolution_in_its_printed_forms_is_one_key()
    {
        var revisions = Shared
            .Seed("003")
            .Citations.Where(citation => citation.Key.Value == "itu/council/res/1332")
            .Select(citation => citation.Revision)
            .Distinct();
        revisions.ShouldBe(["c24", "c23", null], ignoreOrder: true);
    }

    [Fact]
    public void The_draft_cites_asks_and_reports_as_the_register_says()
    {
        var draft = Shared.Seed("000");
        draft.Instrument.ShouldBeNull();
        draft
            .Citations.Where(citation => citation.Line == 12)
            .Select(citation => citation.Key.Value)
            .ShouldBe(["un/ga/res/70/1", "un/ga/res/70/125", "un/ga/res/76/307"]);
        draft.Citations.ShouldContain(citation => citation.Key.Value == "itu/council/res/1334" && citation.Revision == "c15" && citation.Line == 17);
        draft
            .Operative.Select(block => string.Join(' ', block.Addressees.Select(addressee => addressee.Key)))
            .ShouldBe(["", "itu/secretary-general", "itu/cwg-wsis-sdg", "itu/member-states", "itu/membership"]);

        var clauses = draft.Operative.SelectMany(block => block.Clauses).SelectMany(clause => clause.WithDescendants()).ToDictionary(clause => clause.Id);
        clauses["sec_2__para_8"].Due!.Value.ShouldBe("un/ecosoc/2025");
        clauses["sec_2__para_8"].Recipients.ShouldHaveSingleItem().Key.ShouldBe("un/ecosoc");
        clauses["sec_2__para_10"].Due!.Value.ShouldBe("P1Y");
        clauses["sec_2__para_10"].Recipients.ShouldHaveSingleItem().Key.ShouldBe("itu/council");
        clauses["sec_3__para_4__item_iv"].Due!.Value.ShouldBe("itu/cwg-wsis-sdg/2026-winter");
        clauses["sec_3__para_5"].Due!.Value.ShouldBe("itu/council/2026");
        clauses
            .Values.Where(clause => clause.Due is { Claim.Rule: not "due-as-fits" })
            .Select(clause => clause.Id)
            .ShouldBe([
                "sec_2__para_5",
                "sec_2__para_7",
                "sec_2__para_8",
                "sec_2__para_10",
                "sec_3__para_4__item_i",
                "sec_3__para_4__item_iv",
                "sec_3__para_5",
            ]);
        draft.CrossReferences.ShouldHaveSingleItem().Target.ShouldBe("sec_2__para_6");
    }

    [Fact]
    public void Citations_that_the_gold_lists_are_found()
    {
        var (found, listed) = (0, 0);
        foreach (
            var gold in Shared
                .Files("samples/ar/*.gold.json")
                .Concat(new[] { "en", "es", "fr", "ru", "zh" }.SelectMany(language => Shared.Files($"samples/{language}/*.gold.json")))
        )
        {
            var citations = CitationPass.Read(Shared.Lines(gold.Replace(".gold.json", ".txt", StringComparison.Ordinal)));
            using var document = JsonDocument.Parse(File.ReadAllText(gold));
            foreach (var citation in document.RootElement.GetProperty("citations").EnumerateArray())
            {
                listed++;
                var (key, line) = (citation.GetProperty("key").GetString(), citation.GetProperty("line").GetInt32());
                if (citations.Any(each => each.Key.Value == key && each.Line == line))
                    found++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{found} of {listed} citations of the samples");
        ((double)found / listed).ShouldBeGreaterThanOrEqualTo(CitationRecall);
    }

    [Fact]
    public void Headings_of_the_conference_texts_resolve_but_for_those_that_name_no_body()
    {
        var readings = Shared.Files("corpus/en/itu-pp18-*.txt").Select(file => Reader.Read(Blocks.BlockText.FromLines(File.ReadAllText(file)))).ToList();
        var addressees = readings.SelectMany(reading => reading.Operative).SelectMany(block => block.Addressees).ToList();
        addressees.Count.ShouldBeGreaterThan(130);
        addressees.Count(addressee => addressee.Key is null).ShouldBeLessThanOrEqualTo(8);
        readings.Count(reading => reading.Instrument is not null).ShouldBe(readings.Count);
    }
}
