using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Resolute.Model.People;

/// <summary>Time-based one-time codes: RFC 6238 with HMAC-SHA-1, six digits and steps of thirty seconds, as every authenticator makes them.</summary>
public static class OneTimeCode
{
    private const int StepSeconds = 30;

    /// <summary>The step of a moment.</summary>
    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a secret at a step.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 6238 and every authenticator use HMAC-SHA-1.")]
    public static string At(byte[] secret, long step, int digits = 6)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, hash);
        var offset = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & int.MaxValue;
        return (number % (long)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The step for which <paramref name="code"/> is right, one step of drift either way; null where it is wrong or its step was used.</summary>
    public static long? StepOf(string code, byte[] secret, DateTimeOffset now, long lastUsed)
    {
        var given = Encoding.ASCII.GetBytes(code.Replace(" ", "", StringComparison.Ordinal));
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            if (step > lastUsed && CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(At(secret, step))))
                return step;
        }

        return null;
    }
}
