using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>All that this installation keeps of a person, for the person.</summary>
public sealed class OwnRecord(VisibleStore store, TimeProvider clock) : IView<OwnRecord.Request, OwnRecord.Kept>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <summary>Nothing to say: the account is the actor's own.</summary>
    public sealed record Request;

    /// <summary>What is kept.</summary>
    /// <param name="Id">The account.</param>
    /// <param name="Name">The name shown.</param>
    /// <param name="Login">The name to sign in with.</param>
    /// <param name="Mail">Where mail reaches the person.</param>
    /// <param name="Language">The language of mail.</param>
    /// <param name="JoinedAt">When the person set up how they sign in.</param>
    /// <param name="Organisation">The organisation that the person belongs to.</param>
    /// <param name="Roles">All roles, newest first.</param>
    /// <param name="Devices">Where the person is signed in.</param>
    /// <param name="Tokens">Tokens for programs.</param>
    /// <param name="Passkeys">Passkeys.</param>
    /// <param name="Providers">Sign-in providers that the person is linked with.</param>
    /// <param name="RecoveryCodes">How many recovery codes are left.</param>
    /// <param name="Deeds">What the journal tells that the person did, oldest first.</param>
    public sealed record Kept(
        AccountId Id,
        string Name,
        string Login,
        string? Mail,
        Language? Language,
        DateTimeOffset? JoinedAt,
        string? Organisation,
        IReadOnlyList<RoleLine> Roles,
        IReadOnlyList<OwnAccount.DeviceLine> Devices,
        IReadOnlyList<OwnAccount.TokenLine> Tokens,
        IReadOnlyList<OwnAccount.PasskeyLine> Passkeys,
        IReadOnlyList<KnownAt> Providers,
        int RecoveryCodes,
        IReadOnlyList<Deed> Deeds
    );

    /// <summary>What a sign-in provider knows the person as.</summary>
    /// <param name="Issuer">The provider.</param>
    /// <param name="Subject">The person there.</param>
    /// <param name="LinkedAt">When it was linked.</param>
    /// <param name="UsedAt">When it last signed in.</param>
    public sealed record KnownAt(string Issuer, string Subject, DateTimeOffset LinkedAt, DateTimeOffset? UsedAt);

    /// <summary>Something that the person did.</summary>
    /// <param name="At">When.</param>
    /// <param name="Verb">The key of what was done.</param>
    /// <param name="Noun">On what.</param>
    /// <param name="Text">What the person said of it.</param>
    public sealed record Deed(DateTimeOffset At, string Verb, string Noun, string? Text);

    /// <inheritdoc/>
    public async Task<Ruling<Kept>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (actor.Id is not { } id || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        var now = clock.GetUtcNow();
        var names = await OrganisationLine.All(store, cancellation);
        var roles = await store.People.Roles(id, cancellation);
        return new Kept(
            id,
            account.Name,
            account.HasLoginName ? account.LoginName : "",
            account.Mail,
            account.Language,
            account.JoinedAt,
            account.OrganisationId is { } organisation ? names[organisation].Name : null,
            [.. roles.Select(role => RoleLine.Of(role, names, GenevaDay.Of(now)))],
            [.. (await store.Entries.Devices(id, cancellation)).Select(OwnAccount.DeviceLine.Of)],
            [.. (await store.Entries.Tokens(id, cancellation)).Select(token => OwnAccount.TokenLine.Of(token, now))],
            [.. (await store.Entries.Passkeys(id, cancellation)).Select(OwnAccount.PasskeyLine.Of)],
            [.. (await store.Entries.ProviderLinks(id, cancellation)).Select(link => new KnownAt(link.Issuer, link.Subject, link.LinkedAt, link.UsedAt))],
            (await store.Entries.RecoveryCodes(id, cancellation)).Count,
            [.. (await store.Journal.By(id, cancellation)).Select(one => new Deed(one.Entry.At, one.Entry.Verb, one.Entry.Noun, one.Note?.Text))]
        );
    }
}
