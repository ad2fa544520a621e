using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Dates;

/// <summary>How the languages name a session or meeting: patterns with the groups year, winter, ordinal and next. Patterns are compiled with the house, so they stand here and not in a table.</summary>
internal static partial class SessionForms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The forms of a language; none where it is not known.</summary>
    public static IReadOnlyList<Regex> Of(Language language) =>
        language switch
        {
            Language.Chinese => [ChineseYear(), ChineseOrdinal(), ChineseNext()],
            Language.English => [EnglishYear(), EnglishYearLast(), EnglishOrdinal(), EnglishNext()],
            Language.French => [French()],
            Language.Spanish => [Spanish()],
            Language.Russian => [Russian()],
            Language.Arabic => [Arabic()],
            _ => [],
        };

    [GeneratedRegex(@"(?<year>[0-9]{4})[ \t]{0,4}年[ \t]{0,4}(?<winter>冬季)?(?:会议|例会)", Options, 2000)]
    private static partial Regex ChineseYear();

    [GeneratedRegex(@"第[ \t]{0,4}(?<ordinal>[0-9一二三四五六七八九十百]{1,7})[ \t]{0,4}(?:届|次)(?:会议|例会)", Options, 2000)]
    private static partial Regex ChineseOrdinal();

    [GeneratedRegex(@"下一?(?:届|次)(?<next>(?:会议|例会))", Options, 2000)]
    private static partial Regex ChineseNext();

    [GeneratedRegex(
        @"\b(?:(?:at|before|to|for|of|until|during|from|by) )?(?:its|the|their|his) (?<year>[0-9]{4}) (?:ordinary )?(?:session|meeting)\b",
        Options,
        2000
    )]
    private static partial Regex EnglishYear();

    [GeneratedRegex(
        @"\b(?:(?:at|before|to|for|of|until|during|from|by) )?(?:its|the|their) (?<winter>winter )?(?:session|meeting) (?:in |of )?(?<year>[0-9]{4})\b",
        Options,
        2000
    )]
    private static partial Regex EnglishYearLast();

    [GeneratedRegex(
        @"\b(?:(?:at|before|to|for|of|until|during|from|by) )?(?:its|the|their) (?<ordinal>[0-9]{1,3}(?:st|nd|rd|th)|[a-z]{4,12}(?:-[a-z]{4,8})?) (?:ordinary )?(?:session|meeting)\b",
        Options,
        2000
    )]
    private static partial Regex EnglishOrdinal();

    [GeneratedRegex(
        @"\b(?:(?:at|before|to|for|of|until|during|from|by) )?(?:its|the|their) (?<next>next|following|forthcoming) (?:ordinary )?(?:session|meeting)\b",
        Options,
        2000
    )]
    private static partial Regex EnglishNext();

    [GeneratedRegex(
        @"\b(?:(?:à|de|pour|avant) )?(?:sa|la|leur) (?:(?:session|réunion) (?<winter>d.hiver )?(?:de )?(?<year>[0-9]{4})|(?<next>prochaine) (?:session|réunion)|réunion (?<next>suivante))\b",
        Options,
        2000
    )]
    private static partial Regex French();

    [GeneratedRegex(
        @"\b(?:(?:en|de|para|antes de) )?(?:su|la|el) (?:reunión|período de sesiones) de (?<winter>invierno de )?(?<year>[0-9]{4})\b",
        Options,
        2000
    )]
    private static partial Regex Spanish();

    [GeneratedRegex(
        @"\b(?:(?:на|до|к) )?(?:его|ее|своей|своем|их) (?<winter>зимнем )?(?:сессии|собрании|совещании) (?<year>[0-9]{4}) г(?:ода|\.)",
        Options,
        2000
    )]
    private static partial Regex Russian();

    [GeneratedRegex(@"في (?:دورته|دورتها|اجتماعه|اجتماعها)(?<winter> الشتوي)? لعام (?<year>[0-9]{4})", Options, 2000)]
    private static partial Regex Arabic();
}
