using System.Text;
using System.Xml;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>Words as XML can hold them.</summary>
internal static class XmlWords
{
    private const char Replacement = '\uFFFD';

    /// <summary>Words in which every sign that XML forbids — control characters, half surrogates — is the sign for a sign that cannot be shown.</summary>
    public static string Of(string words)
    {
        var at = FirstForbidden(words, 0);
        if (at < 0)
            return words;
        var allowed = new StringBuilder(words);
        for (; at >= 0; at = FirstForbidden(words, at + 1))
            allowed[at] = Replacement;
        return allowed.ToString();
    }

    private static int FirstForbidden(string words, int from)
    {
        for (var at = from; at < words.Length; at++)
        {
            if (XmlConvert.IsXmlChar(words[at]))
                continue;
            if (at + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[at + 1], words[at]))
                at++;
            else
                return at;
        }

        return -1;
    }
}
