using System.Xml;
using Resolute.Text.Rulings;

namespace Resolute.Formats.Word.Packages;

/// <summary>One arrow from a part to another part, or to an address outside, which is never followed.</summary>
/// <param name="Id">Its name in the part that it starts from.</param>
/// <param name="Kind">The last word of its type: styles, footnotes, hyperlink.</param>
/// <param name="Target">The part's name from the root of the package; the address as written where it leads outside.</param>
/// <param name="IsExternal">Whether it leads outside.</param>
internal sealed record Relationship(string Id, string Kind, string Target, bool IsExternal)
{
    /// <summary>The arrows of the part <paramref name="from"/>, in the order of the file.</summary>
    public static IReadOnlyList<Relationship> Read(XmlReader reader, string from)
    {
        var found = new List<Relationship>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship")
                continue;
            if (found.Count >= WordBounds.Relationships)
                throw new PackageRefused(new Refusal("word-too-large", null, WordBounds.Unpacked / (1024 * 1024)));
            var type = reader.GetAttribute("Type") ?? "";
            var target = reader.GetAttribute("Target") ?? "";
            var isExternal = string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            found.Add(
                new Relationship(reader.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], isExternal ? target : Resolved(from, target), isExternal)
            );
        }

        return found;
    }

    /// <summary>The name of the part that holds the arrows of another.</summary>
    public static string PartOf(string part)
    {
        var folder = part.LastIndexOf('/') + 1;
        return part[..folder] + "_rels/" + part[folder..] + ".rels";
    }

    /// <summary>Names are resolved as addresses are (OPC, ISO/IEC 29500-2 §8.3): from the part's folder, or from the root.</summary>
    private static string Resolved(string from, string target)
    {
        var steps = new List<string>();
        if (!target.StartsWith('/'))
            steps.AddRange(from.Split('/')[..^1]);
        foreach (var step in target.Split('/', '\\'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(Uri.UnescapeDataString(step));
        }

        return string.Join('/', steps);
    }
}
