using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>A body, office or group that a text asks or reports to.</summary>
/// <param name="Key">Its key: itu/secretary-general, itu/member-states; null where the words resolve to none.</param>
/// <param name="Words">As printed.</param>
/// <param name="Claim">The words' place, the rule, how sure.</param>
public sealed record Addressee(string? Key, string Words, Claim Claim);
