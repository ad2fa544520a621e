using Spectre.Console;

namespace Resolute.Cli.Speaking;

/// <summary>Rows under headings: a table for a person, lines with tabs for the next program.</summary>
public static class Listing
{
    public static void Write(Speech speech, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (Console.IsOutputRedirected)
        {
            foreach (var row in rows.Prepend(headings))
                speech.Answers.WriteLine(string.Join('\t', row.Select(Speech.OneLine)));
            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings)
            table.AddColumn(Markup.Escape(heading));
        foreach (var row in rows)
            table.AddRow([.. row.Select(cell => Markup.Escape(Speech.OneLine(cell)))]);
        AnsiConsole.Write(table);
    }
}
