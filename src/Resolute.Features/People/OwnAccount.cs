using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>What a signed-in person may see and change of their own account.</summary>
public sealed class OwnAccount(VisibleStore store, TimeProvider clock) : IView<OwnAccount.Request, OwnAccount.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnAccount;

    /// <summary>Nothing to say: the account is the actor's own.</summary>
    public sealed record Request;

    /// <summary>The account.</summary>
    /// <param name="Name">The name shown.</param>
    /// <param name="Login">The name to sign in with; empty for none.</param>
    /// <param name="Mail">Where mail reaches the person; null for nowhere.</param>
    /// <param name="Language">The language of mail; null until the person says.</param>
    /// <param name="HasPassword">Whether the person can sign in with a password and a code.</param>
    /// <param name="Organisation">The organisation that the person belongs to; null for none.</param>
    /// <param name="Roles">The roles that the person holds or will hold.</param>
    /// <param name="Devices">Where the person is signed in, the one seen last first.</param>
    /// <param name="Tokens">Tokens for programs, newest first.</param>
    /// <param name="Passkeys">Passkeys, newest first.</param>
    /// <param name="Providers">Sign-in providers that the person is linked with, newest first.</param>
    /// <param name="RecoveryCodes">How many recovery codes are left.</param>
    /// <param name="IsInvented">Whether the person is invented for the demonstration.</param>
    public sealed record Shown(
        string Name,
        string Login,
        string? Mail,
        Language? Language,
        bool HasPassword,
        OrganisationLine? Organisation,
        IReadOnlyList<RoleLine> Roles,
        IReadOnlyList<DeviceLine> Devices,
        IReadOnlyList<TokenLine> Tokens,
        IReadOnlyList<PasskeyLine> Passkeys,
        IReadOnlyList<ProviderLine> Providers,
        int RecoveryCodes,
        bool IsInvented
    );

    /// <summary>A device where the person is signed in.</summary>
    /// <param name="Id">The device.</param>
    /// <param name="Browser">Browser and system; empty for unknown.</param>
    /// <param name="FirstSeen">When the person signed in.</param>
    /// <param name="LastSeen">When it was last seen, to within ten minutes.</param>
    public sealed record DeviceLine(DeviceId Id, string Browser, DateTimeOffset FirstSeen, DateTimeOffset LastSeen)
    {
        internal static DeviceLine Of(Device device) => new(device.Id, device.Browser, device.FirstSeen, device.LastSeen);
    }

    /// <summary>A token for a program.</summary>
    /// <param name="Id">The token.</param>
    /// <param name="Name">What its owner calls it.</param>
    /// <param name="Scope">What it is good for.</param>
    /// <param name="MadeAt">When it was made.</param>
    /// <param name="ExpiresAt">When it ends.</param>
    /// <param name="IsOpen">Whether it is good now.</param>
    public sealed record TokenLine(TokenId Id, string Name, TokenScope Scope, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt, bool IsOpen)
    {
        internal static TokenLine Of(PersonalToken token, DateTimeOffset now) =>
            new(token.Id, token.Name, token.Scope, token.MadeAt, token.ExpiresAt, token.IsOpen(now));
    }

    /// <summary>A passkey.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Name">What its owner calls it.</param>
    /// <param name="MadeAt">When it was added.</param>
    /// <param name="UsedAt">When it last signed in; null for not yet.</param>
    public sealed record PasskeyLine(string Id, string Name, DateTimeOffset MadeAt, DateTimeOffset? UsedAt)
    {
        internal static PasskeyLine Of(Passkey passkey) => new(passkey.CredentialId, passkey.Name, passkey.MadeAt, passkey.UsedAt);
    }

    /// <summary>A link with a sign-in provider.</summary>
    /// <param name="Issuer">The provider, by the address that it signs as.</param>
    /// <param name="LinkedAt">When it was linked.</param>
    /// <param name="UsedAt">When it last signed in; null for not yet.</param>
    public sealed record ProviderLine(string Issuer, DateTimeOffset LinkedAt, DateTimeOffset? UsedAt)
    {
        internal static ProviderLine Of(ProviderLink link) => new(link.Issuer, link.LinkedAt, link.UsedAt);
    }

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (actor.Id is not { } id || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        var now = clock.GetUtcNow();
        var names = await OrganisationLine.All(store, cancellation);
        var roles = (await store.People.Roles(id, cancellation)).Select(role => RoleLine.Of(role, names, GenevaDay.Of(now)));
        return new Shown(
            account.Name,
            account.HasLoginName ? account.LoginName : "",
            account.Mail,
            account.Language,
            account.Password.Length > 0,
            account.OrganisationId is { } organisation ? names[organisation] : null,
            [.. roles.Where(role => !role.IsOver)],
            [.. (await store.Entries.Devices(id, cancellation)).Select(DeviceLine.Of)],
            [.. (await store.Entries.Tokens(id, cancellation)).Select(token => TokenLine.Of(token, now))],
            [.. (await store.Entries.Passkeys(id, cancellation)).Select(PasskeyLine.Of)],
            [.. (await store.Entries.ProviderLinks(id, cancellation)).Select(ProviderLine.Of)],
            (await store.Entries.RecoveryCodes(id, cancellation)).Count,
            account.IsDemo
        );
    }
}
