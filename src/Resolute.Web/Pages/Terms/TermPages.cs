using System.Globalization;
using Resolute.Features.Terms;
using Resolute.Text.Terms;
using Resolute.Web.Components;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Terms;

/// <summary>The term base, at an address that can be kept and sent on.</summary>
public static class TermPages
{
    public static void MapTerms(this IEndpointRouteBuilder app) => app.MapGet("/terms", Show).ExcludeFromDescription();

    private static async Task<IResult> Show(string? q, string? kind, string? page, Visit visit)
    {
        var number =
            page is null ? 1
            : int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read
            : 0;
        if (number < 1 || Kebab.IsUnknown<TermKind>(kind))
            return Page.Refused(new("bad-request"), visit);

        var only = Kebab.Parse<TermKind>(kind);
        var ruling = await visit.See<TermList, TermList.Request, TermList.Shown>(new(q ?? "", visit.Language, only, number));
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<TermsView>(new { Shown = shown, Kind = only });
    }
}
