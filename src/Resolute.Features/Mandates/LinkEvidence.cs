using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person links a document, a section or a clause of it, to a mandate as evidence.</summary>
public sealed class LinkEvidence : IUseCase<LinkEvidence.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.LinkEvidence;

    /// <summary>Which mandate; where the evidence is read, an address with or without a clause; the words it rests on, where a stretch is meant; what it shows; what the person says of it.</summary>
    public sealed record Request(int Number, string Address, string? Words, EvidenceShows Shows, string? Note);

    /// <summary>The number of the mandate.</summary>
    public Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
