using System.Globalization;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Web.Components;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Mandates;

/// <summary>The board of mandates, and the page of each.</summary>
public static class MandatePages
{
    public static void MapMandates(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/mandates").ExcludeFromDescription();
        pages.MapGet("", Board);
        pages.MapGet("/{number:int}", One);
        app.MapMandateForms();
    }

    private static async Task<IResult> One(int number, string? asOf, Visit visit) =>
        DayAsked.IsUnknown(asOf) ? Page.Refused(new("bad-request"), visit) : await MandateForms.Show(number, visit, asOf: DayAsked.Of(asOf));

    private static async Task<IResult> Board(string? state, string? status, string? addressee, string? after, Visit visit)
    {
        if (Kebab.IsUnknown<MandateState>(state) || Kebab.IsUnknown<MandateStatus>(status))
            return Page.Refused(new("bad-request"), visit);

        var request = new MandateBoard.Request(
            Kebab.Parse<MandateState>(state),
            Kebab.Parse<MandateStatus>(status),
            string.IsNullOrWhiteSpace(addressee) ? null : addressee,
            int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : 0
        );
        var ruling = await visit.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(request);
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<MandateBoardView>(new { Shown = shown, Asked = request });
    }
}
