using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>"To the 2029 session of the Council": what is reported to the session is reported to the Council.</summary>
internal static partial class SessionNames
{
    private const int Width = 80;

    /// <summary>Whether "to" and a session of it end right before a body.</summary>
    public static bool EndBefore(SourceView view, int from, int body)
    {
        var start = Math.Max(from, body - Width);
        var before = view.Folded.AsSpan(start, body - start);
        return view.Language switch
        {
            Language.French => French().IsMatch(before),
            Language.Spanish => Spanish().IsMatch(before),
            Language.Russian => Russian().IsMatch(before),
            Language.Arabic => Arabic().IsMatch(before),
            _ => English().IsMatch(before),
        };
    }

    /// <summary>Whether nothing but a session of a body stands between a position and the body: "and (the 2029 session of the) Council".</summary>
    public static bool IsOf(SourceView view, int at, int body) => Whole().IsMatch(view.Folded.AsSpan(at, body - at));

    [GeneratedRegex(
        @"\A[\p{L}0-9º° -]{0,40}(?:session|meeting|réunion|reunión|período de sesiones|periodo de sesiones|сессии|собрания|собранию|دورة|اجتماع)(?: [0-9]{4})?(?: (?:of|of the|du|de la|del|de l'|de))? ?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"\bto (?:the|its|each|every|all) [\p{L}0-9 -]{0,40}(?:session|meeting|conference)s? of (?:the )?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b(?:à|aux?) (?:la |chaque )?[\p{L}0-9 -]{0,30}(?:sessions?|réunions?)[\p{L}0-9 -]{0,20} (?:du |de la |de l'|des )?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex French();

    [GeneratedRegex(
        @"\b(?:a|al) (?:la |cada )?[\p{L}0-9 -]{0,30}(?:período de sesiones|periodo de sesiones|reunión|sesión)[\p{L}0-9 -]{0,20} (?:del |de la |de los )?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Spanish();

    [GeneratedRegex(@"(?:сессии|собранию|совещанию) $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Russian();

    [GeneratedRegex(@"إلى (?:دورة|اجتماع) $", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Arabic();
}
