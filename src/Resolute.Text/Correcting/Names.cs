using System.Globalization;

namespace Resolute.Text.Correcting;

/// <summary>
/// Ids of the clauses of a corrected reading: who stands where the reader put it keeps its id, so that addresses hold; the others are named after
/// the Akoma Ntoso convention by their parent and label, or after the clause before them where they print none.
/// </summary>
internal sealed class Names
{
    private readonly Dictionary<OpenClause, string> _ids = [];
    private readonly Dictionary<OpenBlock, string> _blocks = [];

    // What an id was before a figure made it unique: the clauses that follow are named by it.
    private readonly Dictionary<OpenClause, string> _wanted = [];
    private readonly HashSet<string> _taken;

    public Names(OpenText open)
    {
        _taken = [.. open.Blocks.Where(static block => block.IsRead).Select(static block => block.Id)];
        _taken.UnionWith(open.Blocks.SelectMany(static block => block.All).Where(Keeps).Select(static clause => clause.Read!.Id));
        OpenBlock? last = null;
        foreach (var block in open.Blocks)
        {
            var above = last is { Section: null } && last.IsPreamble == block.IsPreamble ? last : null;
            _blocks[block] = block.IsRead ? block.Id : Unique(above is null ? "sec_1" : _blocks[above]);
            Give(block.Clauses, _blocks[block], block.IsPreamble ? null : "para", block.IsPreamble ? above?.Clauses.LastOrDefault() : null);
            last = block;
        }
    }

    public string Of(OpenClause clause) => _ids[clause];

    public string Of(OpenBlock block) => _blocks[block];

    /// <summary>Names a list; recitals (<paramref name="name"/> null) count through the whole preamble whatever their labels.</summary>
    private void Give(List<OpenClause> clauses, string parent, string? name, OpenClause? before)
    {
        for (var at = 0; at < clauses.Count; at++)
        {
            var clause = clauses[at];
            var figure = name is not null && clause.Label is { } label ? Boundaries.FigureOf(label) : null;
            _wanted[clause] =
                Keeps(clause) ? clause.Read!.Id
                : figure is not null ? $"{parent}__{name}_{figure}"
                : before is not null ? _wanted[before]
                : name is null ? "rec_1"
                : string.Create(CultureInfo.InvariantCulture, $"{parent}__{name}_{at + 1}");
            _ids[clause] = Keeps(clause) ? clause.Read!.Id : Unique(_wanted[clause]);
            Give(clause.Children, _ids[clause], "item", null);
            before = clause;
        }
    }

    private string Unique(string wanted)
    {
        var id = wanted;
        for (var again = 2; !_taken.Add(id); again++)
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{again}");
        return id;
    }

    private static bool Keeps(OpenClause clause) =>
        clause is { Read: { } read }
        && (
            clause.Parent is { } parent
                ? !clause.IsMoved && Keeps(parent)
                : !clause.IsMoved || (clause.Block.IsPreamble && !read.Id.Contains("__", StringComparison.Ordinal))
        );
}
