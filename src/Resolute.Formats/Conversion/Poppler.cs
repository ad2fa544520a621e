using System.Text;
using Resolute.Text.Rulings;

namespace Resolute.Formats.Conversion;

/// <summary>Takes the words out of a PDF with poppler's pdftotext, where it is installed.</summary>
internal static class Poppler
{
    private const string Name = "poppler";
    private const string Package = "poppler-utils";
    private const string Result = "made.txt";

    // As laid out: labels then stand on the line of their clause (the measure is in docs/accuracy.md).
    // A page number or a stamp is no text: a scanned page has no more than that.
    private const int FewestLetters = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The program; null where it is not installed.</summary>
    public static string? Program => OutsideTool.Find("pdftotext");

    /// <summary>The words of a PDF as plain text in UTF-8; a form feed ends each page.</summary>
    public static async Task<Ruling<byte[]>> ToText(byte[] bytes, CancellationToken cancellation)
    {
        if (Program is not { } program)
            return new Refusal("tool-missing", null, ".pdf", Name, Package);

        using var scratch = new Scratch();
        await File.WriteAllBytesAsync(scratch.Of("text.pdf"), bytes, cancellation).ConfigureAwait(false);
        var ended = await OutsideTool
            .Run(program, ["-layout", "-enc", "UTF-8", "-eol", "unix", scratch.Of("text.pdf"), scratch.Of(Result)], scratch, Patience, cancellation)
            .ConfigureAwait(false);
        if (ended.Code is null)
            return new Refusal("tool-unended", null, Name, ".pdf");
        if (ended.Complaint.Contains("Incorrect password", StringComparison.Ordinal))
            return new Refusal("file-locked");

        var made = new FileInfo(scratch.Of(Result));
        if (ended.Code != 0 || !made.Exists)
            return new Refusal("tool-failed", null, Name, ".pdf");
        if (made.Length > FileContent.Limit)
            return new Refusal("file-too-large", null, FileContent.Limit / (1024 * 1024));

        var text = await File.ReadAllBytesAsync(made.FullName, cancellation).ConfigureAwait(false);
        return Encoding.UTF8.GetString(text).Count(char.IsLetter) < FewestLetters ? new Refusal("pdf-without-text") : text;
    }
}
