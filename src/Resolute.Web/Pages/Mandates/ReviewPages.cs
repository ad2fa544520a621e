using System.Globalization;
using Resolute.Features.Mandates;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.Mandates;

/// <summary>The review of proposals: a page of them, and what a person decides on those chosen. It works without script.</summary>
public static class ReviewPages
{
    public static void MapReview(this IEndpointRouteBuilder app)
    {
        app.MapGet(
                "/mandates/review",
                (int? after, string? confirmed, string? rejected, string? changed, Visit visit) => Show(after, visit, new(confirmed, rejected, changed))
            )
            .ExcludeFromDescription();
        var forms = app.MapForms().MapGroup("/mandates/review");
        forms.MapPost(
            "/confirm",
            (SentForm form, Visit visit) => Decide<ConfirmMandates, ConfirmMandates.Request>(new([.. Chosen(form)]), "confirmed", form, visit)
        );
        forms.MapPost(
            "/reject",
            (SentForm form, Visit visit) => Decide<RejectMandates, RejectMandates.Request>(new([.. Chosen(form)], form["reason"]), "rejected", form, visit)
        );
        forms.MapPost("/{number:int}/correct", Correct);
    }

    /// <summary>What the last deed did, as the address says: numbers with full stops between.</summary>
    public sealed record Done(string? Confirmed = null, string? Rejected = null, string? Changed = null)
    {
        /// <summary>The key of each sentence with its numbers.</summary>
        public IEnumerable<(string Key, string Numbers)> Told =>
            new[] { ("page.review.confirmed", Confirmed), ("page.review.rejected", Rejected), ("page.review.changed", Changed) }
                .Select(pair => (pair.Item1, Numbers: string.Join(", ", NumbersOf(pair.Item2))))
                .Where(pair => pair.Numbers.Length > 0);
    }

    /// <summary>The value of a box: the number and the version that is shown.</summary>
    public static string Box(MandateLine line) => FormattableString.Invariant($"{line.Number}.{line.Version}");

    private static async Task<IResult> Show(int? after, Visit visit, Done? done = null, Refusal? refusal = null, int? refusedAt = null, SentForm? sent = null)
    {
        var ruling = await visit.See<MandateReview, MandateReview.Request, MandateReview.Shown>(new(Math.Max(after ?? 0, 0)));
        if (ruling.IsRefused(out var why, out var shown))
            return Page.Refused(why, visit);

        return Page.Of<ReviewView>(
            new
            {
                Shown = shown,
                After = Math.Max(after ?? 0, 0),
                Done = done ?? new Done(),
                Refusal = refusal,
                RefusedAt = refusedAt,
                Sent = sent,
            },
            refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
        );
    }

    private static async Task<IResult> Decide<TUseCase, TRequest>(TRequest request, string done, SentForm form, Visit visit)
        where TUseCase : class, Features.Running.IUseCase<TRequest, ManyDone>
    {
        var ruling = await visit.Run<TUseCase, TRequest, ManyDone>(request, form.Command);
        if (ruling.IsRefused(out var why, out var told))
            return visit.IsSignedIn ? await Show(form.Number("after"), visit, null, why, null, form) : Page.Refused(why, visit);

        return Page.GoTo(Back(form.Number("after"), (done, told.Done), ("changed", told.Changed)));
    }

    private static async Task<IResult> Correct(int number, SentForm form, Visit visit)
    {
        var ruling = await visit.Run<CorrectMandate, CorrectMandate.Request, int>(new(number, form.Number("version"), CorrectionForm.Of(form)), form.Command);
        if (ruling.IsRefused(out var why, out _))
            return visit.IsSignedIn ? await Show(form.Number("after"), visit, null, why, number, form) : Page.Refused(why, visit);

        return Page.GoTo(Back(form.Number("after"), ("confirmed", [number])));
    }

    private static IEnumerable<SeenMandate> Chosen(SentForm form) =>
        form.All("chosen")
            .Select(box => box.Split('.'))
            .Select(parts => parts is [var number, var version] && Number(number) is { } one && Number(version) is { } seen ? new SeenMandate(one, seen) : null)
            .OfType<SeenMandate>();

    private static string Back(int after, params IReadOnlyList<(string Name, IReadOnlyList<int> Numbers)> told) =>
        Href.Of("/mandates/review", [("after", after > 0 ? after : null), .. told.Select(one => (one.Name, (object?)string.Join('.', one.Numbers)))])
        + "#proposals";

    private static IEnumerable<int> NumbersOf(string? written) => (written ?? "").Split('.').Select(Number).OfType<int>();

    private static int? Number(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
