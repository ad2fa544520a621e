using Resolute.Cli.Working;
using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Cli.Commands.Demo;

/// <summary>What an officer does with the demonstration documents once they are in.</summary>
public sealed class DemoOfficer(OpenWorkspace open, IReadOnlyList<(string File, ImportDocument.Imported Document)> taken)
{
    private const string Review = "instruments/demo-council/7/d27/en";
    private const string Survey = "instruments/demo-council/9/d24/en";
    private const string GoodPractice = Review + "/sec_4__para_1";

    // Of the review of services some clauses are confirmed and the rest is left to the visitor; of the yearly survey all are.
    private static readonly string[] Confirmed =
    [
        Review + "/sec_2__para_1",
        Review + "/sec_2__para_2__item_i",
        Review + "/sec_2__para_2__item_ii",
        Review + "/sec_2__para_3",
        Review + "/sec_3__para_1",
        GoodPractice,
        Survey + "/sec_2__para_1",
        Survey + "/sec_2__para_2",
        Survey + "/sec_2__para_3",
        Survey + "/sec_2__para_4",
        Survey + "/sec_3__para_1",
        Survey + "/sec_4__para_1",
    ];

    // What the reports answer by naming the clause, and what the answer shows.
    private static readonly (string Clause, EvidenceShows Shows)[] Answered =
    [
        (Review + "/sec_2__para_1", EvidenceShows.Fulfilment),
        (Review + "/sec_2__para_2__item_i", EvidenceShows.Report),
        (Survey + "/sec_2__para_1", EvidenceShows.Report),
        (Survey + "/sec_2__para_2", EvidenceShows.Fulfilment),
    ];

    /// <summary>Confirms, links, releases; the first reason why not, or null where all went well.</summary>
    public async Task<Refusal?> Work(CancellationToken cancellation)
    {
        foreach (var (_, document) in taken)
        {
            if (await Refused<ReleaseDocument, ReleaseDocument.Request, string>(new(document.Slug, Audience.Public), cancellation) is { } reason)
                return reason;
        }

        foreach (var clause in Confirmed)
        {
            if (await Find(clause, cancellation) is not { } line)
                continue;
            var refusal =
                await Refused<ConfirmMandate, ConfirmMandate.Request, int>(new(line.Number, line.Version), cancellation)
                ?? await Refused<ReleaseMandate, ReleaseMandate.Request, int>(new(line.Number, line.Version + 1, Audience.Public), cancellation);
            if (refusal is not null)
                return refusal;
        }

        await open.FinishJobs(cancellation);
        return await ConfirmWhatTheReportsAnswer(cancellation) ?? await LinkGoodPractice(cancellation);
    }

    /// <summary>The reports name clauses; the machine suggests them as evidence and the officer confirms.</summary>
    private async Task<Refusal?> ConfirmWhatTheReportsAnswer(CancellationToken cancellation)
    {
        foreach (var (clause, shows) in Answered)
        {
            if (await Find(clause, cancellation) is not { } line)
                continue;
            var ruling = await open.See<MandatePage, MandatePage.Request, MandatePage.Shown>(new(line.Number), cancellation);
            if (ruling.IsRefused(out var reason, out var page))
                return reason;
            if (page.Evidence.FirstOrDefault(piece => piece.State == EvidenceState.Suggested) is not { } suggestion)
                continue;
            if (await Refused<ConfirmEvidence, ConfirmEvidence.Request, int>(new(suggestion.Id, shows), cancellation) is { } refusal)
                return refusal;
        }

        return null;
    }

    private async Task<Refusal?> LinkGoodPractice(CancellationToken cancellation)
    {
        var report = taken.Single(one => Path.GetFileName(one.File).StartsWith("report-dwg-12", StringComparison.Ordinal)).Document;
        return await Find(GoodPractice, cancellation) is { } line
            ? await Refused<LinkEvidence, LinkEvidence.Request, int>(
                new(line.Number, $"{report.TextAddress}/sec_3-3", null, EvidenceShows.Progress, null),
                cancellation
            )
            : null;
    }

    private async Task<MandateLine?> Find(string address, CancellationToken cancellation)
    {
        for (int? after = 0; after is { } number; )
        {
            var ruling = await open.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(new(After: number), cancellation);
            if (ruling.IsRefused(out _, out var page))
                return null;
            if (page.Mandates.FirstOrDefault(line => line.Address == address) is { } found)
                return found;
            after = page.NextAfter;
        }

        return null;
    }

    private async Task<Refusal?> Refused<TUseCase, TRequest, TResult>(TRequest request, CancellationToken cancellation)
        where TUseCase : class, Features.Running.IUseCase<TRequest, TResult> =>
        (await open.Run<TUseCase, TRequest, TResult>(request, cancellation)).IsRefused(out var refusal, out _) ? refusal : null;
}
