using Resolute.Model.Documents;
using Resolute.Model.Instruments;

namespace Resolute.Model.Tests.Instruments;

public sealed class RevisionOrderTests
{
    [Theory]
    [InlineData("rev-dubai-2018", 2018)]
    [InlineData("guadalajara-2010", 2010)]
    [InlineData("c24", 2024)]
    [InlineData("d27", 2027)]
    [InlineData("c70", 2070)]
    [InlineData("c71", 1971)]
    [InlineData("c99", 1999)]
    [InlineData("3", 3)]
    [InlineData("original", 0)]
    [InlineData(null, 0)]
    public void A_revision_stands_where_its_year_or_edition_puts_it(string? canonical, int order) => RevisionOrder.Of(canonical).ShouldBe(order);

    [Fact]
    public void The_clauses_of_a_text_have_lineages_that_differ_and_do_not_change_from_reading_to_reading()
    {
        var now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var document = Document.TakeIn(Readings.Resolution, new TakenFile("x", new string('a', 64)), Standing.Adopted, "x", null, now);

        var once = Lineage.Propose(document, Readings.Resolution, now).Select(clause => clause.WId).ToList();
        var twice = Lineage.Propose(document, Readings.Resolution, now).Select(clause => clause.WId).ToList();

        once.Distinct().Count().ShouldBe(once.Count);
        twice.ShouldBe(once);
    }
}
