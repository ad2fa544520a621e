using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>An administrator invites a person, with organisation and roles; who accepts chooses how they sign in. The one-time link goes by mail, or is handed over.</summary>
public sealed class InvitePerson(VisibleStore store, MailOut mail, SecretSeal seal) : IUseCase<InvitePerson.Request, GivenLink>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Name, mail address (blank for none), the language of mail, organisation and roles.</summary>
    public sealed record Request(string Name, string Mail, Language Language, OrganisationId? Organisation, IReadOnlyList<NewRole> Roles);

    /// <summary>The link.</summary>
    public async Task<Ruling<GivenLink>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (request.Organisation is { } named && await store.Organisations.Find(named, cancellation) is null)
            return Refusals.NotFound(named);

        var invited = Account.Invite(request.Name, request.Mail, request.Language, request.Organisation, SignedIn.NewStamp(), act.Now);
        if (invited.IsRefused(out var reason, out var person))
            return reason;

        if (person.Mail is { } address && await store.People.HasMail(address, cancellation))
            return new Refusal("mail-taken");

        store.People.Add(person);
        act.Did(Verb.InvitedPerson, NounRef.Of(person.Id));
        foreach (var asked in request.Roles)
        {
            if (asked.Organisation is { } spokenFor && await store.Organisations.Find(spokenFor, cancellation) is null)
                return Refusals.NotFound(spokenFor);
            if (Role.Give(person.Id, asked, act.Now).IsRefused(out reason, out var role))
                return reason;
            store.People.Add(role);
            act.Did(Verb.GaveRole, NounRef.Of(role.Id), on: NounRef.Of(person.Id));
        }

        return await GivenLink.Make(person, store, mail, seal, act, cancellation);
    }
}
