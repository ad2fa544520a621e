using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>A text as the rules look at it: its reading, its folded twin, its production marks, and where each position stands.</summary>
internal sealed class CheckedText
{
    // As much of the words as a finding shows.
    private const int Shown = 120;

    private readonly Lazy<IReadOnlyList<PlacedClause>> _clauses;
    private readonly Lazy<IReadOnlyList<LabelBreak>> _breaks;

    public CheckedText(Sheet sheet, SourceView view, Reading reading, IReadOnlyList<Finding> ofForm)
    {
        (Sheet, View, Reading, OfForm) = (sheet, view, reading, ofForm);
        _clauses = new(() => [.. Placed()]);
        _breaks = new(() => LabelBreak.Of(this));
    }

    public Sheet Sheet { get; }

    public SourceView View { get; }

    public Reading Reading { get; }

    /// <summary>What the form noticed while it read: labels that break their list.</summary>
    public IReadOnlyList<Finding> OfForm { get; }

    /// <summary>The text as printed.</summary>
    public string Text => Sheet.Text;

    /// <summary>The same length, for matching; production marks and footnotes at page feet are blank, joined lines are one.</summary>
    public string Folded => View.Folded;

    public Language Language => View.Language;

    /// <summary>Every clause in reading order, preamble first, with its neighbourhood.</summary>
    public IReadOnlyList<PlacedClause> Clauses => _clauses.Value;

    /// <summary>Labels that break their list, and why.</summary>
    public IReadOnlyList<LabelBreak> Breaks => _breaks.Value;

    /// <summary>A finding at a stretch of the text.</summary>
    public Finding Found(ICheck rule, Severity severity, TextSpan span, string? suggestion = null, params IReadOnlyList<string> arguments)
    {
        var block = Sheet.Source.BlockAt(span.Start);
        var words = OneLine(span.Of(Text));
        return new Finding(
            rule.Rule,
            severity,
            block?.Line ?? 1,
            span.Start - (block?.Span.Start ?? 0) + 1,
            words.Length <= Shown ? words : words[..Shown],
            suggestion,
            [.. arguments.Select(OneLine)]
        )
        {
            At = View.PlaceOf(span.Start),
            Span = span,
        };
    }

    // Words that a line break parts are told in one line.
    private static string OneLine(string words) =>
        words.AsSpan().IndexOfAny('\r', '\n') < 0 ? words : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IEnumerable<PlacedClause> Placed()
    {
        var words = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var leaf in Reading.Leaves)
            if (leaf is { Kind: LeafKind.Clause, At: { } at })
                words[at] = words.TryGetValue(at, out var known) ? TextSpan.Between(known.Start, leaf.Span.End) : leaf.Span;

        return Reading
            .Preamble.SelectMany(block => Under(block.Clauses, null, block, isOperative: false))
            .Concat(Reading.Operative.SelectMany(block => Under(block.Clauses, null, block, isOperative: true)))
            .Concat(Reading.Sections.SelectMany(section => Under(section.Clauses, null, null, isOperative: false)));

        IEnumerable<PlacedClause> Under(IReadOnlyList<ClauseNode> list, ClauseNode? parent, ClauseBlock? block, bool isOperative)
        {
            for (var place = 0; place < list.Count; place++)
            {
                var clause = list[place];
                yield return new PlacedClause(clause, Own(clause), list, place, parent, block, isOperative);
                foreach (var below in Under(clause.Children, clause, block, isOperative))
                    yield return below;
            }
        }

        TextSpan Own(ClauseNode clause)
        {
            if (!words.TryGetValue(clause.Id, out var span))
                return new TextSpan(clause.Span.Start, 0);
            // Closing words may follow the sub-clauses; the clause's own words end where the first of these begins.
            return clause.Children.Count > 0 && clause.Children[0].Span.Start is var below && below > span.Start && below < span.End
                ? TextSpan.Between(span.Start, below)
                : span;
        }
    }
}
