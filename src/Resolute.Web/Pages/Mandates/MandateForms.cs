using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.Mandates;

/// <summary>The forms of a mandate's page: each runs one use case and goes back to the page, or shows it again with the reason beside the form.</summary>
public static class MandateForms
{
    // The newest are offered as evidence; the address of any other is typed.
    private const int MostOffered = 100;

    public static void MapMandateForms(this IEndpointRouteBuilder app)
    {
        var forms = app.MapForms().MapGroup("/mandates/{number:int}");
        forms.MapPost(
            "/confirm",
            (int number, SentForm form, Visit visit) =>
                Carry<ConfirmMandate, ConfirmMandate.Request>(number, "confirm", new(number, form.Number("version"), form.OrNull("addressee")), form, visit)
        );
        forms.MapPost(
            "/correct",
            (int number, SentForm form, Visit visit) =>
                Carry<CorrectMandate, CorrectMandate.Request>(number, "correct", new(number, form.Number("version"), CorrectionForm.Of(form)), form, visit)
        );
        forms.MapPost(
            "/reopen",
            (int number, SentForm form, Visit visit) =>
                Carry<ReopenMandate, ReopenMandate.Request>(number, "reopen", new(number, form.Number("version"), form["reason"]), form, visit)
        );
        forms.MapPost(
            "/reject",
            (int number, SentForm form, Visit visit) =>
                Carry<RejectMandate, RejectMandate.Request>(number, "reject", new(number, form.Number("version"), form["reason"]), form, visit)
        );
        forms.MapPost(
            "/cycle",
            (int number, SentForm form, Visit visit) =>
                Carry<ChangeCycle, ChangeCycle.Request>(
                    number,
                    "cycle",
                    new(number, form.Number("version"), GivenRuleForm.Of(form), GivenRuleForm.Since(form), form["because"]),
                    form,
                    visit
                )
        );
        forms.MapPost(
            "/window",
            (int number, SentForm form, Visit visit) =>
                Carry<GiveWindow, GiveWindow.Request>(
                    number,
                    "window",
                    new(number, form.Number("version"), GivenRuleForm.Of(form), form["because"]),
                    form,
                    visit
                )
        );
        forms.MapPost(
            "/release",
            (int number, SentForm form, Visit visit) =>
                Carry<ReleaseMandate, ReleaseMandate.Request>(number, "release", new(number, form.Number("version"), AudienceAsked.Of(form)), form, visit)
        );
        forms.MapPost(
            "/owner",
            (int number, SentForm form, Visit visit) =>
                Carry<AssignOwner, AssignOwner.Request>(number, "owner", new(number, form.Number("version"), form.OrNull("login")), form, visit)
        );
        forms.MapPost(
            "/evidence",
            (int number, SentForm form, Visit visit) => Carry<LinkEvidence, LinkEvidence.Request>(number, "evidence", Linked(number, form), form, visit)
        );
        forms.MapPost(
            "/evidence/{evidence:guid}/confirm",
            (int number, Guid evidence, SentForm form, Visit visit) =>
                Carry<ConfirmEvidence, ConfirmEvidence.Request>(
                    number,
                    evidence.ToString(),
                    new(new EvidenceId(evidence), Kebab.Parse<EvidenceShows>(form["shows"]), number),
                    form,
                    visit
                )
        );
        forms.MapPost(
            "/evidence/{evidence:guid}/withdraw",
            (int number, Guid evidence, SentForm form, Visit visit) =>
                Carry<WithdrawEvidence, WithdrawEvidence.Request>(
                    number,
                    evidence.ToString(),
                    new(new EvidenceId(evidence), form["reason"], number),
                    form,
                    visit
                )
        );
        forms.MapPost(
            "/statuses",
            (int number, SentForm form, Visit visit) => Carry<SayStatus, SayStatus.Request>(number, "statuses", Said(number, form), form, visit)
        );
        forms.MapPost(
            "/statuses/{said:guid}/take-back",
            (int number, Guid said, SentForm form, Visit visit) =>
                Carry<TakeStatusBack, TakeStatusBack.Request>(number, "statuses", new(new StatusSaidId(said), number), form, visit)
        );
        forms.MapPost(
            "/evidence/{evidence:guid}/dismiss",
            (int number, Guid evidence, SentForm form, Visit visit) =>
                Carry<DismissEvidence, DismissEvidence.Request>(number, evidence.ToString(), new(new EvidenceId(evidence), number), form, visit)
        );
    }

    public static async Task<IResult> Show(int number, Visit visit, Refusal? refusal = null, string? at = null, SentForm? sent = null, DateOnly? asOf = null)
    {
        var ruling = await visit.See<MandatePage, MandatePage.Request, MandatePage.Shown>(new(number, asOf));
        if (ruling.IsRefused(out var why, out var shown))
            return Page.Refused(why, visit);

        IReadOnlyList<DocumentLine> documents = [];
        if (visit.Actor.SeesInternal)
        {
            var list = await visit.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new(MostOffered));
            if (list.IsRefused(out why, out documents!))
                return Page.Refused(why, visit);
        }

        var status = refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal);
        return Page.Of<MandateView>(
            new
            {
                Shown = shown,
                Documents = documents,
                Refusal = refusal,
                RefusedAt = at,
                Sent = sent,
            },
            status
        );
    }

    private static async Task<IResult> Carry<TUseCase, TRequest>(int number, string at, TRequest request, SentForm form, Visit visit)
        where TUseCase : class, Features.Running.IUseCase<TRequest, int>
    {
        var ruling = await visit.Run<TUseCase, TRequest, int>(request, form.Command);
        if (!ruling.IsRefused(out var why, out _))
            return Page.GoTo($"/mandates/{number}{After(typeof(TUseCase))}");
        return visit.IsSignedIn ? await Show(number, visit, why, at, form) : Page.Refused(why, visit);
    }

    // Who answers suggestions one after another stays with them.
    private static string After(Type useCase) => useCase == typeof(ConfirmEvidence) || useCase == typeof(DismissEvidence) ? "#suggestions" : "";

    private static LinkEvidence.Request Linked(int number, SentForm form)
    {
        var kind = Kebab.Parse<EvidenceKind>(form["kind"]) ?? EvidenceKind.Document;
        return new(
            number,
            kind == EvidenceKind.Address ? form["address"] : AddressOf(form["address"]),
            form.OrNull("words"),
            Shows(form),
            form.OrNull("note"),
            kind,
            DayAsked.Of(form["on"]),
            form.OrNull("instance")
        );
    }

    private static SayStatus.Request Said(int number, SentForm form) =>
        new(
            number,
            Kebab.Parse<MandateStatus>(form["status"]) ?? MandateStatus.NoEvidence,
            form.OrNull("reason"),
            Guid.TryParse(form["evidence"], out var id) ? new EvidenceId(id) : null,
            form.OrNull("instance")
        );

    private static EvidenceShows Shows(SentForm form) => Kebab.Parse<EvidenceShows>(form["shows"]) ?? EvidenceShows.Progress;

    /// <summary>What people paste: the whole address of a page, or its path; without host, query, fragment and leading slash.</summary>
    private static string AddressOf(string pasted)
    {
        var path = Uri.TryCreate(pasted, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") ? uri.AbsolutePath : pasted.Split('?', '#')[0];
        return Uri.UnescapeDataString(path).Trim('/');
    }
}
