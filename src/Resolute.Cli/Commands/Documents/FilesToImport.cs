namespace Resolute.Cli.Commands.Documents;

/// <summary>What the places of a command line hold: files named are taken as they are, folders are walked in order of their names.</summary>
/// <param name="Files">The files to take in.</param>
/// <param name="Missing">Places that do not exist.</param>
/// <param name="LeftAside">Files of the folders that are tables or notes, not documents. What is hidden is not looked at.</param>
public sealed record FilesToImport(IReadOnlyList<string> Files, IReadOnlyList<string> Missing, int LeftAside)
{
    // What lies beside documents in a folder: readings, tables, notes. Named on the command line, they are taken all the same.
    private static readonly HashSet<string> Beside = new([".json", ".tsv", ".csv", ".md"], StringComparer.OrdinalIgnoreCase);

    public static FilesToImport Under(IEnumerable<string> places)
    {
        var (files, missing, aside) = (new List<string>(), new List<string>(), 0);
        foreach (var place in places)
        {
            if (File.Exists(place))
            {
                files.Add(place);
            }
            else if (Directory.Exists(place))
            {
                var all = Directory.EnumerateFiles(
                    place,
                    "*",
                    new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System }
                );
                var wanted = all.ToLookup(file => !Beside.Contains(Path.GetExtension(file)));
                files.AddRange(wanted[true].Order(StringComparer.Ordinal));
                aside += wanted[false].Count();
            }
            else
            {
                missing.Add(place);
            }
        }

        return new FilesToImport(files, missing, aside);
    }
}
