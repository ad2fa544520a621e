using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>The numbers of the paragraphs of a text: which comes next, and which were lost.</summary>
internal sealed class UnNumbers
{
    // A print may lose some numbers; one further off is a figure of the words.
    private const int FurthestStep = 3;

    private int _number;
    private int _unnumbered;
    private LabelSense? _last;

    /// <summary>How many numbers were read since the last start.</summary>
    public int Count { get; private set; }

    /// <summary>The number that comes next.</summary>
    public int Next => _number + 1;

    /// <summary>A new part or section counts from one.</summary>
    public void Restart() => (_number, _unnumbered, Count, _last) = (0, 0, 0, null);

    /// <summary>Whether a label is so plainly the next number that it counts although the paragraph before it has lost its stop.</summary>
    public bool IsStrict(PrintedLabel label, OpeningVerb? verb) =>
        Count > 0 && verb is not null && !label.IsWeak && IsNumber(label) && label.Senses[0].Value == Next;

    /// <summary>Whether a label is the number of the next paragraph: in its turn, or near it with a verb behind it.</summary>
    /// <param name="label">The label.</param>
    /// <param name="verb">The verb behind it.</param>
    /// <param name="mayRestart">Whether a new count may begin here.</param>
    public bool IsNext(PrintedLabel label, OpeningVerb? verb, bool mayRestart)
    {
        if (!IsNumber(label))
            return false;
        var (step, hasVerb) = (label.Senses[0].Value - _number, verb is not null);
        if (step == 1)
            return hasVerb || (!label.IsWeak && (_number > 0 || label.Senses[0].Style is not ("" or ")" or "()")));
        if (!hasVerb)
            return step == 0 && label.Senses[0].Inserted > 0;
        return (step >= 0 && step <= FurthestStep + _unnumbered) || (label.Senses[0].Value == 1 && mayRestart && !label.IsWeak);
    }

    /// <summary>Counts a paragraph; what was due where its number is not the one that comes next.</summary>
    public LabelSense? Take(PrintedLabel? label, bool isOperative)
    {
        if (label is null)
        {
            _unnumbered += isOperative ? 1 : 0;
            return null;
        }

        var sense = label.Senses[0];
        var step = sense.Value - _number;
        LabelSense? due = Count > 0 && sense.Value != 1 && sense.Inserted == 0 && step != 1 + _unnumbered ? sense with { Value = _number + 1 } : null;
        (_number, _unnumbered, _last) = (sense.Value, 0, sense);
        Count = sense.Value == 1 ? 1 : Count + 1;
        return due;
    }

    /// <summary>A number of the list of paragraphs; figures in parentheses count them only where nothing else did.</summary>
    private bool IsNumber(PrintedLabel label)
    {
        if (label.Senses[0] is not { Kind: LabelKind.Number or LabelKind.Han, Depth: 1 } sense)
            return false;
        if (sense.Style is not (")" or "()"))
            return _last?.Style is not (")" or "()") || sense.Kind == LabelKind.Number;
        return Count == 0 ? _number == 0 && sense.Value == 1 && _unnumbered == 0 : _last?.Style == sense.Style;
    }
}
