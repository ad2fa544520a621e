using Resolute.Text.Rulings;

namespace Resolute.Formats.Conversion;

/// <summary>Makes a Word file (.docx) of .doc, .odt and .rtf with LibreOffice, where it is installed: with a profile of its own in which no macro, link or network works.</summary>
internal static class LibreOffice
{
    private const string Name = "LibreOffice";
    private const string Package = "libreoffice-writer-nogui";
    private const string Result = "text.docx";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>The program; null where it is not installed.</summary>
    public static string? Program => OutsideTool.Find("soffice");

    /// <summary>The bytes as a Word file.</summary>
    public static async Task<Ruling<byte[]>> ToWord(byte[] bytes, string ending, CancellationToken cancellation)
    {
        if (Program is not { } program)
            return new Refusal("tool-missing", null, ending, Name, Package);

        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.Of("profile/user"));
        await File.WriteAllTextAsync(scratch.Of("profile/user/registrymodifications.xcu"), Settings(), cancellation).ConfigureAwait(false);
        await File.WriteAllBytesAsync(scratch.Of("text" + ending), bytes, cancellation).ConfigureAwait(false);
        var ended = await OutsideTool
            .Run(
                program,
                [
                    "--headless",
                    "--nologo",
                    "--norestore",
                    "--nolockcheck",
                    "--nodefault",
                    "--nofirststartwizard",
                    "-env:UserInstallation=" + new Uri(scratch.Of("profile")).AbsoluteUri,
                    "--convert-to",
                    "docx:Office Open XML Text",
                    "--outdir",
                    scratch.Of("made"),
                    scratch.Of("text" + ending),
                ],
                scratch,
                Patience,
                cancellation
            )
            .ConfigureAwait(false);
        if (ended.Code is null)
            return new Refusal("tool-unended", null, Name, ending);

        // LibreOffice ends with 0 even where it could not open the file; then there is nothing made.
        var made = new FileInfo(Path.Combine(scratch.Of("made"), Result));
        if (!made.Exists || made.Length == 0)
            return new Refusal("tool-failed", null, Name, ending);
        if (made.Length > FileContent.Limit)
            return new Refusal("file-too-large", null, FileContent.Limit / (1024 * 1024));
        return await File.ReadAllBytesAsync(made.FullName, cancellation).ConfigureAwait(false);
    }

    private static string Settings()
    {
        using var settings = new StreamReader(typeof(LibreOffice).Assembly.GetManifestResourceStream("Resolute.Formats.Conversion.libreoffice-settings.xcu")!);
        return settings.ReadToEnd();
    }
}
