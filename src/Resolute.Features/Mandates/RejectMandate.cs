using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person says that the clause asks nothing of this addressee, and why.</summary>
public sealed class RejectMandate : IUseCase<RejectMandate.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandate, the version that the person saw, and the reason.</summary>
    public sealed record Request(int Number, int Version, string Reason);

    /// <summary>The number of the mandate.</summary>
    public Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
