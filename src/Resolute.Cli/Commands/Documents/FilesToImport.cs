using Resolute.Model.Documents;

namespace Resolute.Cli.Commands.Documents;

/// <summary>What the places of a command line hold: files named are taken as they are, folders are walked in order of their names.</summary>
/// <param name="Files">The files to take in.</param>
/// <param name="Missing">Places that do not exist or cannot be looked into.</param>
/// <param name="LeftAside">Files of the folders that are hidden, temporary, tables or notes, and links, which may lead out of the folder.</param>
/// <param name="IsTooMuch">Whether the folders hold more than is walked at once.</param>
public sealed record FilesToImport(IReadOnlyList<string> Files, IReadOnlyList<string> Missing, int LeftAside, bool IsTooMuch)
{
    public const int MostFiles = 20_000;
    public const int Deepest = 32;

    public static FilesToImport Under(IEnumerable<string> places)
    {
        var walk = new Walk();
        foreach (var place in places)
        {
            if (File.Exists(place))
                walk.Files.Add(place);
            else if (Directory.Exists(place))
                walk.Into(place);
            else
                walk.Missing.Add(place);
        }

        return new FilesToImport(walk.Files, walk.Missing, walk.LeftAside, walk.IsTooMuch);
    }

    private sealed class Walk
    {
        public List<string> Files { get; } = [];

        public List<string> Missing { get; } = [];

        public int LeftAside { get; private set; }

        public bool IsTooMuch { get; private set; }

        public void Into(string root)
        {
            var found = new List<string>();
            Into(new DirectoryInfo(root), "", 0, found);
            Files.AddRange(found.Order(StringComparer.Ordinal).Select(below => Path.Combine(root, below)));
        }

        private void Into(DirectoryInfo folder, string below, int depth, List<string> found)
        {
            foreach (var entry in EntriesOf(folder))
            {
                var path = Path.Combine(below, entry.Name);
                if (entry.LinkTarget is not null || Model.Documents.LeftAside.Is(entry.Name))
                    LeftAside++;
                else if (entry is DirectoryInfo inner && depth < Deepest)
                    Into(inner, path, depth + 1, found);
                else if (entry is FileInfo && Files.Count + found.Count < MostFiles)
                    found.Add(path);
                else
                    IsTooMuch = true;
            }
        }

        private IEnumerable<FileSystemInfo> EntriesOf(DirectoryInfo folder)
        {
            try
            {
                return [.. folder.EnumerateFileSystemInfos()];
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Missing.Add(folder.FullName);
                return [];
            }
        }
    }
}
