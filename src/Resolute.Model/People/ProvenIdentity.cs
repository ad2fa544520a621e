namespace Resolute.Model.People;

/// <summary>Who somebody is to a sign-in provider, as its signed answer proved.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">The person there.</param>
/// <param name="Mail">The mail address that it tells; null for none.</param>
/// <param name="IsMailVerified">Whether it says that the address was verified.</param>
public sealed record ProvenIdentity(string Issuer, string Subject, string? Mail, bool IsMailVerified)
{
    /// <summary>
    /// The address by which a person may be found, in lower case; null where it is not verified. ASCII alone: other letters become one of ASCII when they
    /// are lowered, and somebody else's address with them.
    /// </summary>
    public string? VerifiedMail =>
        IsMailVerified && Mail is { Length: > 2 and <= 254 } mail && mail.All(letter => letter is > ' ' and < '\u007f') ? mail.ToLowerInvariant() : null;
}
