using Resolute.Text.Languages;
using Resolute.Text.Repeats;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Repeats;

/// <summary>How well near-repeats are found: on pairs of our own in six languages, and on pairs of real resolutions that an independent reader marked.</summary>
public sealed class RepeatAccuracyTests
{
    [Fact]
    public void Pairs_of_our_own_are_told_in_six_languages()
    {
        var rows = Rows("own-pairs.tsv");
        var search = new RepeatSearch([.. rows.Select((row, at) => new Passage($"one-{at}", LanguageNames.FromCode(row[1]), row[2]))]);
        for (var at = 0; at < rows.Count; at++)
            search.Look(new Passage($"other-{at}", LanguageNames.FromCode(rows[at][1]), rows[at][3]));
        var found = search.Found(100).Where(one => one.Kind >= RepeatKind.Near).Select(one => (one.Here.Id, one.There.Id)).ToHashSet();

        var (precision, recall) = Figures("Own pairs", rows.Select((row, at) => (row[0] == "repeat", found.Contains(($"one-{at}", $"other-{at}")))));
        precision.ShouldBeGreaterThanOrEqualTo(1);
        recall.ShouldBeGreaterThanOrEqualTo(0.92);
    }

    [Fact]
    public void Marked_pairs_of_real_resolutions_are_found_as_often_as_the_documentation_says()
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        var clauses = SharedTexts.FinalActs().Select(SharedTexts.Read).Where(reading => reading.Instrument is not null).SelectMany(Clauses).ToList();
        var search = new RepeatSearch(clauses);
        foreach (var clause in clauses)
            search.Look(clause);
        var found = search
            .Found(100)
            .Where(one => one.Kind >= RepeatKind.Near && InstrumentOf(one.Here) != InstrumentOf(one.There))
            .Select(one => Pair(one.Here.Id, one.There.Id))
            .ToHashSet();

        var rows = Rows("marked-pairs.tsv");
        var known = clauses.Select(clause => clause.Id).ToHashSet(StringComparer.Ordinal);
        rows.ShouldAllBe(row => known.Contains($"{row[2]}#{row[3]}") && known.Contains($"{row[4]}#{row[5]}"));
        IEnumerable<(bool Is, bool Found)> Of(string set) =>
            rows.Where(row => row[1] == set).Select(row => (row[0] != "no", found.Contains(Pair($"{row[2]}#{row[3]}", $"{row[4]}#{row[5]}"))));
        var (precision, recall) = Figures("Marked pairs", Of("main"));
        Figures("Further pairs called near", Of("extra"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{found.Count} pairs shown among {clauses.Count} clauses");
        precision.ShouldBeGreaterThanOrEqualTo(0.89);
        recall.ShouldBeGreaterThanOrEqualTo(0.45);
        found.Count.ShouldBeLessThan(clauses.Count / 5);
    }

    private static (double Precision, double Recall) Figures(string name, IEnumerable<(bool Is, bool Found)> pairs)
    {
        var all = pairs.ToList();
        var right = all.Count(pair => pair is { Is: true, Found: true });
        var precision = (double)right / Math.Max(1, all.Count(pair => pair.Found));
        var recall = (double)right / Math.Max(1, all.Count(pair => pair.Is));
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: precision {precision:F2}, recall {recall:F2} ({right} of {all.Count(pair => pair.Is)})");
        return (precision, recall);
    }

    private static IEnumerable<Passage> Clauses(Reading reading) =>
        reading.Operative.SelectMany(block => block.Clauses).SelectMany(clause => Below(reading, clause, null));

    private static IEnumerable<Passage> Below(Reading reading, ClauseNode clause, string? above) =>
        clause
            .Children.SelectMany(child => Below(reading, child, $"{above} {clause.Text}".TrimStart()))
            .Prepend(new Passage($"{reading.Instrument!.Key}#{clause.Id}", reading.Language, clause.Text, above) { Marks = Passage.MarksOf(reading, clause) });

    private static string InstrumentOf(Passage passage) => passage.Id.Split('#')[0];

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static List<string[]> Rows(string name)
    {
        using var stream = typeof(RepeatAccuracyTests).Assembly.GetManifestResourceStream($"Resolute.Text.Tests.Repeats.{name}")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Skip(1)
                .Select(line => line.Split('\t')),
        ];
    }
}
