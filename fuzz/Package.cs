using System.IO.Compression;
using System.Text;

namespace Resolute.Fuzz;

/// <summary>Parts put into a package, and what a hand may do to the package itself.</summary>
internal static class Package
{
    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> parts, CompressionLevel level)
    {
        using var kept = new MemoryStream();
        using (var package = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                using var entry = package.CreateEntry(name, level).Open();
                entry.Write(bytes);
            }

        return kept.ToArray();
    }

    /// <summary>The Word file of the seeds with some of its parts damaged.</summary>
    public static byte[] Damaged(Random chance)
    {
        var parts = Seeds.WordParts.Select(part => (part.Name, Bytes: Encoding.UTF8.GetBytes(part.Xml))).ToList();
        for (var times = chance.Next(1, 4); times > 0; times--)
        {
            var at = chance.Next(4) == 0 ? chance.Next(parts.Count) : chance.Next(2, 7);
            parts[at] = (parts[at].Name, Damage.Xml(parts[at].Bytes, chance));
        }

        switch (chance.Next(24))
        {
            case 0:
                parts.RemoveAt(chance.Next(parts.Count));
                break;
            case 1:
                parts.Add(parts[chance.Next(parts.Count)]);
                break;
            case 2:
                parts.Add(("../../outside.xml", parts[2].Bytes));
                break;
            case 3:
                (parts[2], parts[chance.Next(parts.Count)]) = ((parts[2].Name, parts[chance.Next(parts.Count)].Bytes), parts[chance.Next(parts.Count)]);
                break;
            case 4:
                for (var more = chance.Next(300); more > 0; more--)
                    parts.Add(($"word/more{more}.xml", []));
                break;
            case 5:
                parts.Add(("word/media/large.bin", new byte[chance.Next(1, 200_000)]));
                break;
        }

        return Of(parts, chance.Next(2) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
    }
}
