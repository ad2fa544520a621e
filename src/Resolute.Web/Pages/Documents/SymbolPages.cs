using Resolute.Features.Documents;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Instruments;

namespace Resolute.Web.Pages.Documents;

/// <summary>What stands at /documents/SLUG: a document, or all that is issued under a symbol.</summary>
public static class SymbolPages
{
    /// <summary>A document at its own address; else the only one of the symbol; else a page that offers all of them.</summary>
    public static async Task<IResult> Show(string slug, string? eId, Visit visit)
    {
        var ruling = await visit.See<SymbolPage, SymbolPage.Request, SymbolPage.Shown>(new(slug));
        if (ruling.IsRefused(out _, out var shown))
            return await TextPages.Show($"documents/{slug}", eId, visit);

        var documents = shown.Versions.SelectMany(version => version.Documents).ToList();
        if (documents.Any(document => document.Slug == slug))
            return await TextPages.Show($"documents/{slug}", eId, visit);
        // For now: another language or version may come, and then this address offers both.
        if (documents.Count == 1)
            return Page.GoTo(eId is null ? documents[0].TextAddress : $"{documents[0].TextAddress}/{eId}");
        return eId is null ? Page.Of<SymbolView>(new { Shown = shown }) : Page.Refused(new("page-not-found"), visit);
    }
}
