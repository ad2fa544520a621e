using System.Security.Cryptography;
using System.Text;

namespace Resolute.Web.Pages.People;

/// <summary>The secret that a person's phone makes one-time codes from (RFC 6238), in Base32.</summary>
public static class OneTimeSecret
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Length = 32;

    /// <summary>160 bits, as RFC 4226 (section 4, R6) recommends.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The secret that a form brought back, where it is one as we make them; another where it is anything else.</summary>
    public static string Again(string? brought) => brought is { Length: Length } && brought.All(letter => Alphabet.Contains(letter)) ? brought : New();

    /// <summary>The secret in groups of four, as people type it.</summary>
    public static string Grouped(string secret) => string.Join(' ', secret.Chunk(4).Select(group => new string(group)));

    /// <summary>The link that an authenticator opens or scans.</summary>
    public static string Link(string secret) =>
        new StringBuilder("otpauth://totp/Resolute?secret=").Append(Uri.EscapeDataString(secret)).Append("&issuer=Resolute").ToString();
}
