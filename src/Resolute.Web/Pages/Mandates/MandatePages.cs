using System.Globalization;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Web.Components;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Mandates;

/// <summary>The board of mandates, what is due, and the page of each.</summary>
public static class MandatePages
{
    public static void MapMandates(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/mandates").ExcludeFromDescription();
        pages.MapGet("", Board);
        pages.MapGet("/due", Due);
        pages.MapGet("/{number:int}", One);
        app.MapMandateForms();
        app.MapReview();
        app.MapBriefs();
    }

    /// <summary>The address of a page of the board.</summary>
    public static string AddressOf(MandateBoard.Request asked) => "/mandates" + QueryOf(asked);

    /// <summary>What the address says behind its path.</summary>
    public static string QueryOf(MandateBoard.Request asked) =>
        Href.Of(
            "",
            ("state", asked.State is { } state ? Kebab.Of(state) : null),
            ("status", asked.Status is { } status ? Kebab.Of(status) : null),
            ("addressee", asked.AddresseeKey),
            ("body", asked.Body),
            ("owner", asked.Owner is null ? null : "me"),
            ("due", asked.Due is { } due ? Kebab.Of(due) : null),
            ("after", asked.After == 0 ? null : asked.After)
        );

    private static async Task<IResult> One(int number, string? asOf, Visit visit) =>
        DayAsked.IsUnknown(asOf) ? Page.Refused(new("bad-request"), visit) : await MandateForms.Show(number, visit, asOf: DayAsked.Of(asOf));

    private static async Task<IResult> Board([AsParameters] BoardQuery query, string? all, Visit visit)
    {
        if (query.Read(visit) is not { } request)
            return Page.Refused(new("bad-request"), visit);

        var ruling = await visit.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(request);
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<MandateBoardView>(
                new
                {
                    Shown = shown,
                    Asked = request,
                    All = all is not null,
                }
            );
    }

    private static async Task<IResult> Due([AsParameters] BoardQuery query, Visit visit)
    {
        if (query.Read(visit) is not { } request)
            return Page.Refused(new("bad-request"), visit);

        var asked = new MandateBoard.Request(After: request.After, Owner: request.Owner, Due: DueFilter.Dated);
        var ruling = await visit.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(asked);
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<DueView>(new { Shown = shown, Asked = asked });
    }
}

/// <summary>What the address of a board asks for.</summary>
public sealed record BoardQuery(string? State, string? Status, string? Addressee, string? Body, string? Owner, string? Due, string? After)
{
    /// <summary>As the board is asked; null where a word is none of its words.</summary>
    public MandateBoard.Request? Read(Visit visit)
    {
        if (Kebab.IsUnknown<MandateState>(Blank(State)) || Kebab.IsUnknown<MandateStatus>(Blank(Status)) || Kebab.IsUnknown<DueFilter>(Blank(Due)))
            return null;

        return new MandateBoard.Request(
            Kebab.Parse<MandateState>(Blank(State)),
            Kebab.Parse<MandateStatus>(Blank(Status)),
            Blank(Addressee),
            int.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : 0,
            Blank(Body),
            Owner == "me" ? visit.Actor.Id : null,
            Kebab.Parse<DueFilter>(Blank(Due))
        );
    }

    private static string? Blank(string? word) => string.IsNullOrWhiteSpace(word) ? null : word;
}
