using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person confirms a suggested piece of evidence and says what it shows.</summary>
public sealed class ConfirmEvidence : IUseCase<ConfirmEvidence.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.LinkEvidence;

    /// <summary>Which suggestion and what it shows.</summary>
    public sealed record Request(EvidenceId Evidence, EvidenceShows Shows);

    /// <summary>The number of the mandate.</summary>
    public Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
