using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

/// <summary>The first officer of a case, with an authenticator that makes the code of any moment.</summary>
internal static class Officer
{
    public const string Secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    public const string Password = "a lantern on the quay";

    /// <summary>An officer who has just proved who they are.</summary>
    public static Actor Here(Desk desk, AccountId id) =>
        Actor.Officer(id, "Ada") with
        {
            Presence = new Presence(DeviceId.New(desk.Clock.Now), desk.Clock.Now),
        };

    public static string Code(Desk desk) => OneTimeCode.At(Base32.Read(Secret)!, OneTimeCode.StepAt(desk.Clock.Now));

    public static async Task<string> Invite(Desk desk) => (await desk.Do<OpenInvitation, OpenInvitation.Request, string>(new(), Actor.Job)).Carried();

    public static Task<Ruling<SignedIn>> Claim(Desk desk, string token, string password = Password, string? code = null) =>
        desk.Do<ClaimInstallation, ClaimInstallation.Request, SignedIn>(
            new(token, "Keeper Anyname", " Keeper ", password, Secret, code ?? Code(desk)),
            Actor.Anonymous
        );

    public static Task<Ruling<SignedIn>> SignIn(Desk desk, string password = Password, string? code = null) =>
        desk.Do<SignIn, SignIn.Request, SignedIn>(new("keeper", password, code ?? Code(desk)), Actor.Anonymous);
}
