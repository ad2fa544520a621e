using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

/// <summary>What an administrator of a case does with people.</summary>
internal static class Admin
{
    public static async Task<Actor> Of(Desk desk)
    {
        var signedIn = (await Officer.Claim(desk, await Officer.Invite(desk))).Carried();
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        return (await Current(desk, signedIn)).Carried().Actor;
    }

    public static Task<Ruling<CurrentActor.Recognised>> Current(Desk desk, SignedIn device) =>
        desk.See<CurrentActor, CurrentActor.Request, CurrentActor.Recognised>(new(device.Id, device.Stamp, device.Device), Actor.Anonymous);

    public static async Task<OrganisationId> Organisation(Desk desk, Actor admin, string name = "Republic of Examplia") =>
        (await desk.Do<EnterOrganisation, EnterOrganisation.Request, OrganisationId>(new(name, MembershipCategory.MemberState), admin)).Carried();

    public static Task<Ruling<GivenLink>> TryInvite(
        Desk desk,
        Actor admin,
        string name,
        string mail = "",
        OrganisationId? organisation = null,
        params NewRole[] roles
    ) => desk.Do<InvitePerson, InvitePerson.Request, GivenLink>(new(name, mail, Language.English, organisation, roles), admin);

    public static async Task<GivenLink> Invite(Desk desk, Actor admin, string name, OrganisationId? organisation = null, params NewRole[] roles) =>
        (await TryInvite(desk, admin, name, "", organisation, roles)).Carried();

    public static Task<Ruling<SignedIn>> TryJoin(Desk desk, string token, string login, string password = Officer.Password) =>
        desk.Do<SetUpAccount, SetUpAccount.Request, SignedIn>(
            new(
                token,
                new NewEntry(login, password, Officer.Secret, Officer.Code(desk)),
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
            ),
            Actor.Anonymous
        );

    public static async Task<(SignedIn Device, Actor Actor)> Join(Desk desk, string token, string login)
    {
        var signedIn = (await TryJoin(desk, token, login)).Carried();
        return (signedIn, (await Current(desk, signedIn)).Carried().Actor);
    }

    public static DateOnly Today(Desk desk) => DateOnly.FromDateTime(desk.Clock.Now.UtcDateTime);
}
