namespace Resolute.Text.Structure.Labels;

/// <summary>Ways of counting that labels print.</summary>
internal enum LabelKind
{
    Number,
    Letter,
    Roman,
    Han,
    Circled,
    Abjad,
    ArabicLetter,
    Quoted,
    Bullet,
}

/// <summary>A label as one way of counting understands it: "i)" is the ninth letter and the first roman numeral.</summary>
/// <param name="Kind">The way of counting.</param>
/// <param name="Style">What stands round the figure: ")", ".", "()", "、" or nothing; labels of one list share it.</param>
/// <param name="Depth">Figures in a dotted number: 1 for "4", 2 for "4.1"; 1 for any other.</param>
/// <param name="Value">The last figure.</param>
/// <param name="Inserted">0; 1 for bis, 2 for ter …</param>
internal readonly record struct LabelSense(LabelKind Kind, string Style, int Depth, int Value, int Inserted)
{
    public bool IsSameListAs(LabelSense other) => Kind == other.Kind && Style == other.Style && Depth == other.Depth;

    public bool Follows(LabelSense other) =>
        IsSameListAs(other) && ((Value == other.Value + 1 && Inserted == 0) || (Value == other.Value && Inserted == other.Inserted + 1));

    public bool IsFirst => Value == 1 && Inserted == 0;
}

/// <summary>A label at the start of a line.</summary>
/// <param name="Printed">As printed, look-alikes and widths folded.</param>
/// <param name="Key">Its figure for an id: "4", "3bis", "i".</param>
/// <param name="Senses">Its senses, the likeliest first.</param>
/// <param name="Numbers">All figures of a dotted number.</param>
/// <param name="Span">Where it stands; empty where the format computed it.</param>
/// <param name="WordsStart">Where the words behind it begin.</param>
/// <param name="IsWeak">Parted from its words by one space only: a number that begins a line may be just a number.</param>
internal sealed record PrintedLabel(
    string Printed,
    string Key,
    IReadOnlyList<LabelSense> Senses,
    IReadOnlyList<int> Numbers,
    TextSpan Span,
    int WordsStart,
    bool IsWeak
)
{
    public bool IsBullet => Senses[0].Kind == LabelKind.Bullet;

    public bool IsFirst => Senses.Any(static sense => sense.IsFirst);
}
