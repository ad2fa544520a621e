using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>A reading from a file of Akoma Ntoso.</summary>
public static class AkomaNtosoReader
{
    /// <summary>
    /// A file of ours gives the reading that it was written from: text, clauses, claims. One whose words were changed since, and one of other
    /// hands, gives its words as blocks, read anew. Refused where the file is no Akoma Ntoso, nests without end, or says nothing.
    /// </summary>
    public static Ruling<Reading> Read(byte[] bytes)
    {
        var own = Own(bytes);
        if (own.IsRefused(out var refusal, out var file))
            return refusal;
        if (Restored.Of(file) is { } reading)
            return reading;
        return AkomaNtosoText.Read(bytes).Then<Reading>(static blocks => Reader.Read(blocks));
    }

    internal static Ruling<OwnFile> Own(byte[] bytes) =>
        AknSource.Walk<OwnFile>(bytes, static xml => OwnFile.Of(xml) is { } file ? file : new Refusal("akn-deep", null, AknSource.Deepest));
}
