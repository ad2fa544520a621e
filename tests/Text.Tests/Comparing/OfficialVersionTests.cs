using Resolute.Text.Comparing;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Comparing;

/// <summary>Real texts from which one clause was taken, or in which one was moved or rewritten: the rest must stay what it is.</summary>
public sealed class OfficialVersionTests(ITestOutputHelper output)
{
    private const double Floor = 0.97;

    [Theory]
    [InlineData(ClauseChange.Gone)]
    [InlineData(ClauseChange.Changed)]
    public void One_change_in_a_real_text_is_seen_as_one(ClauseChange change)
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        var (tried, right) = (0, 0);
        foreach (var file in SharedTexts.All())
        {
            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            var reading = Versions.Read(text);
            var lines = text.Split('\n');
            var candidates = reading.AllClauses().Where(clause => IsLineOfItsOwn(clause, reading, lines)).ToList();
            foreach (var clause in candidates.Where((_, at) => at % 7 == 3).Take(4))
            {
                var changed = lines.ToArray();
                changed[clause.Line - 1] = change == ClauseChange.Changed ? Rewritten(changed[clause.Line - 1], clause) : "";
                var newer = Versions.Read(string.Join('\n', changed));
                // Where reading itself was put off its way, there is nothing to say of comparing.
                if (
                    newer.AllClauses().Count() != reading.AllClauses().Count() - (change == ClauseChange.Gone ? 1 : 0)
                    || !Headings(newer).SequenceEqual(Headings(reading))
                )
                    continue;
                tried++;
                var counts = Comparison
                    .Of(reading, newer)
                    .Counts.Where(count => count.Value > 0 && count.Key is not (ClauseChange.Same or ClauseChange.Renumbered))
                    .ToList();
                if (counts is [var only] && only.Key == change && only.Value == 1)
                    right++;
                else
                    output.WriteLine($"{Path.GetFileName(file)}:{clause.Line} {string.Join(", ", counts)}");
            }
        }

        output.WriteLine($"{change}: {right} of {tried}");
        ((double)right / tried).ShouldBeGreaterThanOrEqualTo(Floor);
    }

    private static IEnumerable<string> Headings(Reading reading) =>
        reading.Preamble.Concat(reading.Operative).Select(block => block.Words).Concat(reading.Sections.Select(section => section.Number + section.Title));

    private static bool IsLineOfItsOwn(ClauseNode clause, Reading reading, string[] lines) =>
        clause.Children.Count == 0
        && clause.Text.Length > 30
        && lines[clause.Line - 1].Contains(clause.Text[^10..], StringComparison.Ordinal)
        && reading.AllClauses().Count(other => other.Line == clause.Line) == 1
        && reading.Preamble.Concat(reading.Operative).All(block => block.Line != clause.Line || block.Clauses is [_])
        && reading.Preamble.Concat(reading.Operative).Where(block => block.Clauses.Contains(clause)).All(block => block.Clauses.Count > 1);

    // Every third word of the second half is another.
    private static string Rewritten(string line, ClauseNode clause)
    {
        var at = line.IndexOf(clause.Text[..10], StringComparison.Ordinal);
        var words = (at < 0 ? "" : line[at..]).Split(' ');
        if (words.Length < 6)
            return at < 0 ? line : line.Insert(at + (clause.Text.Length / 2), "另行规定");
        for (var i = words.Length / 2; i < words.Length - 1; i += 3)
            words[i] = "otherwise" + i;
        return line[..at] + string.Join(' ', words);
    }
}
