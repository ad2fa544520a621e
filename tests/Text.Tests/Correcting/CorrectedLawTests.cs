using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Blocks;
using Resolute.Text.Correcting;
using Resolute.Text.Dates;
using Resolute.Text.Structure;
using Resolute.Text.Tests.Structure;

namespace Resolute.Text.Tests.Correcting;

/// <summary>Any corrections on any text keep the laws of the reader.</summary>
public sealed class CorrectedLawTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly Gen<Said> Cases =
        from text in ReaderLawTests.Text
        from places in (from kind in Gen.Choose(0, 13) from at in Gen.Choose(0, 10_000) from length in Gen.Choose(1, 40) select (kind, at, length)).ListOf()
        select Said.Of(text, places);

    [Fact]
    public void Any_corrections_on_any_text_keep_the_laws_of_the_reader() =>
        Holds(static said => ReadingLaws.Breach(Corrected.Of(said.Reading, said.Corrections).Reading) ?? Lost(said));

    [Fact]
    public void Said_twice_is_said_once() =>
        Holds(static said =>
            Print(Corrected.Of(said.Reading, [.. said.Corrections, .. said.Corrections]).Reading) == Print(Corrected.Of(said.Reading, said.Corrections).Reading)
                ? null
                : "twice is not once"
        );

    [Fact]
    public void What_is_withdrawn_leaves_the_reading_of_the_machine() =>
        Holds(static said =>
        {
            var before = Print(said.Reading);
            _ = Corrected.Of(said.Reading, said.Corrections);
            return Print(Corrected.Of(said.Reading, []).Reading) == before && Print(said.Reading) == before ? null : "the reading of the machine is another";
        });

    [Fact]
    public void A_clause_whose_beginning_nobody_moved_keeps_its_id() =>
        Holds(static said =>
        {
            var only = said.Corrections.Where(static one => one is ClauseAsks or ClauseReportsTo or ClauseIsDue or ClauseActs or ClaimIsWrong).ToList();
            var now = Corrected.Of(said.Reading, only).Reading;
            return now.AllClauses().Select(static clause => clause.Id).SequenceEqual(said.Reading.AllClauses().Select(static clause => clause.Id))
                ? null
                : "ids have changed";
        });

    /// <summary>Each correction is carried or returned with the reason.</summary>
    private static string? Lost(Said said)
    {
        var corrected = Corrected.Of(said.Reading, said.Corrections);
        return corrected.NotApplied.All(one => said.Corrections.Contains(one.Correction)) && corrected.NotApplied.Count <= said.Corrections.Count
            ? null
            : "a correction came from nowhere";
    }

    private static void Holds(Func<Said, string?> law) => Check.One(Often, Prop.ForAll(Cases.ToArbitrary(), said => law(said).Label(said.ToString())));

    private static string Print(Reading reading) => JsonSerializer.Serialize(reading);

    private sealed record Said(Reading Reading, IReadOnlyList<Correction> Corrections)
    {
        public static Said Of(string text, IReadOnlyList<(int Kind, int At, int Length)> places)
        {
            var reading = Reader.Read(BlockText.FromLines(text));
            return new Said(reading, text.Length == 0 ? [] : [.. places.Select(place => Correct(reading, place.Kind, place.At, place.Length))]);
        }

        public override string ToString() => JsonSerializer.Serialize(new { Reading.Text, Corrections });

        private static Correction Correct(Reading reading, int kind, int at, int length)
        {
            var clauses = reading.AllClauses().Where(static clause => clause.Span.Length > 0).ToList();
            var blocks = reading.Operative.Where(static block => block.Span.Length > 0).ToList();
            var claims = ReadClaims.In(reading).Where(static claim => claim.Claim.Span.Length > 0).ToList();
            var start = at % reading.Text.Length;
            var somewhere = Anchor.Of(reading.Text, new TextSpan(start, Math.Min(length, reading.Text.Length - start)));
            var clause = clauses.Count > 0 ? Anchor.At(reading.Text, clauses[at % clauses.Count].Span.Start, clauses[at % clauses.Count].Span.End) : somewhere;
            var first = clause.Words[..Math.Min(clause.Words.Length, (length % 4) + 1)];
            IReadOnlyList<SaidBody> bodies = [new("itu/council", ""), new(null, "the Keepers")];
            return kind switch
            {
                0 => new ClauseBegins(somewhere, (ClauseLevel)(length % 3), null),
                1 => new ClauseBegins(somewhere, (ClauseLevel)(length % 3), somewhere.Words[..Math.Min(somewhere.Words.Length, 2)]),
                2 => new ClauseBegins(clause, ClauseLevel.Beside, null),
                3 or 4 => new ClauseContinues(clause),
                5 => new ClauseContinues(somewhere),
                6 => new ClauseLabelled(clause, length % 2 == 0 ? null : first),
                7 => new StretchSetAside(somewhere, (AsideKind)(length % 2)),
                8 => new StretchSetAside(clause, (AsideKind)(length % 2)),
                9 => new ClauseAsks(clause, bodies),
                10 when blocks.Count > 0 => new HeadingAsks(Anchor.Of(reading.Text, blocks[at % blocks.Count].Span), bodies),
                11 => new ClauseIsDue(clause, length % 2 == 0 ? null : new SaidDue(first, DueKind.Fuzzy, null)),
                12 when claims.Count > 0 => new ClaimIsWrong(Anchor.Of(reading.Text, claims[at % claims.Count].Claim.Span), claims[at % claims.Count].About),
                _ => new ClauseBegins(new Anchor(new TextSpan(start, 3), "no such words"), ClauseLevel.Beside, null),
            };
        }
    }
}
