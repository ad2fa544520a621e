using Resolute.Features.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Running;

/// <summary>A thing is to be as somebody saw it, or nothing is done: the journal has told nothing of it since.</summary>
/// <param name="Noun">The thing.</param>
/// <param name="Mark">The place in the journal of what was told of it last, when it was seen.</param>
public sealed record Unchanged(NounAddress Noun, long Mark)
{
    internal static Refusal Refusal { get; } = new("seen-changed-meanwhile", new RuleSource("RFC 9110", "13.1.1"));

    /// <summary>What the journal calls the thing; null where there is none, which the use case says in its own words.</summary>
    internal async Task<IReadOnlyList<string>?> Refs(VisibleStore store, Actor actor, CancellationToken cancellation) =>
        (await AddressedNouns.Find(store, Noun, actor, cancellation))?.Refs;

    internal async Task<bool> IsPast(VisibleStore store, IReadOnlyList<string> refs, CancellationToken cancellation) =>
        await store.Journal.Mark(refs, cancellation) != Mark;
}
