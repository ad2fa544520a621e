using System.Text;
using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>UTF-8 until the plain text format lands.</summary>
internal static class InterimText
{
    public static Ruling<BlockText> Read(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(false, true).GetString(bytes).TrimStart('\uFEFF');
            return string.IsNullOrWhiteSpace(text) ? new Refusal("file-empty") : BlockText.FromLines(text);
        }
        catch (DecoderFallbackException)
        {
            return new Refusal("file-binary");
        }
    }
}
