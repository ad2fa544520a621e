using System.Text.Encodings.Web;
using System.Text.Json;
using Resolute.Text.Blocks;

namespace Resolute.Text.Writing;

/// <summary>A document as blocks in JSON: what every format is turned into before it is read.</summary>
public static class BlocksJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes every block with its label, words, style, level, line and direction.</summary>
    public static void Write(Stream target, BlockText source)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.Array(
            "blocks",
            source.Blocks,
            block =>
            {
                var words = block.Span.Of(source.Text);
                json.WriteNumber("index", block.Index);
                json.Text("label", block.Label);
                json.Text("text", words);
                json.Text("style", block.Style);
                json.WriteNumber("level", block.Level);
                json.WriteNumber("line", block.Line);
                json.Text("direction", IsRightToLeft(words) ? "rtl" : "ltr");
                json.WriteBoolean("inTable", block.InTable);
                json.Array<int>("changes", [], static _ => { });
            }
        );
        json.WriteEndObject();
    }

    /// <summary>After the first letter that has a direction of its own (rules P2 and P3 of the Unicode Bidirectional Algorithm).</summary>
    private static bool IsRightToLeft(string words)
    {
        foreach (var letter in words)
        {
            if (letter is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC')
                return char.IsLetter(letter);
            if (char.IsLetter(letter))
                return false;
        }

        return false;
    }
}
