namespace Resolute.Formats.Word.Numbering;

/// <summary>Which list and level the LISTNUM fields of a story stand for.</summary>
internal sealed class ListNumFields
{
    private NumberList? _last;
    private (NumberList List, int Level)? _ofParagraph;
    private (NumberList List, int Level, bool OpensParagraph)? _before;

    /// <summary>A paragraph begins, numbered or not.</summary>
    public void Begin(NumberList? list, int level)
    {
        _ofParagraph = list is null ? null : (list, level);
        _before = null;
        _last = list ?? _last;
    }

    /// <summary>
    /// The list and level of the next field. Without a name it belongs to the list of its paragraph, else to the one used last, else to Word's own.
    /// Without a level it stands one below the number of its paragraph, or goes on at the level of the field before.
    /// </summary>
    public (NumberList List, int Level) PlaceOf(NumberField field, NumberList? named, bool hasTextBefore)
    {
        var list = named ?? _before?.List ?? _ofParagraph?.List ?? _last ?? BuiltInLists.NumberDefault;
        var level = Math.Min(field.Level ?? Unstated(list), ListCounters.Levels - 1);
        // A field that opens its paragraph without a level of its own is the paragraph's number: the next one stands below it.
        _before = (list, level, field.Level is null && _before is null && !hasTextBefore && _ofParagraph is null);
        _last = list;
        return (list, level);
    }

    private int Unstated(NumberList list) =>
        _before is { } before && before.List.Counters == list.Counters ? before.Level + (before.OpensParagraph ? 1 : 0)
        : _ofParagraph is { } paragraph && paragraph.List.Counters == list.Counters ? paragraph.Level + 1
        : 0;
}
