using System.IO.Compression;
using System.Text;

namespace Resolute.Fuzz;

/// <summary>The input of a number: always the same bytes, so that a finding is made again from its number alone.</summary>
internal static class Inputs
{
    public static byte[] Of(long number)
    {
        var chance = new Random(unchecked((int)(number * 2654435761)));
        return chance.Next(10) switch
        {
            0 => Damage.Bytes(Whole, chance),
            < 6 => Package.Damaged(chance),
            < 8 => Damage.Xml(Encoding.UTF8.GetBytes(Seeds.Marked[chance.Next(Seeds.Marked.Count)]), chance),
            8 => Damage.Text(Seeds.Plain[chance.Next(Seeds.Plain.Count)], chance),
            _ => Mixed(chance),
        };
    }

    private static readonly byte[] Whole = Package.Of(
        Seeds.WordParts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Xml))),
        CompressionLevel.NoCompression
    );

    private static byte[] Mixed(Random chance)
    {
        var seed = Seeds.Plain[chance.Next(Seeds.Plain.Count)];
        return chance.Next(2) == 0 ? Damage.Bytes(seed, chance) : Damage.Xml(seed, chance);
    }
}
