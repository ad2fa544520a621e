using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The first officer takes the installation over through the one-time link that the first start prints.</summary>
public sealed class ClaimInstallation : IUseCase<ClaimInstallation.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>The token of the link, the name shown in the journal, the name to sign in with, the password, the secret of the one-time codes in Base32, and a code made from it.</summary>
    public sealed record Request(string Token, string Name, string LoginName, string Password, string Secret, string Code);

    /// <inheritdoc/>
    public Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}

/// <summary>Who signed in.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Stamp">Changes when every device must sign in again.</param>
public sealed record SignedIn(AccountId Id, string Name, string Stamp);
