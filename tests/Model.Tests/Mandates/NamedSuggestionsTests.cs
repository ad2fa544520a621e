using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Model.Tests.Mandates;

/// <summary>Pairs of our own writing: a resolution, and a report that answers some of its clauses and speaks of other things in the same words.</summary>
public sealed class NamedSuggestionsTests
{
    private static readonly string Folder = Path.Combine(Above(AppContext.BaseDirectory), "samples", "proof");

    [Fact]
    public void Suggestions_on_our_own_pairs_are_as_right_as_the_accuracy_page_says()
    {
        var (right, made, wanted) = (0, 0, 0);
        foreach (var language in (string[])["ar", "en", "fr", "zh"])
        {
            var expected = Expected(language);
            var found = Suggested($"resolution-{language}.txt", $"report-{language}.txt").Select(one => (one.Clause, one.Section)).ToHashSet();
            var agreed = found.Count(expected.Contains);
            TestContext.Current.TestOutputHelper?.WriteLine(
                $"{language}: precision {agreed}/{found.Count}, recall {agreed}/{expected.Count}; wrong {string.Join(" ", found.Except(expected))}; missed {string.Join(" ", expected.Except(found))}"
            );
            (right, made, wanted) = (right + agreed, made + found.Count, wanted + expected.Count);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"precision {right}/{made}, recall {right}/{wanted}");
        ((double)right / made).ShouldBeGreaterThanOrEqualTo(0.95);
        ((double)right / wanted).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    [Fact]
    public void A_report_to_the_body_that_was_to_receive_it_counts_as_the_report()
    {
        var found = Suggested("resolution-en.txt", "report-en.txt", "demo/working-group").Single(one => one.Clause == "sec_1__para_2");

        (found.Hint.Rule, found.Hint.Shows).ShouldBe(("report-presented", EvidenceShows.Report));
        found.Hint.Because[0].ShouldBe("DWG-13/4");
        found.Hint.Because.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Another_language_shares_only_names_that_both_write_alike()
    {
        Suggested("resolution-en.txt", "report-zh.txt").ShouldBeEmpty();
        Suggested("resolution-zh.txt", "report-fr.txt").ShouldBeEmpty();
    }

    private static IEnumerable<(string Clause, string Section, EvidenceHint Hint)> Suggested(string resolution, string report, params string[] recipients)
    {
        var (asking, answering) = (Read(resolution), Read(report));
        var document = Document.TakeIn(asking, new TakenFile(resolution, new string('a', 64)), Standing.Adopted, "own", null, Recorded.Now);
        var clauses = Lineage.Propose(document, asking, Recorded.Now);
        var mandates = MandateProposals.Make(document, asking, clauses, [], 1, Recorded.Now);
        var candidates = mandates.Select(mandate => new CandidateMandate(mandate, clauses.Single(clause => clause.Id == mandate.ClauseId))
        {
            Recipients = recipients,
        });
        var text = new AskingText([.. clauses.Where(clause => clause.Place == ClausePlace.Operative)], asking.Language, [.. candidates], null);
        return EvidenceSuggestions
            .In(DocumentId.New(Recorded.Now), answering, text)
            .Select(found => (found.Candidate.Clause.EId, found.Place.Label!, found.Hint));
    }

    private static HashSet<(string, string)> Expected(string language) =>
        [
            .. File.ReadAllLines(Path.Combine(Folder, "expected.tsv"))
                .Select(line => line.Split('\t'))
                .Where(cells => cells[0] == language)
                .Select(cells => (cells[1], cells[2])),
        ];

    private static Reading Read(string file) => Reader.Read(BlockText.FromLines(File.ReadAllText(Path.Combine(Folder, file))));

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Resolute.slnx")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
