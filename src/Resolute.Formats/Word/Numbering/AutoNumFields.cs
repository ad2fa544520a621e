namespace Resolute.Formats.Word.Numbering;

/// <summary>The numbers that AUTONUM fields give their paragraphs, by the level of the heading; text stands one below the heading above it.</summary>
internal sealed class AutoNumFields
{
    private readonly int[] _numbers = new int[ListCounters.Levels];
    private int _levelOfText;
    private int? _level;

    /// <summary>A paragraph begins.</summary>
    public void Begin() => _level = null;

    /// <summary>The number of the paragraph, printed as the field asks.</summary>
    public string Next(NumberField field, int? heading)
    {
        // A paragraph has one number, however many fields print it.
        var level = _level ??= Count(heading);
        return field.Kind switch
        {
            "AUTONUMLGL" => Legal(field, level),
            "AUTONUMOUT" => BuiltInLists.OutlineDefault.Level(level) is { } form
                ? form.Text.Replace($"%{level + 1}", NumberText.Of(_numbers[level], form.Format), StringComparison.Ordinal)
                : "",
            _ => NumberText.Figures(_numbers[level]) + (field.Separator ?? "."),
        };
    }

    private string Legal(NumberField field, int level)
    {
        var separator = field.Separator ?? ".";
        var numbers = string.Join(separator, _numbers.Take(level + 1).Select(number => NumberText.Figures(Math.Max(1, number))));
        return field.IsOpenEnded ? numbers : numbers + separator;
    }

    private int Count(int? heading)
    {
        var level = Math.Min(heading is { } named ? named - 1 : _levelOfText, ListCounters.Levels - 1);
        if (heading is not null)
            _levelOfText = level + 1;
        _numbers[level] = Math.Min(ListCounters.Greatest, _numbers[level] + 1);
        Array.Clear(_numbers, level + 1, ListCounters.Levels - level - 1);
        return level;
    }
}
