using System.Globalization;
using Resolute.Cli.Speaking;
using Resolute.Features.Keeping;

namespace Resolute.Cli.Commands.Keeping;

/// <summary>What is in a backup, in lines: each table with its rows, the sum, the journal's head.</summary>
public static class KeptLines
{
    public static void Say(BackUpWorkspace.Kept kept, Speech speech)
    {
        Listing.Write(
            speech,
            [speech.Words["cli.column-table"], speech.Words["cli.column-rows"]],
            kept.Tables.OrderBy(table => table.Key, StringComparer.Ordinal)
                .Select(table => new[] { table.Key, table.Value.ToString(CultureInfo.InvariantCulture) })
        );
        speech.Say("cli.keeping-sum", kept.Tables.Count, kept.Rows, kept.Entries);
        speech.Say("cli.verify-head", kept.Head);
    }
}
