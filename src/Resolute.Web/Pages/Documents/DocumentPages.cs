using System.Globalization;
using Resolute.Features.Documents;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Instruments;

namespace Resolute.Web.Pages.Documents;

/// <summary>The list of documents, the form that takes one in, and each document to read.</summary>
public static class DocumentPages
{
    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/documents").ExcludeFromDescription();
        pages.MapGet("", (string? after, Visit visit) => List(visit, after: after));
        pages.MapGet("/{slug}", (string slug, Visit visit) => SymbolPages.Show(slug, null, visit));
        pages.MapGet("/{slug}/received", Received);
        pages.MapGet("/{slug}/{eId}", (string slug, string eId, Visit visit) => SymbolPages.Show(slug, eId, visit));

        var forms = app.MapForms();
        forms.MapPost("/documents", Import);
        forms.MapPost("/documents/{slug}/release", Release);
        forms.MapPost("/documents/{slug}/adopt", Adopt);
        app.MapCorrectionForms();
        app.MapIntakes();
    }

    /// <summary>The list, with the form that takes documents in and why the last one was refused.</summary>
    public static async Task<IResult> List(Visit visit, Refusal? refusal = null, bool isTogether = false, string? after = null)
    {
        var list = await visit.See<PaperList, PaperList.Request, PaperList.Shown>(new(after));
        return list.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<DocumentListView>(
                new
                {
                    Shown = shown,
                    IsFirst = after is null,
                    Refusal = refusal,
                    IsTogether = isTogether,
                },
                refusal is null ? StatusCodes.Status200OK : Refusals.RefusalStatus.Of(refusal)
            );
    }

    private static async Task<IResult> Import(SentForm form, Visit visit)
    {
        if (visit.IsSignedIn && !visit.Actor.May(Permission.ImportDocuments))
            return Page.Refused(new Refusal("not-permitted"), visit);
        if (form.File("file") is not { Length: > 0 } file)
            return visit.IsSignedIn ? await List(visit, new Refusal("file-missing")) : Page.Refused(new("sign-in-required"), visit);

        if (Kebab.IsUnknown<Standing>(form["standing"]))
            return visit.IsSignedIn ? await List(visit, new Refusal("bad-request")) : Page.Refused(new("sign-in-required"), visit);

        await using var content = file.OpenReadStream();
        var ruling = await visit.Run<ImportDocument, ImportDocument.Request, ImportDocument.Imported>(
            new(file.FileName, content, Kebab.Parse<Standing>(form["standing"])),
            form.Command
        );
        if (ruling.IsRefused(out var why, out var imported))
            return visit.IsSignedIn ? await List(visit, why) : Page.Refused(why, visit);
        return Page.GoTo($"/documents/{imported.Slug}/received{(imported.AlreadyHeld ? "?held=yes" : "")}");
    }

    private static async Task<IResult> Received(string slug, string? held, Visit visit)
    {
        if (!visit.Actor.SeesInternal)
            return Page.Refused(new Refusal(visit.IsSignedIn ? "not-permitted" : "sign-in-required"), visit);
        var ruling = await visit.See<TextPage, TextPage.Request, TextPage.Shown>(new($"documents/{slug}"));
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<ReceivedView>(new { Shown = shown, WasHeld = held is not null });
    }

    private static async Task<IResult> Adopt(string slug, SentForm form, Visit visit)
    {
        DateOnly? on = DateOnly.TryParseExact(form["on"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var adopted = new AdoptedAs(form["body"], form["number"])
        {
            Kind = form["kind"],
            Revision = form.OrNull("revision"),
            On = on,
        };
        Ruling<AdoptDocument.Adopted> ruling =
            on is null && form.OrNull("on") is not null
                ? new Refusal(visit.IsSignedIn ? "bad-request" : "sign-in-required")
                : await visit.Run<AdoptDocument, AdoptDocument.Request, AdoptDocument.Adopted>(new(slug, form.Number("version"), adopted), form.Command);
        if (!ruling.IsRefused(out var why, out var done))
            return Page.GoTo("/" + done.TextAddress);
        return visit.IsSignedIn && why.Code is not "not-found" ? await TextPages.Show($"documents/{slug}", null, visit, why, form) : Page.Refused(why, visit);
    }

    private static async Task<IResult> Release(string slug, SentForm form, Visit visit)
    {
        var ruling = await visit.Run<ReleaseDocument, ReleaseDocument.Request, string>(new(slug, AudienceAsked.Of(form)), form.Command);
        return ruling.IsRefused(out var why, out _) ? Page.Refused(why, visit) : Page.GoTo($"/documents/{slug}");
    }
}
