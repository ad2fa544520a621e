using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person confirms what the machine proposed, as it stands or with another addressee.</summary>
public sealed class ConfirmMandate : IUseCase<ConfirmMandate.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandate, the version that the person saw, and, to correct it, whom it really asks.</summary>
    public sealed record Request(int Number, int Version, string? AddresseeKey = null);

    /// <summary>The number of the mandate.</summary>
    public Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
