using System.Globalization;
using System.Text;

namespace Resolute.Web.Components;

/// <summary>
/// A QR code of ISO/IEC 18004, version 5, error correction L, one block: up to 106 bytes, enough for the link of an authenticator.
/// One version and one mask keep it small; readers take any.
/// </summary>
public static class QrCode
{
    public const int Size = 37;
    private const int Room = 108;
    private const int Checks = 26;

    // Format bits for level L and mask 0, with their BCH code and mask, from table C.1 of the standard.
    private const int Format = 0b111011111000100;

    /// <summary>The dark modules as one path of unit squares.</summary>
    public static string Path(string content)
    {
        var dark = Draw(Encoding.UTF8.GetBytes(content));
        var path = new StringBuilder();
        for (var y = 0; y < Size; y++)
        for (var x = 0; x < Size; x++)
            if (dark[y, x])
                path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return path.ToString();
    }

    /// <summary>The modules, true where dark, by row and column.</summary>
    public static bool[,] Draw(byte[] content)
    {
        if (content.Length > Room - 2)
            throw new ArgumentOutOfRangeException(nameof(content), content.Length, "Version 5 at level L holds 106 bytes.");

        var (dark, taken) = (new bool[Size, Size], new bool[Size, Size]);
        Fixtures(dark, taken);
        Fill(dark, taken, Codewords(content));
        return dark;
    }

    private static byte[] Codewords(byte[] content)
    {
        var words = new byte[Room];
        // Byte mode 0100, eight bits of length, the bytes, 0000 to end; then the pad bytes of the standard.
        words[0] = (byte)(0x40 | (content.Length >> 4));
        words[1] = (byte)((content.Length << 4) & 0xF0);
        for (var i = 0; i < content.Length; i++)
        {
            words[i + 1] |= (byte)(content[i] >> 4);
            words[i + 2] = (byte)(content[i] << 4);
        }

        for (var (i, pad) = (content.Length + 2, true); i < Room; i++, pad = !pad)
            words[i] = pad ? (byte)0xEC : (byte)0x11;
        return [.. words, .. Remainder(words)];
    }

    // Reed-Solomon over GF(256) with x^8+x^4+x^3+x^2+1.
    private static byte[] Remainder(byte[] words)
    {
        var generator = new byte[Checks];
        generator[^1] = 1;
        byte root = 1;
        for (var i = 0; i < Checks; i++, root = Times(root, 2))
        for (var j = 0; j < Checks; j++)
            generator[j] = (byte)(Times(generator[j], root) ^ (j + 1 < Checks ? generator[j + 1] : 0));

        var rest = new byte[Checks];
        foreach (var word in words)
        {
            var factor = (byte)(word ^ rest[0]);
            Array.Copy(rest, 1, rest, 0, Checks - 1);
            rest[^1] = 0;
            for (var j = 0; j < Checks; j++)
                rest[j] ^= Times(generator[j], factor);
        }

        return rest;
    }

    private static byte Times(byte a, byte b)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11D);
            product ^= ((b >> bit) & 1) * a;
        }

        return (byte)product;
    }

    private static void Fixtures(bool[,] dark, bool[,] taken)
    {
        void Set(int y, int x, bool isDark)
        {
            if (y is < 0 or >= Size || x is < 0 or >= Size)
                return;
            (dark[y, x], taken[y, x]) = (isDark, true);
        }

        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }

        foreach (var (cy, cx, radius) in new[] { (3, 3, 4), (3, Size - 4, 4), (Size - 4, 3, 4), (30, 30, 2) })
            for (var dy = -radius; dy <= radius; dy++)
            for (var dx = -radius; dx <= radius; dx++)
                Set(cy + dy, cx + dx, Math.Max(Math.Abs(dy), Math.Abs(dx)) is var ring && (radius == 4 ? ring is not 2 and not 4 : ring is not 1));

        for (var i = 0; i < 15; i++)
        {
            var bit = ((Format >> i) & 1) == 1;
            // Beside the upper left finder, then split between the other two.
            Set(
                i < 6 ? i
                    : i < 8 ? i + 1
                    : 8,
                i < 8 ? 8
                    : i == 8 ? 7
                    : 14 - i,
                bit
            );
            Set(i < 8 ? 8 : Size - 15 + i, i < 8 ? Size - 1 - i : 8, bit);
        }

        Set(Size - 8, 8, true);
    }

    private static void Fill(bool[,] dark, bool[,] taken, byte[] words)
    {
        var next = 0;
        for (var right = Size - 1; right > 0; right -= 2)
        {
            if (right == 6)
                right = 5;
            for (var step = 0; step < Size; step++)
            for (var side = 0; side < 2; side++)
            {
                var x = right - side;
                var y = ((right + 1) & 2) == 0 ? Size - 1 - step : step;
                if (taken[y, x])
                    continue;
                var bit = next < words.Length * 8 && ((words[next >> 3] >> (7 - (next & 7))) & 1) == 1;
                next++;
                dark[y, x] = bit ^ ((x + y) % 2 == 0);
            }
        }
    }
}
