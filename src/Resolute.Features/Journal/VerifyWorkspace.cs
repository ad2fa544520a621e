using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Journal;

/// <summary>Proves the data's own laws: the journal's chain, every file's SHA-256, every clause inside its text, no row that points nowhere.</summary>
public sealed class VerifyWorkspace : IView<VerifyWorkspace.Request, VerifyWorkspace.Proof>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReadJournal;

    /// <summary>The whole workspace.</summary>
    public sealed record Request;

    /// <summary>What was proved and what is broken.</summary>
    /// <param name="Entries">Journal entries in the chain.</param>
    /// <param name="Head">The hash of the newest entry, lower-case hexadecimal.</param>
    /// <param name="Files">Files whose bytes match their hash.</param>
    /// <param name="Documents">Documents whose clauses lie in their text.</param>
    /// <param name="Broken">Each law that does not hold: catalogue key after <c>verify.</c> and its arguments. Empty when all is well.</param>
    public sealed record Proof(long Entries, string Head, int Files, int Documents, IReadOnlyList<Refusal> Broken);

    /// <inheritdoc/>
    public Task<Ruling<Proof>> See(Request request, Actor actor, CancellationToken cancellation) => throw new NotSupportedException();
}
