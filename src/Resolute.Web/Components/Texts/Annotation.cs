using System.Runtime.CompilerServices;
using Resolute.Features.Documents;
using Resolute.Text;
using Resolute.Text.Checks;
using Resolute.Text.Correcting;
using Resolute.Text.Structure;

namespace Resolute.Web.Components.Texts;

/// <summary>A stretch of words that leads somewhere or calls a footnote, or plain words.</summary>
/// <param name="Words">As the text has them; empty where a footnote is called between words.</param>
/// <param name="Href">Where they lead; null where they do not.</param>
/// <param name="Call">The footnote that they call.</param>
public sealed record Segment(string Words, string? Href = null, Footnote? Call = null);

/// <summary>A stretch of a clause's words, with what was read in it: the claims of one piece overlap, those of two never do.</summary>
public sealed record Piece(IReadOnlyList<Segment> Segments, IReadOnlyList<ReadClaim> Claims);

/// <summary>Cuts words where something was read in them, by where the claims stand in the text. No character is lost: the segments together are the words.</summary>
public sealed class Annotations
{
    private static readonly ConditionalWeakTable<TextPage.Shown, Annotations> Known = [];

    private readonly TextPage.Shown _page;
    private readonly ILookup<string, Leaf> _leaves;
    private readonly ILookup<string, ReadClaim> _mentions;
    private readonly ILookup<string, Footnote> _notes;
    private readonly ILookup<string, Finding> _findings;

    private Annotations(TextPage.Shown page)
    {
        _page = page;
        _leaves = page.Reading.Leaves.Where(leaf => leaf is { Kind: LeafKind.Clause, At: not null }).ToLookup(leaf => leaf.At!, StringComparer.Ordinal);
        _mentions = ReadClaims.Mentioned(page.Reading).Where(claim => claim.At is not null).ToLookup(claim => claim.At!, StringComparer.Ordinal);
        _notes = page.Reading.Footnotes.Where(note => note.At is not null).ToLookup(note => note.At!, StringComparer.Ordinal);
        _findings = page.Reading.Findings.Where(finding => finding.At is not null).ToLookup(finding => finding.At!, StringComparer.Ordinal);
    }

    public static Annotations Of(TextPage.Shown page) => Known.GetValue(page, static each => new Annotations(each));

    /// <summary>The address of the text itself, without the leading slash.</summary>
    public static string AddressOf(TextPage.Shown page) => page.Document.TextAddress.TrimStart('/');

    /// <summary>Whether a block's heading is the opening words of its first clause, as in the form of the United Nations.</summary>
    public static bool OpensClause(ClauseBlock block) =>
        block.Clauses.Count > 0 && block.Span.Start >= block.Clauses[0].Span.Start && block.Span.End <= block.Clauses[0].Span.End;

    /// <summary>Every claim of a clause: what is said of it, what stands in its words, and in the form of the United Nations its opening word.</summary>
    public IReadOnlyList<ReadClaim> ClaimsOf(ClauseNode clause) => [.. OpeningOf(clause), .. ReadClaims.Of(clause), .. _mentions[clause.Id]];

    /// <summary>What a careful editor would notice in a clause or heading.</summary>
    public IEnumerable<Finding> FindingsAt(string id) => _findings[id];

    /// <summary>The words of a clause in pieces.</summary>
    public IReadOnlyList<Piece> Of(ClauseNode clause) =>
        Cut(
            ClauseWords.Of(_page.Reading.Text, clause, _leaves[clause.Id]),
            ClaimsOf(clause).Where(claim => claim.About != ClaimAbout.Boundary),
            _notes[clause.Id]
        );

    /// <summary>The words of a heading in pieces.</summary>
    public IReadOnlyList<Piece> Of(ClauseBlock block)
    {
        var heading = new ClauseNode
        {
            Id = block.Id,
            Label = null,
            Text = block.Words,
            Span = block.Span,
            Line = block.Line,
        };
        var words = ClauseWords.Of(_page.Reading.Text, heading, [new Leaf(block.Span, LeafKind.Clause)]);
        var verb = block.Clauses.Count > 0 ? ReadClaims.Of(block.Clauses[0]).Where(claim => claim.About == ClaimAbout.Verb) : [];
        return Cut(words, ReadClaims.Of(block).Concat(verb), []);
    }

    private IEnumerable<ReadClaim> OpeningOf(ClauseNode clause) =>
        _page
            .Reading.Preamble.Concat(_page.Reading.Operative)
            .Where(block => block.Clauses.Count > 0 && block.Clauses[0].Id == clause.Id && OpensClause(block))
            .SelectMany(block => ReadClaims.Of(block).Where(claim => claim.About == ClaimAbout.Keyword));

    private IReadOnlyList<Piece> Cut(ClauseWords words, IEnumerable<ReadClaim> claims, IEnumerable<Footnote> notes)
    {
        var text = words.Clause.Text;
        var found = claims
            .Select(claim => (Claim: claim, Place: words.In(claim.Claim.Span)))
            .Where(one => one.Place is { Length: > 0 })
            .Select(one => (one.Claim, Place: one.Place!.Value))
            .DistinctBy(one => (one.Claim.About, one.Claim.Value, one.Place))
            .OrderBy(one => one.Place.Start)
            .ThenByDescending(one => one.Place.Length)
            .ToList();
        var stops = Stops(words, found, notes);
        var pieces = new List<Piece>();
        var position = 0;
        for (var at = 0; at < found.Count; )
        {
            var (start, end, group) = (found[at].Place.Start, found[at].Place.End, new List<ReadClaim>());
            for (; at < found.Count && found[at].Place.Start < end; at++)
            {
                end = Math.Max(end, found[at].Place.End);
                group.Add(found[at].Claim);
            }

            AddPlain(position, start);
            pieces.Add(new Piece(Segments(text, stops, start, end, isLast: end == text.Length), group));
            position = end;
        }

        AddPlain(position, text.Length);
        return pieces;

        void AddPlain(int from, int to)
        {
            if (from < to || (from == to && to == text.Length && stops.Exists(stop => stop.Start == to && stop.Start == stop.End) && pieces.Count == 0))
                pieces.Add(new Piece(Segments(text, stops, from, to, isLast: to == text.Length), []));
        }
    }

    /// <summary>Links and calls of footnotes, in order, none over another.</summary>
    private List<(int Start, int End, Segment What)> Stops(ClauseWords words, List<(ReadClaim Claim, TextSpan Place)> found, IEnumerable<Footnote> notes)
    {
        var wanted = notes
            .Select(note =>
                note.Call is { } call && words.In(call) is { } glued ? (glued.Start, glued.End, new Segment(note.Mark, null, note))
                : note.Call is { } mark ? (words.Before(mark.Start), words.Before(mark.Start), new Segment("", null, note))
                : (words.Clause.Text.Length, words.Clause.Text.Length, new Segment("", null, note))
            )
            .Concat(
                found
                    .Select(one => (one.Place, Href: HrefOf(one.Claim)))
                    .Where(one => one.Href is not null)
                    .Select(one => (one.Place.Start, one.Place.End, new Segment(words.Clause.Text[one.Place.Start..one.Place.End], one.Href)))
            );
        var stops = new List<(int Start, int End, Segment What)>();
        foreach (var stop in wanted)
            if (!stops.Exists(other => stop.Item1 < other.End && other.Start < stop.Item2))
                stops.Add(stop);
        return [.. stops.OrderBy(stop => stop.Start).ThenBy(stop => stop.End)];
    }

    private static List<Segment> Segments(string text, List<(int Start, int End, Segment What)> stops, int from, int to, bool isLast)
    {
        var segments = new List<Segment>();
        var position = from;
        foreach (var (start, end, what) in stops.Where(stop => stop.Start >= from && (stop.End <= to && stop.Start < to || (isLast && stop.Start == to))))
        {
            if (start > position)
                segments.Add(new Segment(text[position..start]));
            segments.Add(what);
            position = Math.Max(position, end);
        }

        if (position < to)
            segments.Add(new Segment(text[position..to]));
        return segments;
    }

    private string? HrefOf(ReadClaim claim)
    {
        if (claim.About == ClaimAbout.CrossReference)
            return claim.Value is null ? null : $"/{AddressOf(_page)}/{claim.Value}#{claim.Value}";
        if (claim.About != ClaimAbout.Citation || _page.Reading.Citations.FirstOrDefault(one => one.Claim == claim.Claim) is not { } citation)
            return null;
        var place =
            _page.Held.FirstOrDefault(target => target.Key == citation.Key.Value && target.Revision == citation.Revision)
            ?? _page.Held.FirstOrDefault(target => target.Key == citation.Key.Value);
        return place is null ? null : "/" + place.Address.TrimStart('/');
    }
}
