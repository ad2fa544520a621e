using System.Text.RegularExpressions;

namespace Resolute.Text.Structure.Labels;

/// <summary>What labels look like in folded text, from the start of a line.</summary>
internal static partial class LabelPatterns
{
    // Linear patterns over at most a few dozen characters; the limit guards against a fault of ours.
    private const int Milliseconds = 1000;

    [GeneratedRegex(
        @"\G(?<n>[0-9]{1,3}(?:\.[0-9]{1,3}){0,4})(?:[ -]?(?<ins>bis|ter|quater|quinquies|sexies|бис|тер|кватер)\b|\s?(?<ins>مكرر[\u064B-\u0652اً]*(?:\s(?:ثانيا|ثالثا|رابعا|ثاني|ثالث)[\u064B-\u0652ً]*)?)|-?(?<ins>之[一二三四五六]))?(?<close>[.)、](?![0-9])-?(?!-)|\s?[.)](?=\s)|\s?\.?[-—](?=\s)|[º°](?=\s))?",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    public static partial Regex Number();

    [GeneratedRegex(
        @"\G(?<open>\()?(?:(?<l>[a-z]{1,2}|[A-Z]|[ivxlc]{1,7}|[а-яё])|(?<d>[0-9]{1,2})|(?<h>[一二三四五六七八九十]{1,3}))\s?(?<ins>bis|ter|quater|бис|тер|之[一二三四五六])?\s?\)(?:\s?(?<ins>bis|ter|quater|quinquies|бис|тер|мкр|之[一二三四五六]|مكرر[\u064B-\u0652اً]*)(?![\p{L}\p{N}])|(?<ins>之[二三四五六]))?",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    public static partial Regex Parenthesis();

    [GeneratedRegex(@"\G(?<h>[一二三四五六七八九十]{1,3})[、.]", RegexOptions.CultureInvariant, Milliseconds)]
    public static partial Regex Han();

    [GeneratedRegex(
        @"\G(?<open>\()?\s?(?<a>[أابجدهوزحطيكلمنسعفصقرشتثخذضظغ])[\u0640\u064B-\u0652\s]{0,4}(?<close>\)|-(?=\s))",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    public static partial Regex Abjad();

    [GeneratedRegex(@"\G'(?<n>[0-9]{1,2})'", RegexOptions.CultureInvariant, Milliseconds)]
    public static partial Regex Quoted();

    [GeneratedRegex(@"\G(?:[-—•▪‒●○◦■□➢·*–](?=[\t ])|[•▪●])", RegexOptions.CultureInvariant, Milliseconds)]
    public static partial Regex Bullet();

    [GeneratedRegex(@"\G(?<l>[a-z]|[ivx]{1,5})\.(?=\s)", RegexOptions.CultureInvariant, Milliseconds)]
    public static partial Regex Lettered();

    [GeneratedRegex(
        @"\G(?<label>(?<p>PP|OP)[ .]?(?<n>[0-9]{1,3})(?: ?(?<ins>bis|ter|quater))?)[\].:)]{0,2}(?=\s)",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    public static partial Regex Draft();
}
