using Resolute.Features.People;
using Resolute.Model.People;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.People;

/// <summary>Organisations: all for whoever sees people, one's own for everybody else.</summary>
public static class OrganisationPages
{
    public static void MapOrganisations(this IEndpointRouteBuilder app)
    {
        app.MapGet("/people/organisations", (Visit visit) => All(visit)).ExcludeFromDescription();
        app.MapGet("/people/organisations/{organisation:guid}", (Guid organisation, Visit visit) => One(new OrganisationId(organisation), visit))
            .ExcludeFromDescription();

        var forms = app.MapForms().MapGroup("/people/organisations");
        forms.MapPost("", Enter);
        forms.MapPost("/{organisation:guid}", Change);
    }

    private static async Task<IResult> All(Visit visit, Refusal? refusal = null, SentForm? sent = null)
    {
        var ruling = await visit.See<OrganisationList, OrganisationList.Request, IReadOnlyList<OrganisationLine>>(new());
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<OrganisationsView>(
                new
                {
                    Organisations = shown,
                    Refusal = refusal,
                    Sent = sent,
                },
                refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
            );
    }

    private static async Task<IResult> One(OrganisationId organisation, Visit visit, Refusal? refusal = null)
    {
        var ruling = await visit.See<OrganisationPage, OrganisationPage.Request, OrganisationPage.Shown>(new(organisation));
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<OrganisationView>(new { Shown = shown, Refusal = refusal }, refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal));
    }

    private static async Task<IResult> Enter(SentForm form, Visit visit)
    {
        var request = new EnterOrganisation.Request(form["name"], CategoryIn(form));
        var ruling = await visit.Run<EnterOrganisation, EnterOrganisation.Request, OrganisationId>(request, form.Command);
        return !ruling.IsRefused(out var why, out _) ? Page.GoTo("/people/organisations")
            : visit.Actor.May(Permission.SeePeople) ? await All(visit, why, form)
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> Change(Guid organisation, SentForm form, Visit visit)
    {
        var request = new ChangeOrganisation.Request(new OrganisationId(organisation), form["name"], CategoryIn(form));
        var ruling = await visit.Run<ChangeOrganisation, ChangeOrganisation.Request, OrganisationId>(request, form.Command);
        return !ruling.IsRefused(out var why, out _) ? Page.GoTo($"/people/organisations/{organisation}")
            : visit.Actor.May(Permission.KeepPeople) ? await One(new OrganisationId(organisation), visit, why)
            : Page.Refused(why, visit);
    }

    private static MembershipCategory CategoryIn(SentForm form) => Kebab.Parse<MembershipCategory>(form["category"]) ?? MembershipCategory.OtherStakeholder;
}
