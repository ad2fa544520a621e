using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>Where the operative part ends: at an annex, at signatures, at the next part of the volume; also in the middle of a line.</summary>
internal static partial class TrailingMatter
{
    // Volumes print "489 PART VI - SIGNATORIES" and "ANNEX 1 TO RESOLUTION 48" in capitals; a glued one keeps them.
    [GeneratedRegex(
        @"(?<=[.;。；)]['""]? ?)(?:[0-9]{1,3} )?(?:ANNEX|ANNEXE|ANEXO|APPENDIX|ATTACHMENT|PART|PARTIE|PARTE|ПРИЛОЖЕНИЕ|ЧАСТЬ|الملحق|附件)(?: (?:[IVX]{1,5}|[0-9]{1,2}|[A-Z])\b|(?= ?\())",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Glued();

    [GeneratedRegex(@"\G(?:[0-9]{1,3}\s)?(?:PART|PARTIE|PARTE|ЧАСТЬ)\s[IVX]{1,5}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"\A(?:\s?[0-9ivx一二三四五六七八九十]{1,4}\b?|\s(?:to|de|a|к|بال|al|à|au)\s.*|\s?[:：(（].*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex AnnexNumber();

    /// <summary>Where trailing matter begins in a line; -1 where the line has none.</summary>
    public static int In(Sheet sheet, SheetLine line)
    {
        if (Part().IsMatch(sheet.Folded, line.Start) || IsAnnex(sheet, line))
            return line.Start;
        foreach (var glued in Scan.Of(Glued(), sheet.Folded, line.Span))
            return glued.Span.Start;
        return -1;
    }

    private static bool IsAnnex(Sheet sheet, SheetLine line)
    {
        if (line.Length > 120)
            return false;
        var letters = sheet.Bare(line.Start, line.End).Letters;
        return WordTable.DocumentWords.Start(letters, static key => key == "annex") is { } word && AnnexNumber().IsMatch(letters[word.Length..]);
    }
}
