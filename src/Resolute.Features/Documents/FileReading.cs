using System.Security.Cryptography;
using Resolute.Formats;
using Resolute.Formats.AkomaNtoso;
using Resolute.Formats.Conversion;
using Resolute.Formats.Word;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>Which text of a file with tracked changes.</summary>
public enum TrackedText
{
    /// <summary>As if every change were accepted.</summary>
    Final,

    /// <summary>As if every change were rejected.</summary>
    Original,

    /// <summary>With what was taken out and what was put in, both.</summary>
    Marked,
}

/// <summary>A file as it reads, without a workspace: nothing is kept, so nobody's permission is needed.</summary>
/// <param name="Blocks">Its paragraphs or lines.</param>
/// <param name="Reading">Its text as clauses.</param>
/// <param name="Sha256">The SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record FileReading(BlockText Blocks, Reading Reading, string Sha256)
{
    /// <summary>Reads a file; refused where it is no readable text.</summary>
    /// <param name="content">Its bytes; read once, up to one more than the limit.</param>
    /// <param name="language">The language where it is known.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static Task<Ruling<FileReading>> Of(Stream content, Language language, CancellationToken cancellation) =>
        Of(content, language, TrackedText.Final, cancellation);

    /// <summary>Reads a file, its tracked changes as said; refused where it is no readable text.</summary>
    public static async Task<Ruling<FileReading>> Of(Stream content, Language language, TrackedText changes, CancellationToken cancellation) =>
        (await FileContent.Bytes(content, cancellation)).IsRefused(out var refusal, out var bytes) ? refusal : await Of(bytes, language, changes, cancellation);

    /// <summary>The reading as Akoma Ntoso after AKN4UN.</summary>
    /// <param name="today">The day on which the file is made.</param>
    public byte[] AsAkomaNtoso(DateOnly today) => AkomaNtosoWriter.Bytes(Reading, new AkomaNtosoCopy(today) { Blocks = Blocks });

    /// <summary>Reads bytes that are at hand: every way into the workspace reads a file alike.</summary>
    internal static Task<Ruling<FileReading>> Of(byte[] bytes, Language language, CancellationToken cancellation) =>
        Of(bytes, language, TrackedText.Final, cancellation);

    private static async Task<Ruling<FileReading>> Of(byte[] bytes, Language language, TrackedText changes, CancellationToken cancellation)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (AkomaNtosoText.Is(bytes))
            return AkomaNtosoText
                .Read(bytes)
                .Then(blocks => AkomaNtosoReader.Read(bytes).Then<FileReading>(reading => new FileReading(blocks, reading, sha256)));
        var view = changes switch
        {
            TrackedText.Original => WordView.Original,
            TrackedText.Marked => WordView.Marked,
            _ => WordView.Final,
        };
        return (await AnyFile.Blocks(bytes, view, cancellation)).Then<FileReading>(blocks => new FileReading(blocks, Reader.Read(blocks, language), sha256));
    }
}
