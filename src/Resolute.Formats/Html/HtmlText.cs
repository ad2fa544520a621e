using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Resolute.Formats.PlainText;
using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Formats.Html;

/// <summary>
/// A page of HTML as blocks: what a reader of the page sees, paragraph by paragraph, with the numbers that a browser prints before the
/// items of its lists. Nothing is fetched, no script runs, no style sheet is read.
/// </summary>
/// <remarks>
/// Tokens of the WHATWG HTML standard (§13.2.5) are read one after another and no tree is built: a tree can grow with the square of the
/// page (§13.2.4.3, formatting elements that open again in every paragraph).
/// </remarks>
public static partial class HtmlText
{
    // A declaration of the encoding stands in the first 1024 bytes (WHATWG HTML §4.2.5.4); comments of tools may come before it.
    private const int Looked = 4096;

    private static readonly SearchValues<char> InName = SearchValues.Create("<abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ123456");

    private static readonly HashSet<string> First = new(
        "html head body article main section div table h1 h2 h3 h4 h5 h6 p".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether bytes begin as a page of HTML does.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        var page = FirstTag(Beginning(bytes));
        if (page.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
            return true;
        var end = page.IndexOfAnyExcept(InName);
        return page.StartsWith("<") && end > 1 && First.Contains(page[1..end].ToString());
    }

    /// <summary>The page; refused where its encoding cannot be told safely, or where it shows no words.</summary>
    public static Ruling<BlockText> Read(ReadOnlySpan<byte> bytes)
    {
        if (Decoded(bytes) is not { } source)
            return new Refusal("file-encoding");
        if (BinaryContent.IsIn(source))
            return new Refusal("file-binary");
        var page = HtmlPage.Of(source);
        return page.Blocks.Count == 0 ? new Refusal("file-empty") : page;
    }

    private static string? Decoded(ReadOnlySpan<byte> bytes)
    {
        if (Charset().Match(Beginning(bytes)) is { Success: true } declared && Encoding(declared.Groups["name"].Value) is { } encoding)
            return TextEncoding.Strict(encoding, bytes) ?? TextEncoding.Decode(bytes);
        return TextEncoding.Decode(bytes);
    }

    /// <summary>The declared code page; null for UTF-8 and UTF-16, which their bytes tell better than a declaration.</summary>
    private static Encoding? Encoding(string name)
    {
        // What the web calls Latin-1 and GB 2312 are the larger pages of Windows and GB 18030 (WHATWG Encoding §4.2).
        var known = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            var other => other,
        };
        if (known.StartsWith("utf", StringComparison.Ordinal))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Beginning(ReadOnlySpan<byte> bytes) => System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);

    /// <summary>What stands behind the mark of the encoding, blanks, an XML declaration and comments.</summary>
    private static ReadOnlySpan<char> FirstTag(ReadOnlySpan<char> page)
    {
        page = page.TrimStart("ï»¿").TrimStart();
        while (page.StartsWith("<?") || page.StartsWith("<!--"))
        {
            var end = page.IndexOf(page[1] == '?' ? "?>" : "-->");
            page = end < 0 ? [] : page[(end + 2)..].TrimStart('>').TrimStart();
        }

        return page;
    }

    [GeneratedRegex(
        @"<meta[^>]*charset\s*=\s*[""']?(?<name>[a-z0-9_:-]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking,
        1000
    )]
    private static partial Regex Charset();
}
