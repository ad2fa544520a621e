using Resolute.Text.Addressees;
using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>Takes away every claim of a kind that rests on the words which a person says it is wrong of.</summary>
internal static class WrongClaims
{
    public static (Reading Reading, WhyNot? Why) Drop(Reading reading, ClaimIsWrong wrong)
    {
        var span = wrong.At.Span;
        var found = ReadClaims.In(reading).Any(claim => claim.About == wrong.About && claim.Claim.Span == span && IsDropped(wrong.About));
        if (!found)
            return (reading, WhyNot.ReadsSo);

        var kept = reading with
        {
            Citations = wrong.About == ClaimAbout.Citation ? [.. reading.Citations.Where(one => one.Claim.Span != span)] : reading.Citations,
            Symbols = wrong.About == ClaimAbout.Symbol ? [.. reading.Symbols.Where(one => one.Span != span)] : reading.Symbols,
            CrossReferences = wrong.About == ClaimAbout.CrossReference ? [.. reading.CrossReferences.Where(one => one.Span != span)] : reading.CrossReferences,
            Preamble = [.. reading.Preamble.Select(Block)],
            Operative = [.. reading.Operative.Select(Block)],
        };
        return (Sayings.Each(kept, Clause), null);

        ClauseBlock Block(ClauseBlock block) => wrong.About == ClaimAbout.Addressee ? block with { Addressees = Without(block.Addressees) } : block;

        ClauseNode Clause(ClauseNode clause) =>
            wrong.About switch
            {
                ClaimAbout.Addressee => clause with { Addressees = Without(clause.Addressees) },
                ClaimAbout.Recipient => clause with { Recipients = Without(clause.Recipients) },
                ClaimAbout.Verb when clause.Verb?.Claim.Span == span => clause with { Verb = null },
                ClaimAbout.Counterpart => clause with { Counterparts = Without(clause.Counterparts) },
                ClaimAbout.Resource when clause.Resources?.Claim.Span == span => clause with { Resources = null },
                ClaimAbout.Channel => clause with { Through = Without(clause.Through) },
                ClaimAbout.Due when clause.Due?.Claim.Span == span => clause with { Due = clause.DueAlso, DueAlso = null },
                ClaimAbout.Due when clause.DueAlso?.Claim.Span == span => clause with { DueAlso = null },
                _ => clause,
            };

        IReadOnlyList<Addressee> Without(IReadOnlyList<Addressee> bodies) => [.. bodies.Where(body => body.Claim.Span != span)];
    }

    // A form and a heading's class are not dropped: without them nothing could be read.
    private static bool IsDropped(ClaimAbout about) => about is not (ClaimAbout.Form or ClaimAbout.Keyword or ClaimAbout.Boundary);
}
