using Resolute.Features.Instruments;
using Resolute.Features.Running;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.Instruments;

/// <summary>Which clauses of an instrument's texts are one clause, and what a person says of it: many at once, without script.</summary>
public static class LineagePages
{
    public static void MapLineage(this IEndpointRouteBuilder app)
    {
        app.MapGet(
                "/instruments/{body}/{number}/lineage",
                (string body, string number, string? only, int? after, string? choose, string? done, int? count, int? changed, Visit visit) =>
                    Show(body, number, new Asked(only, after, choose), visit, new Done(done, count ?? 0, changed ?? 0))
            )
            .ExcludeFromDescription();
        var forms = app.MapForms().MapGroup("/instruments/{body}/{number}/lineage");
        forms.MapPost("/confirm", Confirm);
        forms.MapPost("/open", Open);
        forms.MapPost("/join", Join);
        forms.MapPost("/part", Part);
    }

    /// <summary>What the address asks for.</summary>
    /// <param name="Only">The filter, as addresses write it.</param>
    /// <param name="After">How many were shown before.</param>
    /// <param name="Choose">same, all or null: which boxes are ticked to begin with.</param>
    public sealed record Asked(string? Only, int? After, string? Choose)
    {
        public LineageFilter Filter => Kebab.Parse<LineageFilter>(Only ?? "") ?? LineageFilter.All;
    }

    /// <summary>What the last deed did, as the address says.</summary>
    public sealed record Done(string? What, int Count, int Changed)
    {
        private static readonly string[] Known = ["confirmed", "open", "joined", "parted"];

        /// <summary>The key of the sentence; null where nothing was done.</summary>
        public string? Key => What is { } what && Known.Contains(what, StringComparer.Ordinal) ? $"page.lineage.done-{what}" : null;
    }

    /// <summary>The value of a box: what was seen and the lineage or clause.</summary>
    public static string Box(string seen, string wId) => $"{seen}|{wId}";

    /// <summary>The value of the button that joins two.</summary>
    public static string Pair(LineagePage.LineageLine line, LineagePage.LikeLineage like) => $"{Box(line.Seen, line.WId)}{Between}{Box(like.Seen, like.WId)}";

    // No lineage bears it: their names are made of headings, keys and labels.
    private const string Between = "||";

    private static async Task<IResult> Show(
        string body,
        string number,
        Asked asked,
        Visit visit,
        Done? done = null,
        Refusal? refusal = null,
        SentForm? sent = null
    )
    {
        var ruling = await visit.See<LineagePage, LineagePage.Request, LineagePage.Shown>(new(body, number, asked.Filter, asked.After ?? 0));
        return ruling.IsRefused(out _, out var shown)
            ? Page.Refused(new("page-not-found"), visit)
            : Page.Of<LineageView>(
                new
                {
                    Shown = shown,
                    Asked = asked,
                    Done = done ?? new Done(null, 0, 0),
                    Refusal = refusal,
                    Sent = sent,
                },
                refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
            );
    }

    private static Task<IResult> Confirm(string body, string number, SentForm form, Visit visit) =>
        Each<ConfirmLineage, ConfirmLineage.Request>(new(form["instrument"], Chosen(form, "chosen")), "confirmed", body, number, form, visit);

    private static Task<IResult> Open(string body, string number, SentForm form, Visit visit) =>
        Each<LeaveLineageOpen, LeaveLineageOpen.Request>(new(form["instrument"], Chosen(form, "chosen")), "open", body, number, form, visit);

    // The button beside a likeness names the two; the one below the list joins those that are chosen.
    private static async Task<IResult> Join(string body, string number, SentForm form, Visit visit)
    {
        var chosen = form.OrNull("pair") is { } pair ? [.. pair.Split(Between).Select(Seen).OfType<SeenLineage>()] : Chosen(form, "chosen");
        var ruling = await visit.Run<JoinClauses, JoinClauses.Request, string>(new(form["instrument"], chosen), form.Command);
        return ruling.IsRefused(out var why, out _)
            ? await Refused(why, body, number, form, visit)
            : Page.GoTo(Back(body, number, form, "joined", chosen.Count, 0));
    }

    private static async Task<IResult> Part(string body, string number, SentForm form, Visit visit)
    {
        var clauses = form.All("clause")
            .Select(Seen)
            .Select(one => one is not null && Guid.TryParse(one.WId, out var id) ? new PartClauses.SeenClause(id, one.Seen) : null)
            .OfType<PartClauses.SeenClause>()
            .ToList();
        var ruling = await visit.Run<PartClauses, PartClauses.Request, IReadOnlyList<string>>(new(form["instrument"], clauses), form.Command);
        return ruling.IsRefused(out var why, out _)
            ? await Refused(why, body, number, form, visit)
            : Page.GoTo(Back(body, number, form, "parted", clauses.Count, 0));
    }

    private static async Task<IResult> Each<TUseCase, TRequest>(TRequest request, string done, string body, string number, SentForm form, Visit visit)
        where TUseCase : class, IUseCase<TRequest, LineagesDone>
    {
        var ruling = await visit.Run<TUseCase, TRequest, LineagesDone>(request, form.Command);
        return ruling.IsRefused(out var why, out var told)
            ? await Refused(why, body, number, form, visit)
            : Page.GoTo(Back(body, number, form, done, told.Done.Count, told.Changed.Count + told.Unknown.Count));
    }

    private static async Task<IResult> Refused(Refusal why, string body, string number, SentForm form, Visit visit) =>
        visit.IsSignedIn
            ? await Show(body, number, new Asked(form.OrNull("only"), form.Number("after"), null), visit, null, why, form)
            : Page.Refused(why, visit);

    private static List<SeenLineage> Chosen(SentForm form, string name) => [.. form.All(name).Select(Seen).OfType<SeenLineage>()];

    private static SeenLineage? Seen(string box) => box.Split('|', 2) is [var seen, var wId] ? new SeenLineage(wId, seen) : null;

    private static string Back(string body, string number, SentForm form, string done, int count, int changed) =>
        Href.Of(
            $"/instruments/{Uri.EscapeDataString(body)}/{Uri.EscapeDataString(number)}/lineage",
            ("done", done),
            ("count", count),
            ("changed", changed > 0 ? changed : null),
            ("only", form.OrNull("only")),
            ("after", form.Number("after") is > 0 and var after && form.OrNull("only") != "proposed" ? after : null)
        ) + "#lineages";
}
