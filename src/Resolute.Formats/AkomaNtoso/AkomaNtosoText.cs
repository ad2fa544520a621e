using System.Text.RegularExpressions;
using Resolute.Text;
using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>A file of Akoma Ntoso as blocks, whoever wrote it: any kind of document, any version, known elements or not.</summary>
public static partial class AkomaNtosoText
{
    // An XML declaration and comments of tools come before the root.
    private const int Looked = 8192;

    /// <summary>Whether bytes begin as a file of Akoma Ntoso does.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Looked)];
        // UTF-16 holds a zero beside every letter of a tag.
        var letters = System.Text.Encoding.Latin1.GetString(bytes).Replace("\0", "", StringComparison.Ordinal);
        return letters.AsSpan().TrimStart("ï»¿ÿþ").TrimStart().StartsWith("<") && Root().IsMatch(letters);
    }

    /// <summary>Its words as blocks, numbers before the words they count; refused where it is no Akoma Ntoso, nests without end, or says nothing.</summary>
    public static Ruling<BlockText> Read(byte[] bytes)
    {
        var own = AkomaNtosoReader.Own(bytes);
        if (own.IsRefused(out var refusal, out var file))
            return refusal;
        // What a file of ours holds is a text already: its own lines, and labels that a program counted.
        if (file.Record?["sha256"] == Record.Digest(file.Text))
            return Labelled(file);
        return AknSource.Walk(bytes, ForeignWalk.Read);
    }

    private static Ruling<BlockText> Labelled(OwnFile file)
    {
        var source = BlockText.FromLines(file.Text);
        if (source.Blocks.Count == 0)
            return new Refusal("file-empty");
        var labels = new Dictionary<int, string>();
        foreach (var (at, label) in file.Computed)
            if (source.BlockAt(Frames.Trimmed(file.Text, at, file.Text.Length).Start) is { } block)
                labels.TryAdd(block.Index, label);
        return labels.Count == 0
            ? source
            : source with
            {
                Blocks = [.. source.Blocks.Select(block => labels.TryGetValue(block.Index, out var label) ? block with { Label = label } : block)],
            };
    }

    [GeneratedRegex(
        @"^[^<]*(?:<(?:\?[^>]*|!--(?:[^-]|-[^-])*--)>[^<]*)*<(?:[A-Za-z0-9_-]+:)?akomaNtoso[\s>/]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        1000
    )]
    private static partial Regex Root();
}
