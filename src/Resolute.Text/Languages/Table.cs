namespace Resolute.Text.Languages;

/// <summary>A table of this room: tab-separated, first line the names of the columns, alternatives parted by '|'.</summary>
internal static class Table
{
    /// <summary>The rows of an embedded table, each a lookup from column name to cell.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        using var stream =
            typeof(Table).Assembly.GetManifestResourceStream("Resolute.Text." + name) ?? throw new ArgumentException($"No table {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        var columns = (reader.ReadLine() ?? "").Split('\t');
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            rows.Add(columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return rows;
    }

    /// <summary>The alternatives in a cell.</summary>
    public static string[] Alternatives(this IReadOnlyDictionary<string, string> row, string column) =>
        row.TryGetValue(column, out var cell) ? cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
}
