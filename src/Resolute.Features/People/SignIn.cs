using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A person signs in with password and one-time code. Every failure reads the same; five in a row close the account for five minutes.</summary>
public sealed class SignIn : IUseCase<SignIn.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Name, password and the code of the moment.</summary>
    public sealed record Request(string LoginName, string Password, string Code);

    /// <inheritdoc/>
    public Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
