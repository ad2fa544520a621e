using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person dismisses a suggested piece of evidence.</summary>
public sealed class DismissEvidence : IUseCase<DismissEvidence.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.LinkEvidence;

    /// <summary>Which suggestion.</summary>
    public sealed record Request(EvidenceId Evidence);

    /// <summary>The number of the mandate.</summary>
    public Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
