using System.Globalization;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>
/// A person says as what a draft was adopted. Its text becomes a text of that instrument at its permanent address, the old address leads there, and its
/// mandates are proposed again, to be confirmed against the adopted text.
/// </summary>
public sealed class AdoptDocument(VisibleStore store) : IUseCase<AdoptDocument.Request, AdoptDocument.Adopted>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepInstruments;

    /// <summary>Which document, the version of its text that the person saw, and as what it was adopted.</summary>
    public sealed record Request(string Slug, int Version, AdoptedAs As);

    /// <summary>What came of it.</summary>
    /// <param name="Slug">The document.</param>
    /// <param name="Name">What it is called by from now on.</param>
    /// <param name="TextAddress">Where its text is read from now on.</param>
    /// <param name="Mandates">How many mandates await a person's word.</param>
    public sealed record Adopted(string Slug, string Name, string TextAddress, int Mandates);

    /// <inheritdoc/>
    public async Task<Ruling<Adopted>> Run(Request request, Act act, CancellationToken cancellation)
    {
        await store.Documents.TakeInTurn(cancellation);
        if (await store.Documents.Find(act.Actor, request.Slug, cancellation) is not { } document)
            return Refusals.NotFound(request.Slug);

        var whole = await store.Documents.WholeTextOf(document, cancellation);
        if (whole.Seen(request.Version).Then(_ => request.As.Title(document.Language)).IsRefused(out var reason, out var title))
            return reason;

        var text = await Revisions.Of(store, title, document.Language, act.Now, cancellation);
        if (document.Adopt(title, text, request.As.On, GenevaDay.Of(act.Now)).IsRefused(out reason, out _))
            return reason;

        if (await store.Documents.HasAddress(text.Address, cancellation))
            return new Refusal("text-already-held", null, title.Words, text.Address);

        var (follows, taken) = await Revisions.LineageOf(store, title, document.Language, cancellation);
        var held = await store.Corrections.Hanging(document, cancellation);
        var adoption = Adoption.Of(document, whole.Reading, held, follows, taken, act.Now);
        store.Mandates.Add(adoption.Proposed);
        act.Did(Verb.Adopted, NounRef.Of(document.Id), text: Written(title.Words, request.As.On));
        Tell(adoption.ProposedAgain.Concat(adoption.Proposed), Verb.Proposed);
        Tell(adoption.Lapsed, Verb.Lapsed);
        return new Adopted(document.Slug, document.Name, document.Address, adoption.ProposedAgain.Count + adoption.Proposed.Count);

        void Tell(IEnumerable<Mandate> mandates, Verb verb)
        {
            foreach (var mandate in mandates)
                act.Did(verb, NounRef.Of(mandate.Id), on: NounRef.Of(document.Id));
        }
    }

    private static string Written(string name, DateOnly? on) => on is { } day ? string.Create(CultureInfo.InvariantCulture, $"{name}, {day:yyyy-MM-dd}") : name;
}
