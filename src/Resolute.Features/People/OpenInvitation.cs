using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The installation makes the one-time link for its first officer; refused once an account exists. A new link ends the old one.</summary>
public sealed class OpenInvitation(VisibleStore store) : IUseCase<OpenInvitation.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Nothing to say.</summary>
    public sealed record Request;

    /// <summary>The token of the link: /welcome/TOKEN.</summary>
    public async Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.HasAny(cancellation))
            return new Refusal("invitation-ended");

        var token = RandomNumberGenerator.GetHexString(64, lowercase: true);
        if (await store.People.Invitation(cancellation) is { } open)
            open.Renew(token);
        else
            store.People.Add(new Invitation(token));
        act.Did(Verb.Invited, NounRef.Installation);
        return token;
    }
}
