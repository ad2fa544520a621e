namespace Resolute.Text.Languages;

/// <summary>
/// A row of one of the tables that a linguist edits: tab-separated, the first row names the columns, a line that begins with # is a remark.
/// A cell may hold several words or phrases, parted by a bar.
/// </summary>
internal sealed class TableRow
{
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly string[] _cells;

    private TableRow(IReadOnlyDictionary<string, int> columns, string[] cells) => (_columns, _cells) = (columns, cells);

    /// <summary>The cell of a column; empty where the row ends before it.</summary>
    public string this[string column] => _columns[column] is var at && at < _cells.Length ? _cells[at] : "";

    /// <summary>The phrases of a column.</summary>
    public string[] Phrases(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The phrases in a language; those of all six where it is not known.</summary>
    public IEnumerable<string> Phrases(Language language) =>
        language == Language.Unknown ? LanguageNames.Official.SelectMany(each => Phrases(each.Code())) : Phrases(language.Code());

    /// <summary>The rows of a table by its path in this room: <c>Addressees/bodies.tsv</c>.</summary>
    public static IReadOnlyList<TableRow> Of(string path)
    {
        using var stream = typeof(TableRow).Assembly.GetManifestResourceStream("Resolute.Text." + path.Replace('/', '.'))!;
        using var reader = new StreamReader(stream);
        var lines = reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r'))
            .Where(line => !line.StartsWith('#'))
            .ToArray();
        var columns = lines[0].Split('\t').Select((name, at) => (name, at)).ToDictionary(each => each.name, each => each.at, StringComparer.Ordinal);
        return [.. lines.Skip(1).Select(line => new TableRow(columns, line.Split('\t')))];
    }
}
