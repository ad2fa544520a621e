using System.ComponentModel;
using Resolute.Features.Journal;
using Resolute.Features.People;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>People and organisations for programs. A token reads them where its owner may; only somebody who is signed in keeps them.</summary>
public static class PeopleApi
{
    private const string PersonWords = "The id of the account.";
    private const string OrganisationWords = "The id of the organisation.";

    public static void MapPeopleApi(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("").WithTags("People");
        group
            .MapGet("/account", Own)
            .WithName("readAccount")
            .WithSummary("For whom the caller speaks")
            .WithDescription("The caller's own account: roles of today and to come, devices, tokens and passkeys, none with a secret.")
            .Produces<OwnAccount.Shown>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        group
            .MapGet("/people", All)
            .WithName("listPeople")
            .WithSummary("Who takes part")
            .WithDescription("By name, with the roles of today. For officers and administrators.")
            .InPages()
            .Produces<PeopleList.Shown>()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
        group
            .MapGet("/people/{person:guid}", One)
            .About(NounKind.Person)
            .WithName("readPerson")
            .WithSummary("One person")
            .WithDescription("Organisation, roles past and to come, and what happened to the account. For officers and administrators.")
            .Produces<PersonPage.Shown>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        group
            .MapGet("/organisations", Organisations)
            .WithName("listOrganisations")
            .WithSummary("Organisations whose people take part")
            .WithDescription("By name, with their category of membership. For officers and administrators.")
            .InPages()
            .Produces<IReadOnlyList<OrganisationLine>>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        group
            .MapGet("/organisations/{organisation:guid}", Organisation)
            .About(NounKind.Organisation)
            .WithName("readOrganisation")
            .WithSummary("One organisation and its people")
            .WithDescription("For officers, administrators, and those who belong to it or speak for it.")
            .Produces<OrganisationPage.Shown>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        var writes = group.MapGroup("").RequireCommand();
        Answers(
            writes.MapPost("/people", Invite).Produces<GivenLink>(),
            "invitePerson",
            "Invite a person",
            "With organisation and roles. The link is sent by mail, or told in the answer this once. Not by token."
        );
        Answers(
            writes.MapPost("/people/{person:guid}/roles", Give).About(NounKind.Person).Produces(StatusCodes.Status204NoContent),
            "giveRole",
            "Give a role",
            "From a day until a day. Not by token."
        );
        Answers(
            writes.MapPost("/people/{person:guid}/sign-out", EndDevicesOf).About(NounKind.Person).Produces(StatusCodes.Status204NoContent),
            "signOutPerson",
            "Sign a person out everywhere",
            "Every device and token ends; how the person signs in stays. Not by token."
        );
        Answers(
            writes.MapPost("/roles/{role:guid}/end", End).About(NounKind.Role).Produces(StatusCodes.Status204NoContent),
            "endRole",
            "End a role today",
            "The last administrator keeps the role. Not by token."
        );
        Answers(
            writes.MapPost("/organisations", Enter).Produces(StatusCodes.Status204NoContent),
            "enterOrganisation",
            "Enter an organisation",
            "With its category of membership. Not by token."
        );
    }

    /// <summary>A person to invite.</summary>
    /// <param name="Name">The name shown.</param>
    /// <param name="Mail">Where mail reaches the person; left out for nowhere.</param>
    /// <param name="Organisation">The id of the organisation that the person belongs to.</param>
    /// <param name="Language">The language of mail.</param>
    /// <param name="Roles">The roles that the person will hold.</param>
    public sealed record Guest(
        string Name,
        string? Mail = null,
        Guid? Organisation = null,
        Language Language = Language.English,
        IReadOnlyList<Given>? Roles = null
    );

    /// <summary>A role to give.</summary>
    /// <param name="Kind">Which role.</param>
    /// <param name="From">The first day; left out for today.</param>
    /// <param name="Until">The last day; left out for no end.</param>
    /// <param name="Body">The key of the body that a chair or vice-chair serves: itu/council.</param>
    /// <param name="Organisation">The id of the organisation that a focal point or delegate speaks for.</param>
    public sealed record Given(RoleKind Kind, DateOnly? From = null, DateOnly? Until = null, string? Body = null, Guid? Organisation = null);

    /// <summary>An organisation to enter.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Category">As what it takes part.</param>
    public sealed record Entered(string Name, MembershipCategory Category);

    private static Task<IResult> Own(Visit visit, HttpContext context) =>
        Command.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new(), visit, context, Results.Ok);

    private static Task<IResult> All(Visit visit, HttpContext context)
    {
        var asked = Paging.Asked(context);
        return Command.See<PeopleList, PeopleList.Request, PeopleList.Shown>(
            new(After: asked.Id, Length: asked.Length),
            visit,
            context,
            shown => Paging.Of(shown, shown.HasNext ? shown.People[^1].Id.Value.ToString() : null, context)
        );
    }

    private static Task<IResult> One([Description(PersonWords)] Guid person, Visit visit, HttpContext context) =>
        Command.See<PersonPage, PersonPage.Request, PersonPage.Shown>(new(new AccountId(person)), visit, context, Results.Ok);

    private static Task<IResult> Organisations(Visit visit, HttpContext context)
    {
        var asked = Paging.Asked(context);
        return Command.See<OrganisationList, OrganisationList.Request, IReadOnlyList<OrganisationLine>>(
            new(asked.Length + 1, asked.Id),
            visit,
            context,
            lines => Paging.Of(lines, line => line.Id.Value.ToString(), context)
        );
    }

    private static Task<IResult> Organisation([Description(OrganisationWords)] Guid organisation, Visit visit, HttpContext context) =>
        Command.See<OrganisationPage, OrganisationPage.Request, OrganisationPage.Shown>(new(new OrganisationId(organisation)), visit, context, Results.Ok);

    private static Task<IResult> Invite(Guest guest, Visit visit, HttpContext context) =>
        Command.Run<InvitePerson, InvitePerson.Request, GivenLink>(
            new(guest.Name, guest.Mail ?? "", guest.Language, Id(guest.Organisation), [.. (guest.Roles ?? []).Select(role => New(role, visit))]),
            visit,
            context,
            Results.Ok
        );

    private static Task<IResult> Give([Description(PersonWords)] Guid person, Given role, Visit visit, HttpContext context) =>
        Command.Run<GiveRole, GiveRole.Request, AccountId>(new(new AccountId(person), New(role, visit)), visit, context, _ => Results.NoContent());

    private static Task<IResult> EndDevicesOf([Description(PersonWords)] Guid person, Visit visit, HttpContext context) =>
        Command.Run<EndDevices, EndDevices.Request, AccountId>(new(new AccountId(person)), visit, context, _ => Results.NoContent());

    private static Task<IResult> End([Description("The id of the role.")] Guid role, Visit visit, HttpContext context) =>
        Command.Run<EndRole, EndRole.Request, AccountId>(new(new RoleId(role)), visit, context, _ => Results.NoContent());

    private static Task<IResult> Enter(Entered organisation, Visit visit, HttpContext context) =>
        Command.Run<EnterOrganisation, EnterOrganisation.Request, OrganisationId>(
            new(organisation.Name, organisation.Category),
            visit,
            context,
            _ => Results.NoContent()
        );

    private static NewRole New(Given role, Visit visit) => new(role.Kind, role.From ?? visit.Today, role.Until, role.Body, Id(role.Organisation));

    private static OrganisationId? Id(Guid? organisation) => organisation is { } id ? new OrganisationId(id) : null;

    private static void Answers(RouteHandlerBuilder route, string name, string summary, string description) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .WithDescription(description)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
