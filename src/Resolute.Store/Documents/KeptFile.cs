namespace Resolute.Store.Documents;

/// <summary>A file by the SHA-256 of its bytes.</summary>
internal sealed class KeptFile
{
    /// <summary>Lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many bytes.</summary>
    public required long Length { get; init; }
}

/// <summary>At most 256 KiB of a file.</summary>
internal sealed class FileChunk
{
    /// <summary>Which file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; init; }
}
