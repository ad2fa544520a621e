using System.Globalization;
using Resolute.Features.Instruments;
using Resolute.Features.Running;
using Resolute.Model.Instruments;
using Resolute.Web.Components;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Instruments;

/// <summary>The forms of an instrument's page: each runs one use case and goes back to the page, or shows it again with the reason.</summary>
public static class InstrumentForms
{
    public static void MapInstrumentForms(this IEndpointRouteBuilder app)
    {
        var forms = app.MapForms().MapGroup("/instruments/acts");
        forms.MapPost("", (SentForm form, Visit visit) => Carry<SayAct, SayAct.Request>(Said(form), form, visit));
        forms.MapPost(
            "/{act:guid}/confirm",
            (Guid act, SentForm form, Visit visit) => Carry<ConfirmAct, ConfirmAct.Request>(new(act, form.Number("version"), Day(form)), form, visit)
        );
        forms.MapPost(
            "/{act:guid}/dismiss",
            (Guid act, SentForm form, Visit visit) => Carry<DismissAct, DismissAct.Request>(new(act, form.Number("version")), form, visit)
        );
    }

    private static SayAct.Request Said(SentForm form) =>
        new(
            form["key"],
            Kebab.Parse<InstrumentActKind>(form["kind"]) ?? InstrumentActKind.Adopted,
            form.OrNull("revision"),
            form.OrNull("by"),
            Day(form),
            form.OrNull("document"),
            form.OrNull("note")
        );

    private static DateOnly? Day(SentForm form) =>
        DateOnly.TryParseExact(form["on"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static async Task<IResult> Carry<TUseCase, TRequest>(TRequest request, SentForm form, Visit visit)
        where TUseCase : class, IUseCase<TRequest, Guid>
    {
        var ruling = await visit.Run<TUseCase, TRequest, Guid>(request, form.Command);
        if (ruling.IsRefused(out var why, out _) && !visit.IsSignedIn)
            return Page.Refused(why, visit);

        var place = form["instrument"].Split('/');
        if (place is not ["instruments", var body, var number])
            return why is null ? Page.GoTo("/instruments") : Page.Refused(why, visit);
        return why is null
            ? Page.GoTo($"/instruments/{Uri.EscapeDataString(body)}/{Uri.EscapeDataString(number)}#acts")
            : await InstrumentPages.Show(body, number, visit, why);
    }
}
