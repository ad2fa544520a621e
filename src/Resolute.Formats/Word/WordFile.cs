using Resolute.Formats.Word.Packages;
using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Formats.Word;

/// <summary>A Word file as blocks: what Word prints, paragraph by paragraph, with the numbers it computes. Nothing is fetched, no macro runs.</summary>
public static class WordFile
{
    /// <summary>Whether bytes begin as a package does.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>The text of a file; refused where it is no Word file, or cannot be opened safely.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="view">How its tracked changes are read.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static Ruling<BlockText> Read(ReadOnlyMemory<byte> bytes, WordView view = WordView.Final, CancellationToken cancellation = default)
    {
        if (bytes.Length > FileContent.Limit)
            return FileContent.TooLarge;
        using var stream = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
        return Read(stream, view, cancellation);
    }

    /// <summary>The text of a file that can be sought in; refused where it is no Word file, or cannot be opened safely.</summary>
    public static Ruling<BlockText> Read(Stream file, WordView view = WordView.Final, CancellationToken cancellation = default)
    {
        try
        {
            if (file.Length > FileContent.Limit)
                return FileContent.TooLarge;
            using var package = WordPackage.Open(file, cancellation);
            if (package.Document() is not { } document)
                return OtherPackage.Refused(package);
            return new WordReading(package, document, view).Read();
        }
        catch (PackageRefused refused)
        {
            return refused.Refusal;
        }
        catch (Exception fault) when (fault is NotSupportedException or IOException || BrokenXml.Tells(fault))
        {
            return new Refusal("word-damaged");
        }
    }
}
