using System.Text;
using Resolute.Web.Components;

namespace Resolute.Web.Tests.Components;

/// <summary>The square can be read back: by the rules of ISO/IEC 18004, walked from the picture to the bytes.</summary>
public sealed class QrCodeTests
{
    [Theory]
    [InlineData("otpauth://totp/Resolute?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567&issuer=Resolute")]
    [InlineData("x")]
    public void The_bytes_are_read_back_from_the_picture(string content)
    {
        var words = Read(QrCode.Draw(Encoding.UTF8.GetBytes(content)));
        var length = ((words[0] & 15) << 4) | (words[1] >> 4);
        (words[0] >> 4).ShouldBe(4);
        var bytes = Enumerable.Range(1, length).Select(i => (byte)((words[i] << 4) | (words[i + 1] >> 4))).ToArray();
        Encoding.UTF8.GetString(bytes).ShouldBe(content);
    }

    [Fact]
    public void The_check_bytes_fit_the_bytes()
    {
        var words = Read(QrCode.Draw(Encoding.UTF8.GetBytes("lanterns")));
        // Every syndrome of a right codeword is nought: the polynomial vanishes at the powers 0 to 25 of two.
        for (var power = 0; power < 26; power++)
        {
            var root = 1;
            for (var i = 0; i < power; i++)
                root = Times(root, 2);
            words.Aggregate(0, (sum, word) => Times(sum, root) ^ word).ShouldBe(0, $"syndrome {power}");
        }
    }

    [Fact]
    public void Every_finder_stands_in_its_corner()
    {
        var dark = QrCode.Draw([1, 2, 3]);
        foreach (var (y, x) in new[] { (0, 0), (0, QrCode.Size - 7), (QrCode.Size - 7, 0) })
            Enumerable.Range(0, 7).ShouldAllBe(i => dark[y, x + i] && dark[y + 6, x + i] && dark[y + i, x] && dark[y + i, x + 6] && dark[y + 3, x + 3]);
    }

    private static List<int> Read(bool[,] dark)
    {
        var bits = new List<int>();
        for (var right = QrCode.Size - 1; right > 0; right -= right == 8 ? 3 : 2)
        for (var step = 0; step < QrCode.Size; step++)
        for (var x = right; x > right - 2; x--)
        {
            var isUpward = (QrCode.Size - 1 - right - (right < 6 ? 1 : 0)) / 2 % 2 == 0;
            var y = isUpward ? QrCode.Size - 1 - step : step;
            if (!IsFixture(y, x))
                bits.Add(dark[y, x] ^ ((x + y) % 2 == 0) ? 1 : 0);
        }

        return [.. bits.Take(134 * 8).Chunk(8).Select(chunk => chunk.Aggregate(0, (word, bit) => (word << 1) | bit))];
    }

    private static bool IsFixture(int y, int x) =>
        (y < 9 && x < 9)
        || (y < 9 && x > QrCode.Size - 9)
        || (y > QrCode.Size - 9 && x < 9)
        || y == 6
        || x == 6
        || (Math.Abs(y - 30) < 3 && Math.Abs(x - 30) < 3);

    private static int Times(int a, int b)
    {
        var product = 0;
        for (; b > 0; b >>= 1, a = (a << 1) ^ (a > 127 ? 0x11D : 0))
            product ^= (b & 1) * a;
        return product;
    }
}
