using System.Buffers.Text;
using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A browser is about to ask for a passkey: it is given random letters to be signed, good once.</summary>
public sealed class AskPasskey(VisibleStore store) : IUseCase<AskPasskey.Request, AskPasskey.Asked>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Whether a new passkey is to be made, by the bearer of a one-time link where its token is given; or whether a signed-in person confirms who they are.</summary>
    public sealed record Request(bool IsNew, string? LinkToken = null, bool Confirms = false);

    /// <summary>What the browser asks the authenticator.</summary>
    /// <param name="Challenge">The letters to be signed.</param>
    /// <param name="User">Whose passkey it will be, by an id that says nothing; null for one that signs in.</param>
    /// <param name="Name">The person's name, shown by the authenticator.</param>
    /// <param name="Known">The passkeys that the person has already.</param>
    /// <param name="Algorithms">The algorithms to choose from, by their numbers in the COSE registry.</param>
    public sealed record Asked(string Challenge, string? User, string? Name, IReadOnlyList<string> Known, IReadOnlyList<int> Algorithms);

    /// <summary>The question.</summary>
    public async Task<Ruling<Asked>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var isOfOne = request.IsNew || request.Confirms;
        var person = isOfOne ? await Person(request.LinkToken, act, cancellation) : null;
        if (isOfOne && person is null)
            return new Refusal("sign-in-required");

        if (request is { IsNew: true, LinkToken: null } && FreshProof.WhyNot(act.Actor, act.Now) is { } old)
            return old;

        var letters = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await store.Entries.Ask(new PasskeyChallenge(letters, person?.Id, act.Now), act.Now, cancellation);
        IReadOnlyList<string> known = person is null
            ? []
            : [.. (await store.Entries.Passkeys(person.Id, cancellation)).Select(passkey => passkey.CredentialId)];
        return new Asked(letters, person is null ? null : Passkey.UserHandle(person.Id), person?.Name, known, Passkey.Algorithms);
    }

    private async Task<Account?> Person(string? token, Act act, CancellationToken cancellation)
    {
        if (token is null)
            return act.Actor.Id is { } own && act.Actor.May(Permission.OwnCredentials) ? await store.People.Find(own, cancellation) : null;

        return await store.People.Link(token, cancellation) is { } link && link.IsOpen(act.Now) ? await store.People.Find(link.AccountId, cancellation) : null;
    }
}
