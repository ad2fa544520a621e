using Resolute.Formats.Word.Packages;
using Resolute.Formats.WordWriting.Packing;

namespace Resolute.Formats.WordWriting.Templates;

/// <summary>The pictures in the head or foot of a template's pages; only such as every program shows, and only from inside the file.</summary>
internal sealed class PagePictures(WordPackage package, string from, int number)
{
    private const int Largest = 4 * 1024 * 1024;
    private readonly Dictionary<string, Relationship> _known = package
        .From(from)
        .Where(static one => one is { Kind: "image", IsExternal: false })
        .GroupBy(static one => one.Id, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    public List<PartLink> Links { get; } = [];

    public List<Part> Parts { get; } = [];

    /// <summary>The id that the picture has in the new file; null where it is none that may be taken.</summary>
    public string? Take(string id)
    {
        if (_taken.TryGetValue(id, out var known))
            return known;
        if (!_known.TryGetValue(id, out var link) || package.Content(link.Target, Largest) is not { } bytes || Kind(bytes) is not { } kind)
            return null;
        var place = FormattableString.Invariant($"media/template{number}-{Parts.Count + 1}.{kind}");
        var made = FormattableString.Invariant($"rId{Parts.Count + 1}");
        Parts.Add(new Part("word/" + place, "image/" + kind, bytes));
        Links.Add(new PartLink(made, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", place));
        return _taken[id] = made;
    }

    // The bytes say what a picture is, never its name.
    private static string? Kind(byte[] bytes) =>
        bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] ? "png"
        : bytes is [0xFF, 0xD8, 0xFF, ..] ? "jpeg"
        : bytes.AsSpan().StartsWith("GIF8"u8) ? "gif"
        : null;
}
