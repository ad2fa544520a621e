using Resolute.Text.Blocks;
using Resolute.Text.Measuring;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Measuring;

/// <summary>What a clause says is measured against what a person read.</summary>
public sealed class ClaimAccuracyTests
{
    private const string Lamps =
        "RESOLUTION 12 (PORT ARDENT, 2031)\nOn lamps\nThe Council of ITU,\nrecalling\na)\tthat lamps burn oil,\ninstructs the Secretary-General\n1\tto report to the Council every two years on lamps;\n2\tto light them.\n";

    private const string Gold = """
        { "form": "itu", "symbols": [], "preamble": [ { "clauses": [ { "label": "a)", "firstWords": "that lamps burn oil,", "line": 5 } ] } ],
          "operative": [ { "clauses": [
            { "label": "1", "firstWords": "to report to the Council", "line": 7, "verb": "further instructs",
              "addressees": [ { "key": "itu/secretary-general", "words": "the Secretary-General" } ], "recipients": [ { "key": "itu/council", "words": "the Council" } ],
              "due": { "words": "every two years", "kind": "recurring", "value": "P2Y" } },
            { "label": "2", "firstWords": "to light them.", "line": 8, "verb": "instructs",
              "addressees": [ { "key": "itu/secretary-general", "words": "the Secretary-General" } ], "recipients": [], "due": { "words": null, "kind": "none", "value": null } } ] } ] }
        """;

    [Fact]
    public void Full_agreement_is_counted_claim_by_claim()
    {
        var claims = Of(Gold);
        claims[ClaimKind.Verb].ShouldBe(new ClaimAccuracy(ClaimKind.Verb, 2, 2, 2));
        claims[ClaimKind.Addressee].ShouldBe(new ClaimAccuracy(ClaimKind.Addressee, 2, 2, 2));
        claims[ClaimKind.Recipient].ShouldBe(new ClaimAccuracy(ClaimKind.Recipient, 1, 1, 1));
        claims[ClaimKind.Due].ShouldBe(new ClaimAccuracy(ClaimKind.Due, 1, 1, 1));
    }

    [Theory]
    [InlineData("\"further instructs\"", "\"invites\"", ClaimKind.Verb)]
    [InlineData("\"itu/council\"", "\"itu/pp\"", ClaimKind.Recipient)]
    [InlineData("\"P2Y\"", "\"P1Y\"", ClaimKind.Due)]
    [InlineData("\"recurring\"", "\"fuzzy\"", ClaimKind.Due)]
    public void Another_claim_is_wrong_in_gold_and_in_the_reading(string was, string now, ClaimKind kind)
    {
        var (was1, now1) = (Of(Gold)[kind], Of(Gold.Replace(was, now, StringComparison.Ordinal))[kind]);
        now1.ShouldBe(was1 with { Agreed = was1.Agreed - 1 });
    }

    [Fact]
    public void A_clause_that_was_not_found_has_lost_its_claims_too()
    {
        var claims = Of(Gold.Replace("\"label\": \"2\"", "\"label\": \"3\"", StringComparison.Ordinal));
        claims[ClaimKind.Addressee].ShouldBe(new ClaimAccuracy(ClaimKind.Addressee, 2, 2, 1));
    }

    [Fact]
    public void Who_is_asked_where_gold_names_nobody_is_read_too_much() =>
        Of("""{ "form": "itu", "operative": [ { "clauses": [ { "label": "1", "firstWords": "to report", "line": 7 } ] } ] }""")[ClaimKind.Addressee]
            .ShouldBe(new ClaimAccuracy(ClaimKind.Addressee, 0, 2, 0));

    [Fact]
    public void A_key_that_the_table_does_not_have_is_compared_by_words() =>
        Of(Gold.Replace("\"itu/council\"", "\"other/council\"", StringComparison.Ordinal))[ClaimKind.Recipient].Agreed.ShouldBe(1);

    /// <summary>Floors over all texts with gold, samples and collection together. They may be raised only.</summary>
    [Theory]
    [InlineData(ClaimKind.Verb, 0.99, 1.00)]
    [InlineData(ClaimKind.Addressee, 0.99, 0.975)]
    [InlineData(ClaimKind.Recipient, 0.99, 0.97)]
    [InlineData(ClaimKind.Due, 0.98, 0.97)]
    [InlineData(ClaimKind.Citation, 0.99, 1.00)]
    [InlineData(ClaimKind.Symbol, 0.85, 0.95)]
    [InlineData(ClaimKind.CrossReference, 1.00, 0.99)]
    [InlineData(ClaimKind.Outcome, 0.98, 0.96)]
    public void Gold_is_met_as_often_as_before(ClaimKind kind, double precision, double recall)
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        var all = AllGold.Value.Where(claim => claim.Kind == kind).ToList();
        var met = new ClaimAccuracy(kind, all.Sum(static one => one.Gold), all.Sum(static one => one.Read), all.Sum(static one => one.Agreed));
        met.Gold.ShouldBeGreaterThan(20);
        met.Precision.ShouldBeGreaterThanOrEqualTo(precision);
        met.Recall.ShouldBeGreaterThanOrEqualTo(recall);
    }

    private static readonly Lazy<IReadOnlyList<ClaimAccuracy>> AllGold = new(static () =>
        [
            .. Accuracy
                .Of([
                    .. SharedTexts
                        .All()
                        .Where(static file => SharedTexts.Gold(file) is not null)
                        .Select(static file => (file, SharedTexts.Read(file), SharedTexts.Gold(file))),
                ])
                .Rows.SelectMany(static row => row.Claims),
        ]
    );

    private static Dictionary<ClaimKind, ClaimAccuracy> Of(string gold) =>
        Accuracy.Of([("lamps", Reader.Read(BlockText.FromLines(Lamps)), gold)]).Texts[0].Claims.ToDictionary(static claim => claim.Kind);
}
