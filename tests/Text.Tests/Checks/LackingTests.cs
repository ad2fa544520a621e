using Resolute.Text.Blocks;
using Resolute.Text.Checks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Checks;

public sealed class LackingTests
{
    [Fact]
    public void Every_clause_that_leaves_something_unsaid_is_told_with_its_place()
    {
        var reading = Read("to paint the ropes;", "to prepare a report on the ropes;", "to repair them within existing resources.");
        var lacking = Lacking.In(reading);
        lacking.Select(one => one.Rule).Distinct(StringComparer.Ordinal).ShouldBe(["no-recipient", "no-review-date", "resources-unstated"]);
        lacking.Where(one => one.Rule == "resources-unstated").Select(one => one.Line).ShouldBe([7, 8]);
        lacking.Single(one => one.Rule == "no-recipient").Line.ShouldBe(8);
        var ids = reading.AllClauses().Select(clause => clause.Id).ToHashSet(StringComparer.Ordinal);
        lacking.Where(one => one.At is not null).ShouldAllBe(one => ids.Contains(one.At!));
        lacking.Single(one => one.At is null).Rule.ShouldBe("no-review-date");
    }

    [Fact]
    public void A_text_that_says_all_lacks_nothing() =>
        Lacking
            .In(
                Read(
                    "to report to the Council at its 2033 session within existing resources;",
                    "to review this resolution in 2035 within existing resources;",
                    "to paint the ropes within existing resources."
                )
            )
            .ShouldBeEmpty();

    private static Reading Read(params string[] clauses) =>
        Reader.Read(
            BlockText.FromLines(
                "RESOLUTION 41 (Rev. Testville, 2031)\nRopes of ferries\nThe Council,\nrecognizing\nthat ropes wear,\ninstructs the Secretary-General\n"
                    + string.Join('\n', clauses.Select((clause, at) => $"{at + 1}\t{clause}"))
            )
        );
}
