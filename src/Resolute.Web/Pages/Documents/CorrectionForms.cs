using System.Globalization;
using Resolute.Features.Documents;
using Resolute.Model.Documents;
using Resolute.Text.Correcting;
using Resolute.Text.Dates;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Instruments;

namespace Resolute.Web.Pages.Documents;

/// <summary>The forms by which an officer corrects a reading, withdraws a correction, has a file read again; each goes back to the clause.</summary>
public static class CorrectionForms
{
    public static void MapCorrectionForms(this IEndpointRouteBuilder app)
    {
        var forms = app.MapForms();
        forms.MapPost("/corrections", Correct);
        forms.MapPost("/corrections/{correction:guid}/withdraw", Withdraw);
        forms.MapPost("/documents/{slug}/reread", Reread);
    }

    private static async Task<IResult> Correct(SentForm form, Visit visit)
    {
        var ruling = SaidIn(form) is { } said
            ? await visit.Run<CorrectReading, CorrectReading.Request, CorrectReading.Corrected>(
                new(form["address"], form.Number("version"), said),
                form.Command
            )
            : new Refusal(visit.IsSignedIn ? "bad-request" : "sign-in-required");
        if (ruling.IsRefused(out var why, out var corrected))
            return await Again(form, visit, why);
        return GoTo(corrected.Address, corrected.Clause);
    }

    private static async Task<IResult> Withdraw(Guid correction, SentForm form, Visit visit)
    {
        var ruling = await visit.Run<WithdrawCorrection, WithdrawCorrection.Request, WithdrawCorrection.Withdrawn>(
            new(form["address"], form.Number("version"), new CorrectionId(correction)),
            form.Command
        );
        if (ruling.IsRefused(out var why, out var withdrawn))
            return await Again(form, visit, why);
        return GoTo(withdrawn.Address, withdrawn.Clause);
    }

    private static async Task<IResult> Reread(string slug, SentForm form, Visit visit)
    {
        var ruling = await visit.Run<RereadDocument, RereadDocument.Request, RereadDocument.Reread>(new(slug), form.Command);
        return ruling.IsRefused(out var why, out var reread) ? Page.Refused(why, visit) : Page.GoTo("/" + reread.TextAddress);
    }

    private static async Task<IResult> Again(SentForm form, Visit visit, Refusal why) =>
        visit.IsSignedIn && why.Code is not "not-found"
            ? await TextPages.Show(form["address"], form.OrNull("clause"), visit, why, form)
            : Page.Refused(why, visit);

    // A heading or a stretch set aside is no clause to go to.
    private static IResult GoTo(string address, string? clause) =>
        clause is null || !clause.Contains("__", StringComparison.Ordinal) && !clause.StartsWith("rec_", StringComparison.Ordinal)
            ? Page.GoTo("/" + address)
            : Page.GoTo($"/{address}/{clause}#{clause}");

    private static SaidCorrection? SaidIn(SentForm form)
    {
        var name =
            form["kind"] == "set-aside" && form["aside"] == "annex" ? "annex"
            : form["kind"] == "addressees" && form["heading"].Length > 0 ? "heading-addressees"
            : form["kind"];
        if (Kebab.Parse<CorrectionKind>(name) is not { } kind)
            return null;

        var said = new SaidCorrection(kind, form.OrNull("clause"));
        return kind switch
        {
            CorrectionKind.Divide => Divide(said, form),
            CorrectionKind.Label => said with { Label = form.OrNull("label") },
            CorrectionKind.SetAside or CorrectionKind.Annex => said with { Words = form["words"] },
            CorrectionKind.Addressees or CorrectionKind.HeadingAddressees or CorrectionKind.Recipients => said with { Bodies = BodiesIn(form) },
            CorrectionKind.Verb => said with { Verb = form.OrNull("verb") },
            CorrectionKind.Due => said with { Due = DueIn(form) },
            CorrectionKind.Wrong => said with
            {
                Clause = null,
                Start = form.Number("place"),
                Words = form["words"],
                About = Kebab.Parse<ClaimAbout>(form["about"]),
            },
            _ => said,
        };
    }

    private static SaidCorrection? Divide(SaidCorrection said, SentForm form)
    {
        var begins = form.Exact("begins");
        var bar = begins.IndexOf('|', StringComparison.Ordinal);
        return bar > 0 && int.TryParse(begins.AsSpan(0, bar), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? said with
            {
                Start = start,
                Words = begins[(bar + 1)..],
                Level = Kebab.Parse<ClauseLevel>(form["level"]) ?? ClauseLevel.Beside,
                Label = form.OrNull("label"),
            }
            : null;
    }

    private static List<SaidBody> BodiesIn(SentForm form)
    {
        var bodies = form.All("body")
            .Select(value => value.Split('|', 2))
            .Select(parts => new SaidBody(parts[0].Length == 0 ? null : parts[0], parts.Length > 1 ? parts[1] : ""))
            .ToList();
        if (form.OrNull("add") is { } key)
            bodies.Add(new SaidBody(key, ""));
        if (form.OrNull("words") is { } words)
            bodies.Add(new SaidBody(null, words));
        return bodies;
    }

    private static SaidDue? DueIn(SentForm form) =>
        form.OrNull("words") is { } words ? new SaidDue(words, Kebab.Parse<DueKind>(form["due-kind"]) ?? DueKind.Fuzzy, form.OrNull("value")) : null;
}
