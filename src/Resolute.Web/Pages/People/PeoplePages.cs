using System.Globalization;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.People;

/// <summary>Who takes part: people and organisations, looked at and kept.</summary>
public static class PeoplePages
{
    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        app.MapGet("/people", (int? page, Visit visit) => All(visit, page ?? 1)).ExcludeFromDescription();
        app.MapGet("/people/{person:guid}", (Guid person, Visit visit) => One(new AccountId(person), visit)).ExcludeFromDescription();
        app.MapOrganisations();

        var forms = app.MapForms().MapGroup("/people");
        forms.MapPost("", Invite).RequireRateLimiting(Limits.Tries);
        forms.MapPost("/{person:guid}/link", Link).RequireRateLimiting(Limits.Tries);
        forms.MapPost(
            "/{person:guid}/link/revoke",
            (Guid person, SentForm form, Visit visit) => Carry<RevokeAccountLink, RevokeAccountLink.Request>(new(new AccountId(person)), person, form, visit)
        );
        forms.MapPost(
            "/{person:guid}/sign-out",
            (Guid person, SentForm form, Visit visit) => Carry<EndDevices, EndDevices.Request>(new(new AccountId(person)), person, form, visit)
        );
        forms.MapPost(
            "/{person:guid}/roles",
            (Guid person, SentForm form, Visit visit) => Carry<GiveRole, GiveRole.Request>(new(new AccountId(person), RoleIn(form, visit)), person, form, visit)
        );
        forms.MapPost(
            "/{person:guid}/roles/{role:guid}/end",
            (Guid person, Guid role, SentForm form, Visit visit) => Carry<EndRole, EndRole.Request>(new(new RoleId(role)), person, form, visit)
        );
        forms.MapPost(
            "/{person:guid}/organisation",
            (Guid person, SentForm form, Visit visit) =>
                Carry<PlacePerson, PlacePerson.Request>(new(new AccountId(person), OrganisationIn(form, "organisation")), person, form, visit)
        );
        forms.MapPost("/{person:guid}/erase", Erase);
    }

    private static async Task<IResult> All(Visit visit, int page, Refusal? refusal = null, SentForm? sent = null)
    {
        var ruling = await visit.See<PeopleList, PeopleList.Request, PeopleList.Shown>(new(page));
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<PeopleView>(
                new
                {
                    Shown = shown,
                    Refusal = refusal,
                    Sent = sent,
                },
                refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
            );
    }

    private static async Task<IResult> One(AccountId person, Visit visit, Refusal? refusal = null, GivenLink? link = null)
    {
        var ruling = await visit.See<PersonPage, PersonPage.Request, PersonPage.Shown>(new(person));
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<PersonView>(
                new
                {
                    Shown = shown,
                    Refusal = refusal,
                    Link = link,
                },
                refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
            );
    }

    private static async Task<IResult> Invite(SentForm form, Visit visit)
    {
        var language = LanguageNames.Official.FirstOrDefault(one => one.Code() == form["language"], visit.Language);
        IReadOnlyList<NewRole> roles = form.OrNull("kind") is null ? [] : [RoleIn(form, visit)];
        var request = new InvitePerson.Request(form["name"], form["mail"], language, OrganisationIn(form, "organisation"), roles);
        var ruling = await visit.Run<InvitePerson, InvitePerson.Request, GivenLink>(request, form.Command);
        return !ruling.IsRefused(out var why, out var link) ? await One(link.Person, visit, link: link)
            : visit.Actor.May(Permission.SeePeople) ? await All(visit, 1, why, form)
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> Link(Guid person, SentForm form, Visit visit)
    {
        var ruling = await visit.Run<MakeAccountLink, MakeAccountLink.Request, GivenLink>(new(new AccountId(person)), form.Command);
        return !ruling.IsRefused(out var why, out var link) ? await One(link.Person, visit, link: link)
            : visit.Actor.May(Permission.SeePeople) ? await One(new AccountId(person), visit, why)
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> Erase(Guid person, SentForm form, Visit visit)
    {
        if (form.OrNull("sure") is null && visit.Actor.May(Permission.KeepPeople))
            return await One(new AccountId(person), visit, new Refusal("erase-unsure"));

        var ruling = await visit.Run<ErasePerson, ErasePerson.Request, AccountId>(new(new AccountId(person)), form.Command);
        return !ruling.IsRefused(out var why, out _) ? Page.GoTo("/people")
            : visit.Actor.May(Permission.SeePeople) ? await One(new AccountId(person), visit, why)
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> Carry<TUseCase, TRequest>(TRequest request, Guid person, SentForm form, Visit visit)
        where TUseCase : class, IUseCase<TRequest, AccountId>
    {
        var ruling = await visit.Run<TUseCase, TRequest, AccountId>(request, form.Command);
        return !ruling.IsRefused(out var why, out _) ? Page.GoTo($"/people/{person}")
            : visit.Actor.May(Permission.SeePeople) ? await One(new AccountId(person), visit, why)
            : Page.Refused(why, visit);
    }

    private static NewRole RoleIn(SentForm form, Visit visit) =>
        new(
            Kebab.Parse<RoleKind>(form["kind"]) ?? RoleKind.Delegate,
            Day(form["from"]) ?? visit.Today,
            Day(form["until"]),
            form.OrNull("body"),
            OrganisationIn(form, "for") ?? OrganisationIn(form, "organisation")
        );

    private static OrganisationId? OrganisationIn(SentForm form, string name) => Guid.TryParse(form[name], out var id) ? new OrganisationId(id) : null;

    private static DateOnly? Day(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
