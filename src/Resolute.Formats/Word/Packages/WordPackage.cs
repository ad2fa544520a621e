using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;
using Resolute.Text.Rulings;

namespace Resolute.Formats.Word.Packages;

/// <summary>A Word file as a package of parts, found by their relationships; nothing outside it is ever fetched, nothing in it is run.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string FirstRelationships = "_rels/.rels";
    private const string UsualDocument = "word/document.xml";

    private readonly ZipArchive _archive;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Unpacked _unpacked = new();

    private WordPackage(ZipArchive archive, CancellationToken cancellation)
    {
        _archive = archive;
        _cancellation = cancellation;
        if (archive.Entries.Count > WordBounds.Parts)
            throw TooMany;
        foreach (var entry in archive.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>The names that parts are read with: one table, so that names are compared by reference.</summary>
    public WordNames Names { get; } = new();

    public static WordPackage Open(Stream bytes, CancellationToken cancellation)
    {
        if (Announced(bytes) > WordBounds.Parts)
            throw TooMany;
        return new WordPackage(new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true), cancellation);
    }

    public void Dispose() => _archive.Dispose();

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>The name of the part that holds the text; null where no part says that it does.</summary>
    public string? Document()
    {
        var named = From("").FirstOrDefault(static one => one is { Kind: "officeDocument", IsExternal: false })?.Target;
        return named is not null && Has(named) ? named
            : Has(UsualDocument) ? UsualDocument
            : null;
    }

    /// <summary>The relationships of a part, "" for the package itself.</summary>
    public IReadOnlyList<Relationship> From(string part)
    {
        using var reader = Reader(part.Length == 0 ? FirstRelationships : Relationship.PartOf(part));
        return reader is null ? [] : Relationship.Read(reader, part);
    }

    /// <summary>A reader before the root of a part; null where there is no such part.</summary>
    public XmlReader? Reader(string? part)
    {
        if (part is null || !_parts.TryGetValue(part, out var entry))
            return null;
        return XmlReader.Create(new CountedStream(entry.Open(), entry.CompressedLength, _unpacked, _cancellation), Names.Settings());
    }

    /// <summary>The first bytes of a part as Latin letters; empty where there is none.</summary>
    public string Beginning(string part, int count)
    {
        if (!_parts.TryGetValue(part, out var entry))
            return "";
        using var stream = new CountedStream(entry.Open(), entry.CompressedLength, _unpacked, _cancellation);
        var bytes = new byte[count];
        return System.Text.Encoding.Latin1.GetString(bytes, 0, stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false));
    }

    /// <summary>The bytes of a part; null where there is none, or it is larger than asked.</summary>
    public byte[]? Content(string part, int largest)
    {
        if (!_parts.TryGetValue(part, out var entry))
            return null;
        using var stream = new CountedStream(entry.Open(), entry.CompressedLength, _unpacked, _cancellation);
        var bytes = new byte[largest + 1];
        var got = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return got > largest ? null : bytes[..got];
    }

    public bool Any(Func<string, bool> named) => _parts.Keys.Any(named);

    private static PackageRefused TooMany => new(new Refusal("word-too-many-parts", null, WordBounds.Parts));

    /// <summary>How many parts the end of the package announces: asked before any is listed (APPNOTE 4.3.16).</summary>
    private static int Announced(Stream bytes)
    {
        const int record = 22;
        var length = (int)Math.Min(bytes.Length, record + ushort.MaxValue);
        var end = new byte[length];
        bytes.Seek(-length, SeekOrigin.End);
        bytes.ReadExactly(end);
        bytes.Seek(0, SeekOrigin.Begin);
        var at = end.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        return at < 0 || at + record > length ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(at + 10));
    }
}
