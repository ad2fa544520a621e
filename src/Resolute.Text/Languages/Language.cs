namespace Resolute.Text.Languages;

/// <summary>The six official languages of the United Nations and of ITU, and the honest seventh: not known.</summary>
public enum Language
{
    /// <summary>Not recognised.</summary>
    Unknown,

    /// <summary>العربية</summary>
    Arabic,

    /// <summary>中文</summary>
    Chinese,

    /// <summary>English</summary>
    English,

    /// <summary>Français</summary>
    French,

    /// <summary>Русский</summary>
    Russian,

    /// <summary>Español</summary>
    Spanish,
}

/// <summary>Codes, document letters, directions and own names of the six languages.</summary>
public static class LanguageNames
{
    /// <summary>The six official languages in the order in which the United Nations lists them.</summary>
    public static IReadOnlyList<Language> Official { get; } =
    [Language.Arabic, Language.Chinese, Language.English, Language.French, Language.Russian, Language.Spanish];

    /// <summary>The two-letter code of BCP 47: ar, zh, en, fr, ru, es; und where unknown.</summary>
    public static string Code(this Language language) =>
        language switch
        {
            Language.Arabic => "ar",
            Language.Chinese => "zh",
            Language.English => "en",
            Language.French => "fr",
            Language.Russian => "ru",
            Language.Spanish => "es",
            _ => "und",
        };

    /// <summary>The letter that ends an ITU document symbol: A, C, E, F, R, S; null where unknown.</summary>
    public static string? SymbolLetter(this Language language) =>
        language switch
        {
            Language.Arabic => "A",
            Language.Chinese => "C",
            Language.English => "E",
            Language.French => "F",
            Language.Russian => "R",
            Language.Spanish => "S",
            _ => null,
        };

    /// <summary>The language's name in itself.</summary>
    public static string OwnName(this Language language) =>
        language switch
        {
            Language.Arabic => "العربية",
            Language.Chinese => "中文",
            Language.English => "English",
            Language.French => "Français",
            Language.Russian => "Русский",
            Language.Spanish => "Español",
            _ => "—",
        };

    /// <summary>True for Arabic alone.</summary>
    public static bool IsRightToLeft(this Language language) => language == Language.Arabic;

    /// <summary>The language of a code, upper or lower case; <see cref="Language.Unknown"/> for any other.</summary>
    public static Language FromCode(string? code) =>
        code?.ToLowerInvariant() switch
        {
            "ar" => Language.Arabic,
            "zh" => Language.Chinese,
            "en" => Language.English,
            "fr" => Language.French,
            "ru" => Language.Russian,
            "es" => Language.Spanish,
            _ => Language.Unknown,
        };
}
