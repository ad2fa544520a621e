using Resolute.Features.Documents;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Repeats;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Instruments;

/// <summary>
/// What to see before a text is adopted: its clauses that repeat clauses of other adopted texts, reports that are asked for twice, paces that clash, and what it
/// leaves unsaid. It is found by machine, in bounded time, and says so.
/// </summary>
public sealed class BeforeAdoption(VisibleStore store) : IView<BeforeAdoption.Request, BeforeAdoption.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which text: by the address of one that is held, without the leading slash, or the reading of one that is not.</summary>
    public sealed record Request(string Address)
    {
        /// <summary>A text that is not held; then the address is only its name.</summary>
        public Reading? Text { get; init; }
    }

    /// <summary>What was seen.</summary>
    /// <param name="Document">The document; null where the text is not held.</param>
    /// <param name="Name">What the text is called by.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Asks">What its clauses ask, in its order.</param>
    /// <param name="Repeats">Its clauses that repeat, or nearly, clauses of other adopted texts; of each at most three, the nearest first.</param>
    /// <param name="Reports">Reports that are asked for twice, here or in another text.</param>
    /// <param name="Clashes">Where one clause wants at one pace what another wants at another.</param>
    /// <param name="Lacking">What the text leaves unsaid, clause by clause.</param>
    /// <param name="Texts">With how many adopted texts it was compared.</param>
    /// <param name="Clauses">With how many of their operative clauses.</param>
    /// <param name="ByNamesAlone">With how many of these texts, being in other languages, by citations, symbols, numbers and names alone.</param>
    /// <param name="IsWhole">Whether every adopted text was compared; else the newest were.</param>
    public sealed record Shown(
        DocumentLine? Document,
        string Name,
        Language Language,
        IReadOnlyList<AskedLine> Asks,
        IReadOnlyList<Repeat> Repeats,
        IReadOnlyList<TwiceAsked> Reports,
        IReadOnlyList<TwiceAsked> Clashes,
        IReadOnlyList<Unsaid> Lacking,
        int Texts,
        int Clauses,
        int ByNamesAlone,
        bool IsWhole
    );

    /// <summary>A clause of one of two texts.</summary>
    /// <param name="Text">What its text is called by.</param>
    /// <param name="EId">Its id in that text.</param>
    /// <param name="Label">The heading over it and its label with its parents': instructs the Secretary-General 4 i).</param>
    /// <param name="Words">Its words.</param>
    /// <param name="Language">Their language.</param>
    /// <param name="Address">Where it is read, without the leading slash; null where its text is not held.</param>
    /// <param name="Shared">The stretches of its words that the other has too.</param>
    public sealed record Side(string Text, string EId, string? Label, string Words, Language Language, string? Address, IReadOnlyList<Stretch> Shared);

    /// <summary>A stretch of words.</summary>
    /// <param name="Start">Where it begins in the words of its clause, in UTF-16 units.</param>
    /// <param name="Length">How long it is.</param>
    public sealed record Stretch(int Start, int Length);

    /// <summary>A clause that says again, or nearly, what a clause of another text says.</summary>
    /// <param name="Kind">same, near, or shared-names where the texts are in two languages: what both name says nothing of what they ask.</param>
    /// <param name="Likeness">How much of what both say they share, rare words counting more: 0 to 1.</param>
    /// <param name="Here">The clause of the text.</param>
    /// <param name="There">The other clause.</param>
    /// <param name="Phrases">The stretches of several words that both have, as written here.</param>
    /// <param name="Names">The citations, symbols, numbers and names that both have.</param>
    public sealed record Repeat(RepeatKind Kind, double Likeness, Side Here, Side There, IReadOnlyList<string> Phrases, IReadOnlyList<SharedMark> Names);

    /// <summary>Two clauses that want one thing.</summary>
    /// <param name="Here">The clause of the text.</param>
    /// <param name="There">The other clause, of another text or of the same.</param>
    /// <param name="By">Those whom both ask: keys of bodies, else their words.</param>
    /// <param name="To">Those to whom both want it reported, likewise; empty where it is no report.</param>
    /// <param name="PaceHere">How often, in the words here; null where they state none.</param>
    /// <param name="PaceThere">How often, in the words there; null where they state none.</param>
    public sealed record TwiceAsked(Side Here, Side There, IReadOnlyList<string> By, IReadOnlyList<string> To, string? PaceHere, string? PaceThere);

    /// <summary>Something that a text leaves unsaid, in the shape of a finding.</summary>
    /// <param name="Rule">no-addressee, no-recipient, no-review-date or resources-unstated.</param>
    /// <param name="EId">The clause; null where it is the whole text.</param>
    /// <param name="Label">The heading over it and its label with its parents'; null where it is the whole text.</param>
    /// <param name="Line">The line, from 1.</param>
    /// <param name="Words">The beginning of its words.</param>
    public sealed record Unsaid(string Rule, string? EId, string? Label, int Line, string Words);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        Document? document = null;
        if (request.Text is null && (document = await store.Documents.At(actor, request.Address.Trim('/'), cancellation)) is null)
            return Refusals.NotFound(request.Address);

        var reading = request.Text ?? await store.Documents.TextOf(document!, cancellation);
        var own = document?.RevisionId is { } revision ? (await store.Instruments.Of(revision, cancellation)).Key : reading.Instrument?.Key.Value;
        var here = new ComparedText(document?.Name ?? reading.Instrument?.Words ?? reading.Header.Title?.Value ?? request.Address, document?.Address, reading);
        var held = await HeldClauses.Beside(store, actor, here, document, own, cancellation);
        return new Shown(
            document is null ? null : DocumentLine.Of(document),
            here.Name,
            reading.Language,
            AskedLine.In(here),
            held.Repeats,
            held.Reports,
            held.Clashes,
            [.. Lacking.In(reading).Select(finding => new Unsaid(finding.Rule, finding.At, here.LabelOf(finding.At), finding.Line, finding.Words))],
            held.Texts,
            held.Clauses,
            held.ByNamesAlone,
            held.IsWhole
        );
    }
}
