using Resolute.Text.Addressees;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>Says of a clause or a heading what a person says of it: whom it asks, to whom it reports, its verb, its due.</summary>
internal static class Sayings
{
    private const int LongestWords = 300;

    public static (Reading Reading, WhyNot? Why) Say(Reading reading, Correction correction) =>
        correction switch
        {
            ClaimIsWrong wrong => WrongClaims.Drop(reading, wrong),
            HeadingAsks asks => Heading(reading, asks),
            _ => Clause(reading, correction),
        };

    private static (Reading, WhyNot?) Heading(Reading reading, HeadingAsks asks)
    {
        var blocks = reading.Preamble.Concat(reading.Operative);
        if (blocks.FirstOrDefault(one => one.Span.Length > 0 && one.Span.Start == asks.At.Span.Start) is not { } block)
            return (reading, WhyNot.NothingBegins);
        if (!AreKnown(asks.Bodies))
            return (reading, WhyNot.Unknown);

        var bodies = Said(reading, asks.Bodies, block.Span, words => Inside(reading.Text, block.Span, words));
        if (AreSame(block.Addressees, bodies))
            return (reading, WhyNot.ReadsSo);

        var told = block with { Addressees = bodies, Clauses = [.. block.Clauses.Select(clause => Inherit(clause, block.Addressees, bodies))] };
        return (
            reading with
            {
                Preamble = [.. reading.Preamble.Select(one => one.Id == block.Id ? told : one)],
                Operative = [.. reading.Operative.Select(one => one.Id == block.Id ? told : one)],
            },
            null
        );
    }

    private static (Reading, WhyNot?) Clause(Reading reading, Correction correction)
    {
        if (reading.AllClauses().FirstOrDefault(node => node.Span.Start == correction.At.Span.Start) is not { } clause)
            return (reading, WhyNot.NothingBegins);

        var words = ClauseWords.Of(reading, clause);
        var place = correction.At.Span;
        var (told, why) = correction switch
        {
            ClauseAsks { Bodies: var bodies } when AreKnown(bodies) => Ask(clause, Said(reading, bodies, place, words.Find)),
            ClauseReportsTo { Bodies: var bodies } when AreKnown(bodies) => Report(clause, Said(reading, bodies, place, words.Find)),
            ClauseActs { Verb: var verb } when Keywords.Classes.Any(one => one.Key == verb) => Act(reading, clause, verb, place),
            ClauseIsDue { Due: var due } => Date(clause, due, place, words),
            _ => (clause, WhyNot.Unknown),
        };
        return (why is null ? Replaced(reading, clause.Id, told) : reading, why);
    }

    private static (ClauseNode, WhyNot?) Ask(ClauseNode clause, IReadOnlyList<Addressee> bodies) =>
        AreSame(clause.Addressees, bodies) ? (clause, WhyNot.ReadsSo) : (Inherit(clause, clause.Addressees, bodies), null);

    private static (ClauseNode, WhyNot?) Report(ClauseNode clause, IReadOnlyList<Addressee> bodies) =>
        AreSame(clause.Recipients, bodies) ? (clause, WhyNot.ReadsSo) : (clause with { Recipients = bodies }, null);

    private static (ClauseNode, WhyNot?) Act(Reading reading, ClauseNode clause, string verb, TextSpan place)
    {
        if (clause.Verb is { Claim.Rule: Corrected.Rule } said && said.Key == verb)
            return (clause, WhyNot.ReadsSo);
        var span = clause.Verb?.Claim.Span ?? place;
        return (clause with { Verb = new ActionVerb(verb, span.Of(reading.Text), new Claim(span, Corrected.Rule, 1)) }, null);
    }

    private static (ClauseNode, WhyNot?) Date(ClauseNode clause, SaidDue? due, TextSpan place, ClauseWords words)
    {
        if (due is null)
            return clause.Due is null ? (clause, WhyNot.ReadsSo) : (clause with { Due = null, DueAlso = null }, null);
        var stated = new StatedDue(Bounded(due.Words), due.Kind, due.Value, new Claim(words.Find(due.Words) ?? place, Corrected.Rule, 1));
        return stated == clause.Due ? (clause, WhyNot.ReadsSo) : (clause with { Due = stated, DueAlso = null }, null);
    }

    /// <summary>What asked the same as its parent did goes on to do so.</summary>
    private static ClauseNode Inherit(ClauseNode clause, IReadOnlyList<Addressee> before, IReadOnlyList<Addressee> now) =>
        clause.Addressees.SequenceEqual(before)
            ? clause with
            {
                Addressees = now,
                Children = [.. clause.Children.Select(child => Inherit(child, before, now))],
            }
            : clause;

    private static IReadOnlyList<Addressee> Said(Reading reading, IReadOnlyList<SaidBody> bodies, TextSpan place, Func<string, TextSpan?> find) =>
        [
            .. bodies.Select(body =>
            {
                var words = body.Words.Length > 0 || body.Key is null ? Bounded(body.Words) : Bodies.Name(body.Key, reading.Language);
                return new Addressee(body.Key, words, new Claim(find(words) ?? place, Corrected.Rule, 1));
            }),
        ];

    private static bool AreKnown(IReadOnlyList<SaidBody> bodies) => bodies.All(static body => body.Key is { } key ? Bodies.Knows(key) : body.Words.Length > 0);

    private static bool AreSame(IReadOnlyList<Addressee> known, IReadOnlyList<Addressee> said) => known.SequenceEqual(said);

    private static string Bounded(string words) => words.Length <= LongestWords ? words : words[..LongestWords];

    private static TextSpan? Inside(string text, TextSpan span, string words) =>
        text.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal) is >= 0 and var at ? new TextSpan(at, words.Length) : null;

    /// <summary>The reading with one clause in another's place, wherever it stands.</summary>
    public static Reading Replaced(Reading reading, string id, ClauseNode told) => Each(reading, clause => clause.Id == id ? told : clause);

    /// <summary>The reading with every clause as <paramref name="change"/> makes it, parents before their sub-items.</summary>
    public static Reading Each(Reading reading, Func<ClauseNode, ClauseNode> change)
    {
        return reading with
        {
            Preamble = [.. reading.Preamble.Select(Block)],
            Operative = [.. reading.Operative.Select(Block)],
            Sections = [.. reading.Sections.Select(section => section with { Clauses = [.. section.Clauses.Select(Down)] })],
        };

        ClauseBlock Block(ClauseBlock block) => block with { Clauses = [.. block.Clauses.Select(Down)] };

        ClauseNode Down(ClauseNode clause) =>
            change(clause) is var now && now.Children.Count > 0 ? now with { Children = [.. now.Children.Select(Down)] } : now;
    }
}
