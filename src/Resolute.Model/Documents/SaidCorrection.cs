using Resolute.Text;
using Resolute.Text.Correcting;
using Resolute.Text.Dates;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>What somebody wants corrected.</summary>
public enum CorrectionKind
{
    /// <summary>A clause begins at a place of another one, or at words without a place.</summary>
    Divide,

    /// <summary>A clause goes on the one before it.</summary>
    Join,

    /// <summary>A clause has this label, or none.</summary>
    Label,

    /// <summary>Words belong to no clause: page furniture.</summary>
    SetAside,

    /// <summary>Words follow the operative part: annexes, signatures.</summary>
    Annex,

    /// <summary>A clause asks these.</summary>
    Addressees,

    /// <summary>The heading over a clause asks these.</summary>
    HeadingAddressees,

    /// <summary>A clause has something reported to these.</summary>
    Recipients,

    /// <summary>A clause has this verb.</summary>
    Verb,

    /// <summary>A clause is due so, or states no time.</summary>
    Due,

    /// <summary>A claim is wrong, and nothing takes its place.</summary>
    Wrong,
}

/// <summary>A correction as a person or a program says it: of a clause by its id in the text as shown, or of words by where they stand. Only the members that its kind needs are read.</summary>
/// <param name="Kind">What is wanted.</param>
/// <param name="Clause">The id of the clause, as shown.</param>
/// <param name="Start">Where the words stand in the text; where left out, the first of such words in the clause are meant.</param>
/// <param name="Words">The words: where a clause begins, what is set aside, what a wrong claim rests on.</param>
/// <param name="Level">How a clause that begins stands to the one before it.</param>
/// <param name="Label">The label as printed; null for none.</param>
/// <param name="Bodies">Addressees or recipients: all of them, none where it is empty.</param>
/// <param name="Verb">The class key of the verb: instructs.</param>
/// <param name="Due">When; null for no time.</param>
/// <param name="About">What a wrong claim is about.</param>
public sealed record SaidCorrection(
    CorrectionKind Kind,
    string? Clause = null,
    int? Start = null,
    string? Words = null,
    ClauseLevel Level = ClauseLevel.Beside,
    string? Label = null,
    IReadOnlyList<SaidBody>? Bodies = null,
    string? Verb = null,
    SaidDue? Due = null,
    ClaimAbout? About = null
)
{
    private const int LongestWords = 2000;
    private const int LongestName = 300;
    private const int MostBodies = 30;

    /// <summary>The correction that it means in a reading; refused where the reading has no such clause or words.</summary>
    public Ruling<Correction> In(Reading reading)
    {
        if (
            Words?.Length > LongestWords
            || Label?.Length > 40
            || Bodies?.Count > MostBodies
            || IsTooLong(Due?.Words)
            || IsTooLong(Due?.Value)
            || IsTooLong(Verb)
        )
            return new Refusal("correction-too-long");

        var clause = reading.AllClauses().FirstOrDefault(node => node.Id == Clause);
        if (Clause is not null && clause is null && reading.Operative.All(block => block.Id != Clause))
            return new Refusal("clause-not-found", null, Printable.Of(Printable.Line(Clause), 100));

        return Kind switch
        {
            CorrectionKind.Divide => Divide(reading, clause),
            CorrectionKind.SetAside or CorrectionKind.Annex => WordsIn(reading, clause)
                .Then<Correction>(place => new StretchSetAside(place, Kind == CorrectionKind.Annex ? AsideKind.Annex : AsideKind.Furniture)),
            CorrectionKind.Wrong when About is { } about => WordsIn(reading, clause).Then<Correction>(place => new ClaimIsWrong(place, about)),
            CorrectionKind.HeadingAddressees => Heading(reading, clause),
            _ when clause is null => new Refusal("clause-not-found", null, ""),
            _ => OfClause(Anchor.At(reading.Text, clause.Span.Start, clause.Span.End)),
        };
    }

    private Ruling<Correction> OfClause(Anchor place) =>
        Kind switch
        {
            CorrectionKind.Join => new ClauseContinues(place),
            CorrectionKind.Label => new ClauseLabelled(place, string.IsNullOrWhiteSpace(Label) ? null : Label.Trim()),
            CorrectionKind.Addressees => new ClauseAsks(place, Named),
            CorrectionKind.Recipients => new ClauseReportsTo(place, Named),
            CorrectionKind.Verb when Verb is { } verb => new ClauseActs(place, verb),
            CorrectionKind.Due => new ClauseIsDue(place, Due is null ? null : Due with { Words = Printable.Line(Due.Words) }),
            _ => new Refusal("correction-unknown"),
        };

    private Ruling<Correction> Divide(Reading reading, ClauseNode? clause) =>
        WordsIn(reading, clause)
            .Then<Correction>(place => new ClauseBegins(
                clause is null ? place : Anchor.At(reading.Text, place.Span.Start, clause.Span.End),
                Level,
                string.IsNullOrWhiteSpace(Label) ? null : Label.Trim()
            ));

    private Ruling<Correction> Heading(Reading reading, ClauseNode? clause)
    {
        var block = reading.Operative.FirstOrDefault(one =>
            one.Id == Clause || one.Clauses.SelectMany(each => each.WithDescendants()).Any(each => each.Id == clause?.Id)
        );
        return block is { Span.Length: > 0 }
            ? new HeadingAsks(Anchor.Of(reading.Text, block.Span), Named)
            : new Refusal("clause-not-found", null, Printable.Of(Printable.Line(Clause ?? ""), 100));
    }

    private Ruling<Anchor> WordsIn(Reading reading, ClauseNode? clause)
    {
        if (string.IsNullOrWhiteSpace(Words))
            return new Refusal("words-missing");
        if (Start is { } start)
            return EndOf(reading.Text, start, Words) is { } end ? Anchor.Of(reading.Text, TextSpan.Between(start, end)) : new Refusal("words-not-found");
        return clause is not null && ClauseWords.Of(reading, clause).Find(Words) is { } found ? Anchor.Of(reading.Text, found) : new Refusal("words-not-found");
    }

    /// <summary>Where words end that stand at a place, however lines end in them: a browser sends line ends of its own.</summary>
    private static int? EndOf(string text, int start, string words)
    {
        if (start < 0 || start >= text.Length || char.IsWhiteSpace(text[start]))
            return null;

        var at = start;
        foreach (var letter in words.Trim())
        {
            if (char.IsWhiteSpace(letter))
                continue;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at >= text.Length || text[at++] != letter)
                return null;
        }

        return at;
    }

    private IReadOnlyList<SaidBody> Named =>
        [
            .. (Bodies ?? [])
                .Where(body => !string.IsNullOrWhiteSpace(body.Key) || !string.IsNullOrWhiteSpace(body.Words))
                .Select(body => new SaidBody(
                    string.IsNullOrWhiteSpace(body.Key) ? null : Printable.Of(body.Key.Trim(), 100),
                    Printable.Of(Printable.Line(body.Words ?? ""), LongestName)
                )),
        ];

    private static bool IsTooLong(string? words) => words?.Length > LongestName;
}
