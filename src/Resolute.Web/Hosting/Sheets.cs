using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Resolute.Web.Hosting;

/// <summary>Style sheets, pictures and modules, each at an address that holds its fingerprint, so that a browser keeps it for a year and never shows an old one.</summary>
public static class Sheets
{
    /// <summary>The sheet of every page, sent as one: a browser that holds nothing yet asks once and not twelve times.</summary>
    public const string OfEveryPage = "site.css";

    // Its parts lie apart, each of one matter; what stands later prevails.
    private static readonly string[] Parts =
    [
        "tokens.css",
        "shell.css",
        "parts.css",
        "forms.css",
        "reading.css",
        "findings.css",
        "comparing.css",
        "calendar.css",
        "review.css",
        "chains.css",
        "search.css",
        "api.css",
    ];

    private static readonly FrozenDictionary<string, Sheet> ByName = typeof(Sheets)
        .Assembly.GetManifestResourceNames()
        .Where(name => KindOf(Path.GetExtension(name)) is not null)
        .Except(Parts, StringComparer.Ordinal)
        .Select(name => SheetOf(name, Read(name)))
        .Append(SheetOf(OfEveryPage, [.. Parts.SelectMany(Read)]))
        .ToFrozenDictionary(sheet => sheet.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Sheet> ByAddress = ByName.Values.ToFrozenDictionary(sheet => sheet.Address, StringComparer.Ordinal);

    public static string Address(string name) => ByName[name].Address;

    public static void MapSheets(this IEndpointRouteBuilder app) => app.MapGet("/assets/{file}", Serve).ExcludeFromDescription();

    private static IResult Serve(string file, HttpContext context)
    {
        if (!ByAddress.TryGetValue($"/assets/{file}", out var sheet))
            return Results.NotFound();

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.Headers.Remove(HeaderNames.ContentLanguage);
        var takesBrotli = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (takesBrotli)
            context.Response.Headers.ContentEncoding = "br";
        return Results.Bytes(
            takesBrotli ? sheet.Packed : sheet.Plain,
            sheet.Kind,
            entityTag: new EntityTagHeaderValue($"\"{sheet.Print}{(takesBrotli ? "-br" : "")}\"")
        );
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(Sheets).Assembly.GetManifestResourceStream(name)!;
        var plain = new byte[stream.Length];
        stream.ReadExactly(plain);
        return plain;
    }

    private static Sheet SheetOf(string name, byte[] plain)
    {
        var print = Convert.ToHexStringLower(SHA256.HashData(plain))[..16];
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
            brotli.Write(plain);
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        return new Sheet(name, $"/assets/{stem}.{print}{ending}", print, KindOf(ending)!, plain, packed.ToArray());
    }

    private static string? KindOf(string ending) =>
        ending switch
        {
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => null,
        };

    private sealed record Sheet(string Name, string Address, string Print, string Kind, byte[] Plain, byte[] Packed);
}
