using Resolute.Text.Rulings;

namespace Resolute.Formats.Word.Packages;

/// <summary>Names a package that is no Word file.</summary>
internal static class OtherPackage
{
    public static Refusal Refused(WordPackage package) => new("not-a-word-file", null, Kind(package));

    /// <summary>What the root of the main part says it is.</summary>
    public static Refusal Refused(string root) =>
        new(
            "not-a-word-file",
            null,
            root switch
            {
                "workbook" => "Excel",
                "presentation" => "PowerPoint",
                "VisioDocument" => "Visio",
                _ => "ZIP",
            }
        );

    private static string Kind(WordPackage package)
    {
        var declared = package.Beginning("mimetype", 100);
        return declared.Contains("opendocument", StringComparison.Ordinal) ? "OpenDocument"
            : declared.Contains("epub", StringComparison.Ordinal) ? "EPUB"
            : package.Has("xl/workbook.xml") ? "Excel"
            : package.Has("ppt/presentation.xml") ? "PowerPoint"
            : "ZIP";
    }
}
