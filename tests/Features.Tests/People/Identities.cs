using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

/// <summary>People as a sign-in provider proves them.</summary>
internal static class Identities
{
    public const string Issuer = "https://provider.example";
    public const string Mail = "Dora@post.example";

    public static ProvenIdentity Of(string subject, string? mail = Mail, bool isVerified = true) => new(Issuer, subject, mail, isVerified);

    /// <summary>Somebody whom an administrator invites at an address.</summary>
    public static async Task<GivenLink> Invite(Desk desk, Actor admin, string mail = Mail, string name = "Dora Delegate") =>
        (await Admin.TryInvite(desk, admin, name, mail)).Carried();

    public static Task<Ruling<SignedIn>> SignIn(Desk desk, ProvenIdentity identity) =>
        desk.Do<SignInWithProvider, SignInWithProvider.Request, SignedIn>(new(identity), Actor.Anonymous);

    public static Task<Ruling<SignedIn>> TryCome(Desk desk, string token, ProvenIdentity identity) =>
        desk.Do<JoinWithProvider, JoinWithProvider.Request, SignedIn>(new(token, identity), Actor.Anonymous);

    /// <summary>Somebody comes by the link of an invitation.</summary>
    public static async Task<(SignedIn Device, Actor Actor)> Come(Desk desk, GivenLink link, string subject = "d-1")
    {
        var signedIn = (await TryCome(desk, link.Token!, Of(subject, "other@post.example"))).Carried();
        return (signedIn, (await Admin.Current(desk, signedIn)).Carried().Actor);
    }

    public static Task<Ruling<AccountId>> GiveMail(Desk desk, Actor actor, string mail) =>
        desk.Do<GiveMailAddress, GiveMailAddress.Request, AccountId>(new(mail, Language.English), actor);
}
