using Resolute.Formats.Word.Styles;

namespace Resolute.Formats.Word.Numbering;

/// <summary>
/// The numbers of the paragraphs of one story, as Word prints them. Word counts every story by itself: the text; the footnotes; the endnotes; heads and feet of pages together;
/// each box and each comment.
/// </summary>
internal sealed class ParagraphNumbers(WordNumbering numbering, WordStyles styles)
{
    private readonly Dictionary<string, ListCounters> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<(int NumId, int Level)> _begun = [];
    private readonly ListNumFields _listNums = new();
    private readonly AutoNumFields _autoNums = new();
    private string? _language;
    private int? _heading;
    private string? _strange;

    /// <summary>The level of the paragraph last asked for, from 0; 0 where it has no number.</summary>
    public int Level { get; private set; }

    /// <summary>Whether Word computes a field from the numbers of paragraphs and keeps no result of it.</summary>
    public static bool IsNumberField(string fieldCode) => NumberField.Is(fieldCode);

    /// <summary>The label of the next paragraph of the story; null where it has none. Paragraphs that are not there in the text read are not asked for.</summary>
    public string? Next(ParagraphNumbering asked)
    {
        var style = styles.Paragraph(asked.StyleId);
        (Level, _heading, _language) = (0, style.Heading, asked.Language ?? style.Language);
        _autoNums.Begin();
        if (asked.IsEmptySectionBreak || numbering.PlaceOf(asked, style) is not { } place)
        {
            _listNums.Begin(null, 0);
            return null;
        }

        if (numbering.List(place.NumId) is not { } list)
        {
            _strange = $"numId {place.NumId}";
            _listNums.Begin(null, 0);
            return null;
        }

        Level = Math.Clamp(place.Level, 0, ListCounters.Levels - 1);
        if (Level != place.Level || list.Level(Level) is null)
            _strange = $"numId {place.NumId}, ilvl {place.Level}";
        _listNums.Begin(list, Level);
        var label = Counted(list, Level, Anew(place.NumId, list));
        return label.Length == 0 ? null : label;
    }

    /// <summary>What a field that counts prints in the paragraph last asked for; empty for other fields.</summary>
    /// <param name="fieldCode">The field's code.</param>
    /// <param name="hasTextBefore">Whether its paragraph has visible text before it.</param>
    public string ListNum(string fieldCode, bool hasTextBefore = false)
    {
        if (NumberField.Parse(fieldCode) is not { } field)
            return "";
        if (field.Kind != "LISTNUM")
            return _autoNums.Next(field, _heading);
        var (list, level) = _listNums.PlaceOf(field, ListOf(field.List), hasTextBefore);
        return Counted(list, level, field.Start);
    }

    /// <summary>What was strange since this was asked last, as written in the file; null for nothing.</summary>
    public string? TakeStrange()
    {
        var strange = _strange;
        _strange = null;
        return strange;
    }

    private string Counted(NumberList list, int level, int? from)
    {
        if (!_counters.TryGetValue(list.Counters, out var counters))
            _counters[list.Counters] = counters = new ListCounters();
        counters.Count(level, list, from);
        return LabelText.Of(level, list, counters, _language);
    }

    // A list that sets a first number begins with it once, where it is met first. The deeper levels begin there too:
    // what it sets for them is theirs after each restart, but does not restart them later.
    private int? Anew(int numId, NumberList list)
    {
        var start = list.StartOverrides[Level];
        if (!_begun.Add((numId, Level)))
            return null;
        for (var below = Level + 1; below < ListCounters.Levels; below++)
            _begun.Add((numId, below));
        return start;
    }

    private NumberList? ListOf(string? name) =>
        name is not { Length: > 0 } ? null
        : BuiltInLists.Named(name) is { } builtIn ? builtIn
        : numbering.Named(name) is { } numId ? numbering.List(numId)
        : WordXml.Number(name) is { } number ? numbering.List(number)
        : null;
}
