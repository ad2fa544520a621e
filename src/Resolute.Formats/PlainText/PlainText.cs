using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Formats.PlainText;

/// <summary>Plain text as blocks: one for each line that has a visible character.</summary>
public static class PlainText
{
    /// <summary>The text of bytes; refused where they are empty, binary, or in an encoding that cannot be told safely.</summary>
    public static Ruling<BlockText> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return Empty;
        if (BinaryContent.IsSigned(bytes))
            return Binary;
        if (TextEncoding.Decode(bytes) is not { } text)
            return BinaryContent.IsIn(bytes) ? Binary : new Refusal("file-encoding");
        if (BinaryContent.IsIn(text))
            return Binary;
        return string.IsNullOrWhiteSpace(text) ? Empty : BlockText.FromLines(text);
    }

    private static Refusal Empty => new("file-empty");

    private static Refusal Binary => new("file-binary");
}
