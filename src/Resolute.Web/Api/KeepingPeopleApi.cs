using System.ComponentModel;
using Resolute.Features.Journal;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>What administrators do about people and organisations that are there, for programs of a signed-in person.</summary>
public static class KeepingPeopleApi
{
    private const string PersonWords = "The id of the account.";

    public static void MapKeepingPeopleApi(this RouteGroupBuilder api)
    {
        var writes = api.MapGroup("").WithTags("People").RequireCommand();
        var person = writes.MapGroup("/people/{person:guid}").About(NounKind.Person);
        Answers(
            person.MapPost("/organisation", Place).Produces(StatusCodes.Status204NoContent),
            "placePerson",
            "Say to which organisation a person belongs",
            "Or to none. Not by token."
        );
        Answers(
            person.MapPost("/erase", Erase).Produces(StatusCodes.Status204NoContent),
            "erasePerson",
            "Erase a person",
            "The account is emptied, its ways in end, and the names and free text beside the journal are gone; what was done stays told, by nobody in particular. "
                + "It cannot be taken back. Not by token."
        );
        Answers(
            person.MapPost("/link", Link).Produces<GivenLink>(),
            "makeAccountLink",
            "Make a new one-time link for a person",
            "For one who was invited and has not come, or who cannot sign in any more; the old link ends. It is sent by mail, or told in the answer this once. Not by token."
        );
        Answers(
            person.MapPost("/link/revoke", Revoke).Produces(StatusCodes.Status204NoContent),
            "revokeAccountLink",
            "End a person's one-time link",
            "Before it is used. Not by token."
        );
        Answers(
            writes.MapPost("/organisations/{organisation:guid}", Change).About(NounKind.Organisation).Produces(StatusCodes.Status204NoContent),
            "changeOrganisation",
            "Say that an organisation is called otherwise, or takes part otherwise",
            "Its people stay with it. Not by token."
        );
    }

    /// <summary>Where a person belongs.</summary>
    /// <param name="Organisation">The id of the organisation; left out for none.</param>
    public sealed record Membership(Guid? Organisation = null);

    private static Task<IResult> Place([Description(PersonWords)] Guid person, Membership membership, Visit visit, HttpContext context) =>
        Carry<PlacePerson, PlacePerson.Request>(new(new AccountId(person), membership.Organisation is { } id ? new OrganisationId(id) : null), visit, context);

    private static Task<IResult> Erase([Description(PersonWords)] Guid person, Visit visit, HttpContext context) =>
        Carry<ErasePerson, ErasePerson.Request>(new(new AccountId(person)), visit, context);

    private static Task<IResult> Link([Description(PersonWords)] Guid person, Visit visit, HttpContext context) =>
        Command.Run<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(new AccountId(person)), visit, context, Results.Ok);

    private static Task<IResult> Revoke([Description(PersonWords)] Guid person, Visit visit, HttpContext context) =>
        Carry<RevokeAccountLink, RevokeAccountLink.Request>(new(new AccountId(person)), visit, context);

    private static Task<IResult> Change(
        [Description("The id of the organisation.")] Guid organisation,
        PeopleApi.Entered entered,
        Visit visit,
        HttpContext context
    ) =>
        Command.Run<ChangeOrganisation, ChangeOrganisation.Request, OrganisationId>(
            new(new OrganisationId(organisation), entered.Name, entered.Category),
            visit,
            context,
            _ => Results.NoContent()
        );

    private static Task<IResult> Carry<TUseCase, TRequest>(TRequest request, Visit visit, HttpContext context)
        where TUseCase : class, IUseCase<TRequest, AccountId> => Command.Run<TUseCase, TRequest, AccountId>(request, visit, context, _ => Results.NoContent());

    private static void Answers(RouteHandlerBuilder route, string name, string summary, string description) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .WithDescription(description)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
