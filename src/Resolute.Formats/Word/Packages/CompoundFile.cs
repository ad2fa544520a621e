using Resolute.Text.Rulings;

namespace Resolute.Formats.Word.Packages;

/// <summary>Files of Word before 2007, and new ones behind a password: both are compound files ([MS-CFB]).</summary>
internal static class CompoundFile
{
    /// <summary>The reason to refuse it; null where it is no such file.</summary>
    public static Refusal? Refused(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return null;
        // Names of streams are UTF-16 ([MS-CFB] 2.6.1; [MS-OFFCRYPTO] 2.3.4.4; [MS-DOC] 2.1.1).
        return Has(bytes, "EncryptedPackage") ? new Refusal("word-encrypted")
            : Has(bytes, "WordDocument") ? new Refusal("word-before-2007")
            : null;
    }

    private static bool Has(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;
}
