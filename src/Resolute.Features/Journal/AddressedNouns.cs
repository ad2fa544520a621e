using Resolute.Features.Instruments;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.Journal;

/// <summary>What the journal calls the noun of an address, where the actor may see it.</summary>
internal static class AddressedNouns
{
    public static async Task<(string Title, IReadOnlyList<string> Refs)?> Find(
        VisibleStore store,
        NounAddress asked,
        Actor actor,
        CancellationToken cancellation
    )
    {
        switch (asked.Kind)
        {
            case NounKind.Document when await store.Documents.Find(actor, asked.Name, cancellation) is { } document:
                return (document.Name, [NounRef.Of(document.Id).ToString()]);
            case NounKind.Mandate when asked.Number is { } number && await store.Mandates.Find(actor, number, cancellation) is { } mandate:
                return (asked.Name, [NounRef.Of(mandate.Id).ToString()]);
            case NounKind.Session when await store.Sessions.Find(asked.Body, asked.Name, cancellation) is { } session:
                return (session.Key, [NounRef.Of(session.Id).ToString()]);
            case NounKind.Instrument:
                return await Instrument(store, asked, actor, cancellation);
            case NounKind.Act when await store.Acts.Find(actor, new InstrumentActId(asked.Id), cancellation) is { } act:
                // As its instrument is seen, on whose page it stands.
                var at = InstrumentName.Of(act.Key)?.Address.Split('/');
                return at is null ? null : await Instrument(store, new(NounKind.Instrument, at[2], at[1]), actor, cancellation);
            case NounKind.Person when actor.May(Permission.SeePeople) && await store.People.Find(new AccountId(asked.Id), cancellation) is { } person:
                return (person.Name, [NounRef.Of(person.Id).ToString()]);
            case NounKind.Role when actor.May(Permission.SeePeople) && await store.People.Role(new RoleId(asked.Id), cancellation) is { } role:
                return (asked.Name, [NounRef.Of(role.AccountId).ToString()]);
            case NounKind.Organisation
                when actor.May(Permission.SeePeople) && await store.Organisations.Find(new OrganisationId(asked.Id), cancellation) is { } organisation:
                return (organisation.Name, [NounRef.Of(organisation.Id).ToString()]);
            default:
                return null;
        }
    }

    // Of an instrument: what was done to its texts, and to the acts on it.
    private static async Task<(string Title, IReadOnlyList<string> Refs)?> Instrument(
        VisibleStore store,
        NounAddress asked,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var names = await NamedInstruments.Of(store, actor, asked.Body, asked.Name, cancellation);
        if (names.Count == 0)
            return null;

        var keys = names.Select(name => name.Key).ToList();
        var texts = await store.Instruments.TextsOf(actor, keys, cancellation);
        var acts = await store.Acts.Of(actor, keys, cancellation);
        return (
            keys[0],
            [
                .. texts.Select(text => NounRef.Of(text.Document.Id).ToString()).Distinct(StringComparer.Ordinal),
                .. acts.Select(told => NounRef.Of(told.Act.Id).ToString()),
            ]
        );
    }
}
