using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;

namespace Resolute.Model.Tests.Mandates;

public sealed class ClauseNamingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<Clause> Clauses = Lineage.Propose(
        Document.TakeIn(Readings.Resolution, new TakenFile("x", new string('a', 64)), Standing.Adopted, "x", null, Now),
        Readings.Resolution,
        Now
    );

    [Theory]
    [InlineData(", instructs the Secretary-General 1: the bridges", "1")]
    [InlineData(", INSTRUCTS THE SECRETARY‑GENERAL, 1 and 2 ii)", "1|2 ii)")]
    [InlineData(", instructs the Secretary-General 2. Fine", "2|2 i)|2 ii)")]
    [InlineData(", instructs the Secretary-General 2 i)", "2 i)")]
    [InlineData(", instructs the Secretary-General 12", "")]
    [InlineData(", invites the Secretary-General 1", "")]
    [InlineData(": nothing is named, though the group met 2 times", "")]
    public void Words_name_clauses_by_heading_and_label(string words, string labels) =>
        string.Join(
                '|',
                Clauses.Where(clause => clause.Heading == "instructs the Secretary-General" && ClauseNaming.Names(words, clause)).Select(clause => clause.Label)
            )
            .ShouldBe(labels);
}
