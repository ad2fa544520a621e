using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>One person: organisation, roles past and to come, the one-time link, what happened.</summary>
public sealed class PersonPage(VisibleStore store, TimeProvider clock) : IView<PersonPage.Request, PersonPage.Shown>
{
    private const int MostDeeds = 100;

    /// <inheritdoc/>
    public static Permission Needs => Permission.SeePeople;

    /// <summary>Who.</summary>
    public sealed record Request(AccountId Person);

    /// <summary>A person.</summary>
    /// <param name="Person">Name, organisation, roles in force.</param>
    /// <param name="Mail">Where mail reaches the person; null for nowhere, and for whoever does not keep people.</param>
    /// <param name="Roles">All roles, newest first.</param>
    /// <param name="Link">What the one-time link of the person is for; null where none is open.</param>
    /// <param name="LinkEnds">When it ends.</param>
    /// <param name="History">What happened to the account, newest first.</param>
    /// <param name="Organisations">The organisations to choose from.</param>
    public sealed record Shown(
        PersonLine Person,
        string? Mail,
        IReadOnlyList<RoleLine> Roles,
        LinkPurpose? Link,
        DateTimeOffset? LinkEnds,
        IReadOnlyList<Deed> History,
        IReadOnlyList<OrganisationLine> Organisations
    );

    /// <summary>Something that happened to the account.</summary>
    /// <param name="At">When.</param>
    /// <param name="Verb">The key of what was done.</param>
    /// <param name="By">By whom; null once erased.</param>
    public sealed record Deed(DateTimeOffset At, string Verb, string? By);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (await store.People.Find(request.Person, cancellation) is not { ErasedAt: null } person)
            return Refusals.NotFound(request.Person);

        var now = clock.GetUtcNow();
        var names = await OrganisationLine.All(store, cancellation);
        var roles = await store.People.Roles(person.Id, cancellation);
        var link = await store.People.Link(person.Id, cancellation) is { } made && made.IsOpen(now) ? made : null;
        var told = await store.Journal.Of(Model.Journal.NounRef.Of(person.Id), cancellation);
        return new Shown(
            (await PersonLine.Of([person], store, now, cancellation)).Single(),
            actor.May(Permission.KeepPeople) ? person.Mail : null,
            [.. roles.Select(role => RoleLine.Of(role, names, GenevaDay.Of(now)))],
            link?.Purpose,
            link?.ExpiresAt,
            [.. told.Take(MostDeeds).Select(one => new Deed(one.Entry.At, one.Entry.Verb, one.Note?.ActorName))],
            [.. names.Values]
        );
    }
}
