using Resolute.Text.Structure;

namespace Resolute.Text.Resources;

/// <summary>With what means a clause is to be carried out.</summary>
public enum ResourceKind
{
    /// <summary>Within the budget or the resources that there are.</summary>
    Existing,

    /// <summary>The regular budget is to bear it, or to be provided with more.</summary>
    Additional,

    /// <summary>Contributions that members and others give of their own will.</summary>
    Voluntary,

    /// <summary>Means outside the budget.</summary>
    Extrabudgetary,

    /// <summary>A fund kept for the purpose.</summary>
    TrustFund,
}

/// <summary>The means that a clause states, as far as it states them; a clause that states none has no such claim.</summary>
/// <param name="Words">As printed.</param>
/// <param name="Kind">Which means; the first that is named.</param>
/// <param name="Claim">The words' place, the rule, how sure.</param>
public sealed record StatedResources(string Words, ResourceKind Kind, Claim Claim);
