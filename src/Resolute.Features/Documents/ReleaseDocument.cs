using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>A named officer lets the public see a document. Its mandates stay the secretariat's until each is released.</summary>
public sealed class ReleaseDocument : IUseCase<ReleaseDocument.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Release;

    /// <summary>Which document.</summary>
    public sealed record Request(string Slug);

    /// <summary>The slug of the released document.</summary>
    public Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
