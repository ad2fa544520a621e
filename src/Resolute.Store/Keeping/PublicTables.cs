using System.Collections.Frozen;

namespace Resolute.Store.Keeping;

/// <summary>What of the tables is public: which columns say what (public-columns.tsv), and which rows. What is named in neither is not public.</summary>
internal static class PublicTables
{
    private const string Released = """SELECT d."Id" FROM "Documents" d WHERE d."ReleasedAt" IS NOT NULL""";

    private const string Mandates = $"""
        SELECT m."Id" FROM "Mandates" m WHERE m."ReleasedAt" IS NOT NULL AND m."State" = 'Confirmed' AND m."DocumentId" IN ({Released})
        """;

    private const string Files = """SELECT d."Sha256" FROM "Documents" d WHERE d."ReleasedAt" IS NOT NULL""";

    private const string Revisions = """SELECT d."RevisionId" FROM "Documents" d WHERE d."ReleasedAt" IS NOT NULL AND d."RevisionId" IS NOT NULL""";

    // The same as Visibility lets the public see; a test holds the two side by side.
    private static readonly FrozenDictionary<string, string> Rows = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CitedInstruments"] = $"""t."DocumentId" IN ({Released})""",
        ["Clauses"] = $"""t."DocumentId" IN ({Released})""",
        ["DocumentTexts"] = $"""t."DocumentId" IN ({Released})""",
        ["Documents"] = """t."ReleasedAt" IS NOT NULL""",
        ["DueInstances"] = $"""t."MandateId" IN ({Mandates})""",
        ["Evidence"] = $"""t."State" = 'Linked' AND t."MandateId" IN ({Mandates}) AND (t."DocumentId" IS NULL OR t."DocumentId" IN ({Released}))""",
        ["FileChunks"] = $"""t."Sha256" IN ({Files})""",
        ["Files"] = $"""t."Sha256" IN ({Files})""",
        ["FormerAddresses"] = $"""t."DocumentId" IN ({Released})""",
        ["InstrumentActs"] = $"""t."State" = 'Confirmed' AND t."DocumentId" IN ({Released})""",
        ["Instruments"] = $"""t."Id" IN (SELECT r."InstrumentId" FROM "Revisions" r WHERE r."Id" IN ({Revisions}))""",
        ["Mandates"] = $"""t."Id" IN ({Mandates})""",
        ["Revisions"] = $"""t."Id" IN ({Revisions})""",
        ["Sessions"] = "1 = 1",
        ["StatusesSaid"] = $"""t."MandateId" IN ({Mandates})""",
        ["TextCorrections"] = $"""t."WithdrawnAt" IS NULL AND t."Sha256" IN ({Files})""",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string, string), string> Columns = Read();

    /// <summary>Whether rows of a table are public.</summary>
    public static bool Has(KeptTable table) => Rows.ContainsKey(table.Name);

    /// <summary>Which rows of a table, which is called t, are public.</summary>
    public static string RowsOf(KeptTable table) => Rows[table.Name];

    /// <summary>What the dump holds of a column, as the table of columns says; null where it says nothing.</summary>
    public static string? Of(string table, string column) => Columns.GetValueOrDefault((table, "*")) ?? Columns.GetValueOrDefault((table, column));

    /// <summary>What a column, of a table which is called t, is read as.</summary>
    public static string Expression(KeptTable table, KeptColumn column) =>
        Of(table.Name, column.Name)?.Split(' ') switch
        {
            ["shown" or "without-findings" or "without-reasons"] => $"t.\"{column.Name}\"",
            ["if-public", var other] =>
                $"CASE WHEN t.\"{column.Name}\" IN (SELECT t.\"Id\" FROM \"{other}\" t WHERE {Rows[other]}) THEN t.\"{column.Name}\" END",
            _ => "NULL",
        };

    private static FrozenDictionary<(string, string), string> Read()
    {
        using var stream = typeof(PublicTables).Assembly.GetManifestResourceStream("Resolute.Store.Keeping.public-columns.tsv")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => (cells[0], cells[1]), cells => cells[2]);
    }
}
