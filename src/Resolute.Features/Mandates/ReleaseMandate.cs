using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A named officer lets the public see a confirmed mandate with its status.</summary>
public sealed class ReleaseMandate : IUseCase<ReleaseMandate.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Release;

    /// <summary>Which mandate.</summary>
    public sealed record Request(int Number);

    /// <summary>The number of the mandate.</summary>
    public Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
