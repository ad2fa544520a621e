using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Store;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>A text is read otherwise: what hangs on its clauses follows, and the journal tells of each mandate that changed.</summary>
internal static class ReadOtherwise
{
    /// <summary>Reads the text as the machine's reading with the corrections that hold; refused where a confirmed mandate would be lost.</summary>
    public static async Task<Ruling<Rereading>> Of(
        VisibleStore store,
        Document document,
        DocumentText text,
        Reading machine,
        IReadOnlyList<TextCorrection> corrections,
        Act act,
        CancellationToken cancellation
    )
    {
        var (before, held) = (text.Reading, await store.Corrections.Hanging(document, cancellation));
        text.ReadAs(machine, TextCorrection.Holding(corrections));
        if (Rereading.Of(document, held, before, text, act.Now).IsRefused(out var reason, out var moved))
            return reason;

        await store.Corrections.Keep(document, held, moved, text.Reading, cancellation);
        var on = NounRef.Of(document.Id);
        Tell(moved.Proposed.Concat(moved.ProposedAnew), Verb.Proposed);
        Tell(moved.Lapsed, Verb.Lapsed);
        Tell(moved.ReadingOtherwise, Verb.ReadsOtherwise);
        if (text.Reading.Sections.Count > 0)
            act.Then(SuggestEvidence.Job, new SuggestEvidence.Request(document.Id.Value, null));
        return moved;

        void Tell(IEnumerable<Mandate> mandates, Verb verb)
        {
            foreach (var mandate in mandates)
                act.Did(verb, NounRef.Of(mandate.Id), on: on);
        }
    }
}
