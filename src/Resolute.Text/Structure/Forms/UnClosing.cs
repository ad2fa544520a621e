using System.Text.RegularExpressions;

namespace Resolute.Text.Structure.Forms;

/// <summary>How lines behind the last paragraph begin: the number of the meeting, the note of adoption, the vote, an annex.</summary>
internal static partial class UnClosing
{
    private const int Longest = 200;

    [GeneratedRegex(
        @"\A\W{0,3}(?:"
            + @"[0-9]{1,5} ?(?:st|nd|rd|th) (?:\(?[a-z]+\)? )?(?:plenary )?(?:meeting|session|sitting)\b|(?:[a-z-]{3,30} ){1,3}(?:plenary )?meeting[,.]?\z|(?:unanimously )?adopted (?:at|by|on|without|unanimously|with)\b|adopted\W{0,3}\z|done (?:at|in)\b|in favour ?:|against ?:|abstaining ?:|vote ?:|president of the|(?:committee|commission) [a-z],"
            + @"|[0-9]{1,5} ?[a-z]{0,4} (?:seance|reunion)\b|adoptee? (?:a|par|sans|le|lors|it)\b|fait a\b|ont vote pour|"
            + @"[0-9]{1,5} ?[a-zªº.]{0,4} (?:sesion|reunion)\b|(?:aprobad|adoptad)[oa] (?:en|por|sin|a|el)\b|hecho en\b|"
            + @"[0-9]{1,5}-?[а-я]{0,3} (?:пленарное )?(?:заседание|совещание)|принят[аоы]? (?:на|без|единогласно|в|консенсусом)\b|совершено в|"
            + @"الجلسه [^.]{0,60}|اعتمد(?:ت|)? (?:القرار|بدون|دون|في|هذا)|حرر في|"
            + @"第? ?[0-9一二三四五六七八九十百千]{1,8} ?次(?:全体)?(?:会议|全体会议|會議)|[^。]{0,20}(?:未经表决|以协商一致方式)通过|订于)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Line();

    /// <summary>Whether a line stands behind the last paragraph, whatever was before it.</summary>
    public static bool IsAt(Sheet sheet, SheetLine line)
    {
        if (TrailingMatter.In(sheet, line) == line.Start)
            return true;
        // ة is no accent: the bare letters keep it, and a print may leave its dots out.
        return line.Length <= Longest && Line().IsMatch(sheet.Bare(line.Start, line.End).Letters.Replace('ة', 'ه'));
    }
}
