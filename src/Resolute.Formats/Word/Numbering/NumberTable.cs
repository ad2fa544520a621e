namespace Resolute.Formats.Word.Numbering;

/// <summary>The rows of a table of this folder: tab-separated, the first row names the columns, a line that begins with # is a remark.</summary>
internal static class NumberTable
{
    internal static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(NumberTable).Assembly.GetManifestResourceStream("Resolute.Formats.Word.Numbering." + file)!;
        using var reader = new StreamReader(stream);
        var isHead = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            if (!isHead)
                yield return line.Split('\t');
            isHead = false;
        }
    }
}
