using System.Text;

namespace Resolute.Model.People;

/// <summary>Base32 of RFC 4648, as authenticators show secrets.</summary>
public static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The bytes of a secret; null where a letter is not Base32. Blanks and padding are passed over, lower case is taken.</summary>
    public static byte[]? Read(string words)
    {
        var bytes = new List<byte>();
        var (bits, held) = (0, 0);
        foreach (var letter in words.ToUpperInvariant().Where(letter => letter is not (' ' or '-' or '=')))
        {
            var value = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0)
                return null;

            (bits, held) = (((bits << 5) | value) & 0xFFF, held + 5);
            if (held < 8)
                continue;

            held -= 8;
            bytes.Add((byte)(bits >> held));
        }

        return [.. bytes];
    }

    /// <summary>A secret as an authenticator takes it.</summary>
    public static string Write(byte[] secret)
    {
        var words = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var octet in secret)
        {
            (bits, held) = (((bits << 8) | octet) & 0xFFF, held + 8);
            for (; held >= 5; held -= 5)
                words.Append(Alphabet[(bits >> (held - 5)) & 31]);
        }

        return held == 0 ? words.ToString() : words.Append(Alphabet[(bits << (5 - held)) & 31]).ToString();
    }
}
