using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Measuring;

/// <summary>How well readings agree with what people read: a line for each language and form, and one for each text.</summary>
/// <param name="Rows">By language, then form.</param>
/// <param name="Texts">In the order given.</param>
public sealed record AccuracyTable(IReadOnlyList<AccuracyRow> Rows, IReadOnlyList<TextAccuracy> Texts);

/// <summary>A language and a form: all its texts together.</summary>
/// <param name="Language">The language.</param>
/// <param name="Form">The drafting form.</param>
/// <param name="Texts">How many texts.</param>
/// <param name="Measured">How many of them have a gold document.</param>
/// <param name="Clauses">Clauses against gold; null where none was measured.</param>
/// <param name="UnplacedShare">Unplaced visible characters of all visible characters.</param>
/// <param name="UnbrokenLists">Texts whose labels run a, b, c … and 1 to n without a break.</param>
public sealed record AccuracyRow(Language Language, TextForm Form, int Texts, int Measured, ClauseAccuracy? Clauses, double UnplacedShare, int UnbrokenLists)
{
    /// <summary>What its clauses say, by kind; a kind that no gold document states is not among them.</summary>
    public IReadOnlyList<ClaimAccuracy> Claims { get; init; } = [];
}

/// <summary>One text.</summary>
/// <param name="Name">Its name, as given.</param>
/// <param name="Language">The language read.</param>
/// <param name="Form">The form of the gold document, or the form read.</param>
/// <param name="Clauses">Clauses against gold; null where it has none.</param>
/// <param name="Unplaced">Unplaced visible characters.</param>
/// <param name="Visible">All visible characters.</param>
/// <param name="LabelBreaks">Labels missing or doubled.</param>
public sealed record TextAccuracy(string Name, Language Language, TextForm Form, ClauseAccuracy? Clauses, long Unplaced, long Visible, int LabelBreaks)
{
    /// <summary>What its clauses say, by kind; a kind that its gold document does not state is not among them.</summary>
    public IReadOnlyList<ClaimAccuracy> Claims { get; init; } = [];

    /// <summary>The share of visible characters that have no place.</summary>
    public double UnplacedShare => Visible == 0 ? 0 : (double)Unplaced / Visible;
}

/// <summary>Clauses read against clauses in gold: the same label, first words and line.</summary>
/// <param name="Gold">Clauses in gold.</param>
/// <param name="Read">Clauses read.</param>
/// <param name="Agreed">Clauses in both.</param>
public sealed record ClauseAccuracy(int Gold, int Read, int Agreed)
{
    /// <summary>Of the clauses read, the share that gold has; 1 where nothing was read.</summary>
    public double Precision => Read == 0 ? 1 : (double)Agreed / Read;

    /// <summary>Of the clauses in gold, the share that was read; 1 where gold has none.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Agreed / Gold;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
