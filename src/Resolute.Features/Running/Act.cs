using System.Text.Json;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Journal;
using Resolute.Store.Outbox;

namespace Resolute.Features.Running;

/// <summary>What one run of a use case does: who acts, when, what the journal will say, and what follows.</summary>
public sealed class Act(Actor actor, DateTimeOffset now)
{
    private readonly List<Deed> _deeds = [];
    private readonly List<OutboxRow> _following = [];

    /// <summary>Who acts.</summary>
    public Actor Actor { get; private set; } = actor;

    /// <summary>The moment of the act.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>True where what was written is kept although the answer is a refusal.</summary>
    public bool IsKeptThoughRefused { get; private set; }

    /// <summary>Says what was done; <paramref name="text"/> is what the actor said of it, kept where it can be erased.</summary>
    public void Did(Verb verb, NounRef noun, NounRef? on = null, string? text = null) => _deeds.Add(new Deed(verb, noun, on, text));

    /// <summary>Says what may follow, in a transaction of its own; of several that follow, they are done in order of their <paramref name="turn"/>.</summary>
    /// <returns>The job's id.</returns>
    public Guid Then<TRequest>(string job, TRequest request, int turn = 0)
    {
        // What is due at the same moment is done in the order of ids, and these hold a time to the millisecond.
        var row = new OutboxRow(Guid.CreateVersion7(Now.AddMilliseconds(turn)), job, JsonSerializer.Serialize(request), Now);
        _following.Add(row);
        return row.Id;
    }

    /// <summary>Keeps what was written although the answer is a refusal, as a failed sign-in.</summary>
    public void KeepThoughRefused() => IsKeptThoughRefused = true;

    /// <summary>The actor turned out to be this person, as one who signs in.</summary>
    public void Became(Actor actor) => Actor = actor;

    internal Deeds Done(KeptCommand? command) => new(_deeds, Actor, Now, _following, command);
}
