using Resolute.Features.Documents;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Instruments;

/// <summary>The reading page, whichever address leads to it.</summary>
public static class TextPages
{
    /// <summary>Shows a text, with one clause or section in focus where <paramref name="eId"/> names one.</summary>
    public static async Task<IResult> Show(string address, string? eId, Visit visit, Refusal? refusal = null, SentForm? sent = null)
    {
        var ruling = await visit.See<TextPage, TextPage.Request, TextPage.Shown>(new(address, eId));
        if (ruling.IsRefused(out var why, out var shown))
            return Page.Refused(why, visit);
        // A draft has left its address for the one of the instrument that it became.
        if (refusal is null && shown.HasMovedFrom(address))
            return Results.LocalRedirect(
                $"/{shown.Document.TextAddress}{(eId is null ? "" : "/" + (shown.MovedTo ?? eId))}{visit.Request.QueryString}",
                permanent: true
            );
        // An address once given keeps working: it leads to the clause that has its words now.
        if (shown.MovedTo is { } moved)
            return Results.LocalRedirect($"/{address.Trim('/')}/{moved}", permanent: true);
        if (eId is not null && !shown.Reading.AllClauses().Any(clause => clause.Id == eId) && !shown.Reading.Sections.Any(section => section.Id == eId))
            return Page.Refused(new("page-not-found"), visit);
        return Page.Of<TextView>(
            new
            {
                Shown = shown,
                Focus = eId,
                Refusal = refusal,
                Sent = sent,
            },
            refusal is null ? StatusCodes.Status200OK : Refusals.RefusalStatus.Of(refusal)
        );
    }
}
