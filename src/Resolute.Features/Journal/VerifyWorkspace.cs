using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Features.Search;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Journal;

/// <summary>Proves the data's own laws: the journal's chain, every file's SHA-256, every clause inside its text, no row that points nowhere, boards that show what the records derive, an index that says what they say.</summary>
public sealed class VerifyWorkspace(VisibleStore store, TimeProvider clock) : IView<VerifyWorkspace.Request, VerifyWorkspace.Proof>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReadJournal;

    /// <summary>The whole workspace; and that its journal still holds the head that was published before.</summary>
    public sealed record Request(string? Since = null);

    /// <summary>What was proved and what is broken.</summary>
    /// <param name="Entries">Journal entries in the chain.</param>
    /// <param name="Head">The hash of the newest entry, lower-case hexadecimal.</param>
    /// <param name="Files">Files whose bytes match their hash.</param>
    /// <param name="Documents">Documents whose clauses lie in their text.</param>
    /// <param name="Broken">Each law that does not hold: catalogue key after <c>verify.</c> and its arguments. Empty when all is well.</param>
    public sealed record Proof(long Entries, string Head, int Files, int Documents, IReadOnlyList<Refusal> Broken);

    /// <inheritdoc/>
    public async Task<Ruling<Proof>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var broken = new List<Refusal>();
        var head = await ChainProof.Walk(store.Journal, request.Since, broken, cancellation);
        var files = await Files(broken, cancellation);
        var documents = await Documents(broken, cancellation);
        foreach (var (noun, count) in await store.Laws.Orphans(cancellation))
        {
            if (count > 0)
                broken.Add(new Refusal($"orphan-{noun}", null, count));
        }

        broken.AddRange(await BoardKeeping.Differences(store, clock, cancellation));
        broken.AddRange(await SearchProof.Differences(store, cancellation));
        foreach (var job in await store.Outbox.Dead(cancellation))
            broken.Add(new Refusal("job-given-up", null, job.Job, job.LastFailure ?? ""));
        return new Proof(head.Sequence, head.Hash, files, documents, broken);
    }

    private async Task<int> Files(List<Refusal> broken, CancellationToken cancellation)
    {
        var whole = 0;
        foreach (var sha256 in await store.Files.All(cancellation))
        {
            if (await store.Files.IsWhole(sha256, cancellation))
                whole++;
            else
                broken.Add(new Refusal("file-broken", null, sha256));
        }

        return whole;
    }

    private async Task<int> Documents(List<Refusal> broken, CancellationToken cancellation)
    {
        var whole = 0;
        await foreach (var (document, reading, clauses) in store.Laws.Documents(cancellation))
        {
            if (reading is null)
                broken.Add(new Refusal("text-missing", null, document.Slug));
            else if (clauses.Any(clause => clause.Start < 0 || clause.Span.End > reading.Text.Length))
                broken.Add(new Refusal("clause-outside", null, document.Slug));
            else
                whole++;
        }

        return whole;
    }
}
