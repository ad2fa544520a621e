using System.Text;

namespace Resolute.Formats.PlainText;

/// <summary>Old code pages, believed only where the letters they give look like a text of their language, and no other page does.</summary>
internal static class CodePage
{
    private sealed record Page(int Number, string Common, Func<char, bool> IsOwn, double Share);

    private static readonly Page[] Pages =
    [
        new(
            54936,
            "的 国 和 在 会 年 一 有",
            static letter =>
                letter
                    is (>= '\u4E00' and <= '\u9FFF')
                        or (>= '\u3000' and <= '\u303F')
                        or (>= '\uFF00' and <= '\uFFEF')
                        or '“'
                        or '”'
                        or '…'
                        or '—'
                        or '·'
                        or '•'
                        or '–',
            0.97
        ),
        new(
            1251,
            " и | в | на |ого|ени|ст",
            static letter => letter is (>= '\u0410' and <= '\u044F') or 'ё' or 'Ё' or '№' or '«' or '»' or '–' or '—' or '“' or '”' or '\u00A0' or '…',
            0.97
        ),
        new(
            1256,
            "ال| في | من |ات|ية",
            static letter =>
                letter is (>= '\u0600' and <= '\u06FF') or '«' or '»' or '\u00A0' or '“' or '”' or '–' or '\u200C' or '\u200D' or '\u200F' or '\u200E',
            0.97
        ),
        new(
            1252,
            " de | la | et | que | el | the | of | und ",
            static letter => "àâäæçéèêëîïôöœùûüÿáíóúñÀÂÆÇÉÈÊËÎÏÔŒÙÛÜÁÍÓÚÑ«»–—‘’“”…°º€§·¡¿\u00A0²³¹±×£½¼•".Contains(letter, StringComparison.Ordinal),
            0.99
        ),
    ];

    /// <summary>The text in the one page that fits; null where none does, or two.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        string? found = null;
        foreach (var page in Pages)
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page.Number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
            if (TextEncoding.Strict(encoding, bytes) is not { } text || !Fits(page, text))
                continue;
            if (found is not null)
                return null;
            found = text;
        }

        return found;
    }

    private static bool Fits(Page page, string text)
    {
        var (own, other, lower, upper) = (0, 0, 0, 0);
        foreach (var letter in text)
        {
            if (letter < '\u0080')
                continue;
            if (page.IsOwn(letter))
                own++;
            else
                other++;
            lower += char.IsLower(letter) ? 1 : 0;
            upper += char.IsUpper(letter) ? 1 : 0;
        }

        // Letters of one alphabet read in another's page come out in odd cases: words are mostly small letters.
        var isCased = page.Number is 54936 or 1256 || lower >= upper * 2;
        var words = page.Common.Split(page.Common.Contains('|', StringComparison.Ordinal) ? '|' : ' ');
        return own > 0 && own >= page.Share * (own + other) && isCased && words.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) >= 2;
    }
}
