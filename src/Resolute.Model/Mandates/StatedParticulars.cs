using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Text.Addressees;
using Resolute.Text.Ends;
using Resolute.Text.Structure;

namespace Resolute.Model.Mandates;

/// <summary>
/// What a text says of its mandates beside addressee, verb and due: no more than its words state. What a clause leaves unsaid, the clauses above it say;
/// where the whole text is looked at again or ends, so does what it asks.
/// </summary>
internal sealed class StatedParticulars
{
    private readonly IReadOnlyDictionary<string, string> _wIds;
    private readonly Dictionary<string, StatedReview> _ends;
    private readonly StatedReview? _ofText;
    private readonly ILookup<string, string> _references;

    /// <summary>Of a text whose clauses bear these lineages, by eId.</summary>
    public StatedParticulars(Reading reading, IReadOnlyDictionary<string, string> wIds)
    {
        var stated = ReviewPass.In(reading);
        _wIds = wIds;
        _ofText = stated.Where(one => one.IsOfText).OrderByDescending(one => one.IsEnd).ThenByDescending(one => one.Value is not null).FirstOrDefault();
        _ends = stated.Where(one => !one.IsOfText).ToDictionary(one => one.At, StringComparer.Ordinal);
        _references = reading
            .CrossReferences.Where(reference => reference.Target is not null)
            .ToLookup(reference => reference.At, reference => reference.Target!, StringComparer.Ordinal);
    }

    /// <summary>The particulars of a clause.</summary>
    public Particulars Of(ClauseInText found)
    {
        var line = found.Line;
        var node = found.Node;
        return new Particulars
        {
            Recipients = Named(found.Recipients),
            Route = Named(Nearest(line, clause => clause.Through)),
            Counterparts = Named(node.Counterparts),
            Resources = line.Select(clause => clause.Resources).FirstOrDefault(stated => stated is not null)?.Kind,
            End = line.Select(clause => _ends.GetValueOrDefault(clause.Id)).FirstOrDefault(stated => stated is not null) is { } own ? End(own) : End(_ofText),
            DependsOn =
            [
                .. line.SelectMany(clause => _references[clause.Id])
                    .Where(target => line.All(clause => clause.Id != target))
                    .Select(target => _wIds.GetValueOrDefault(target))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>The particulars of an outcome.</summary>
    public static Particulars Of(Outcome outcome) => new() { Recipients = Named(outcome.Recipients) };

    private static StatedEnd? End(StatedReview? stated) => stated is null ? null : new StatedEnd(stated.IsEnd, Printable.Of(stated.Words, 300), stated.Value);

    private static IReadOnlyList<Addressee> Nearest(IEnumerable<ClauseNode> line, Func<ClauseNode, IReadOnlyList<Addressee>> said) =>
        line.Select(said).FirstOrDefault(bodies => bodies.Count > 0) ?? [];

    private static IReadOnlyList<NamedBody> Named(IEnumerable<Addressee> bodies) =>
        [.. bodies.Select(body => new NamedBody(body.Key, Printable.Of(body.Words, 300))).Distinct()];
}
