using System.Globalization;
using System.Text;

namespace Resolute.Formats.Spreadsheet;

/// <summary>A table as comma-separated values: RFC 4180, UTF-8 with the mark at its head by which spreadsheets know it.</summary>
public static class CsvSheet
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Of(WrittenSheet sheet)
    {
        var lines = new StringBuilder();
        Line(lines, sheet.Columns.Select(column => column.Heading));
        foreach (var row in sheet.Rows)
            Line(lines, row.Select(cell => cell.Day is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell.Words));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(lines.ToString())];
    }

    private static void Line(StringBuilder lines, IEnumerable<string> cells) =>
        lines.AppendJoin(',', cells.Select(cell => $"\"{Harmless(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");

    // A spreadsheet runs what begins like a formula (OWASP, CSV Injection); words of a text never are one.
    private static string Harmless(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;
}
