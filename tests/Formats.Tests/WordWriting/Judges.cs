using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Resolute.Formats.Tests.WordWriting;

/// <summary>Those who know what a Word file is, and did not write it: the validator of the SDK, and LibreOffice.</summary>
internal static class Judges
{
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    /// <summary>What the validator finds wrong in a file.</summary>
    public static IReadOnlyList<string> Errors(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        return
        [
            .. Versions.SelectMany(version =>
                new OpenXmlValidator(version).Validate(word).Select(error => $"{version}: {error.Description} {error.Part?.Uri} {error.Path?.XPath}")
            ),
        ];
    }

    /// <summary>A spreadsheet as comma-separated values by LibreOffice; skipped where its part for spreadsheets is not installed.</summary>
    public static async Task<string> Cells(byte[] file)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice") && File.Exists("/usr/lib/libreoffice/program/libsclo.so"), "LibreOffice Calc is not installed.");
        var folder = Directory.CreateTempSubdirectory("resolute-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "sheet.xlsx"), file);
            var start = new ProcessStartInfo("/usr/bin/soffice")
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            string[] arguments =
            [
                $"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76",
                "sheet.xlsx",
            ];
            foreach (var argument in arguments)
                start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), process.WaitForExitAsync());
            return await File.ReadAllTextAsync(Path.Combine(folder, "sheet.csv"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Files as plain text by LibreOffice, which prints the numbers of lists; skipped where it is not installed.</summary>
    public static async Task<IReadOnlyList<string>> Printed(IReadOnlyList<byte[]> files)
    {
        var program = new[] { "/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/bin/libreoffice" }.FirstOrDefault(File.Exists);
        Assert.SkipUnless(program is not null, "LibreOffice is not installed.");
        var folder = Directory.CreateTempSubdirectory("resolute-").FullName;
        try
        {
            var names = files.Select((file, at) => (Name: $"{at:D3}.docx", file)).ToList();
            foreach (var (name, file) in names)
                await File.WriteAllBytesAsync(Path.Combine(folder, name), file);
            var start = new ProcessStartInfo(program!)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (
                var argument in new[] { $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8" }.Concat(
                    names.Select(static one => one.Name)
                )
            )
                start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), process.WaitForExitAsync());
            return [.. names.Select(one => File.ReadAllText(Path.Combine(folder, Path.ChangeExtension(one.Name, ".txt"))))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
