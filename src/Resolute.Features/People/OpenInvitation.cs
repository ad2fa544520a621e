using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The installation makes the one-time link for its first officer; refused once an account exists. A new link ends the old one.</summary>
public sealed class OpenInvitation : IUseCase<OpenInvitation.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>Nothing to say.</summary>
    public sealed record Request;

    /// <summary>The token of the link: /welcome/TOKEN.</summary>
    public Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
