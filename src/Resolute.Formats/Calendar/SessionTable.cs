using System.Text;

namespace Resolute.Formats.Calendar;

/// <summary>A row of a table of sessions, cells as they stand.</summary>
/// <param name="Line">1-based line of the file on which it begins.</param>
/// <param name="Cells">Each cell under the name of its column; none that is empty.</param>
public sealed record SessionRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a column; null where it is empty or there is no such column.</summary>
    public string? this[string column] => Cells.GetValueOrDefault(column);
}

/// <summary>Reads sessions from comma-separated values (RFC 4180): the first row names the columns, a line that begins with # is a comment.</summary>
public static class SessionTable
{
    private const int MostRows = 10_000;
    private const int LongestCell = 2_000;

    /// <summary>The rows, at most ten thousand.</summary>
    public static IReadOnlyList<SessionRow> Read(string text)
    {
        var rows = new List<SessionRow>();
        List<string>? columns = null;
        foreach (var (line, cells) in Records(text))
        {
            if (cells is [""] || cells[0].StartsWith('#'))
                continue;
            if (columns is null)
            {
                columns = [.. cells.Select(cell => cell.Trim().ToLowerInvariant())];
                continue;
            }

            var named = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (at, cell) in cells.Index())
                if (at < columns.Count && cell.Trim() is { Length: > 0 } words)
                    named[columns[at]] = words.Length > LongestCell ? words[..LongestCell] : words;
            rows.Add(new SessionRow(line, named));
            if (rows.Count == MostRows)
                break;
        }

        return rows;
    }

    private static IEnumerable<(int Line, List<string> Cells)> Records(string text)
    {
        var (cells, cell, line, begun, quoted) = (new List<string>(), new StringBuilder(), 1, 1, false);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\n')
                line++;
            if (quoted)
            {
                if (letter != '"')
                    cell.Append(letter);
                else if (at + 1 < text.Length && text[at + 1] == '"')
                    cell.Append(text[++at]);
                else
                    quoted = false;
            }
            else if (letter == '"' && cell.Length == 0)
                quoted = true;
            else if (letter == ',')
                Next();
            else if (letter == '\n')
            {
                Next();
                yield return (begun, cells);
                (cells, begun) = ([], line);
            }
            else if (letter is not ('\r' or '\uFEFF'))
                cell.Append(letter);
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            Next();
            yield return (begun, cells);
        }

        void Next()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
