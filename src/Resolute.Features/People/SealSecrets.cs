using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The installation seals secrets that were kept before it had a key, at its start.</summary>
public sealed class SealSecrets(VisibleStore store, SecretSeal seal) : IUseCase<SealSecrets.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Nothing to say: all of them.</summary>
    public sealed record Request;

    /// <summary>How many were sealed.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (!seal.HasKey)
            return 0;

        var open = (await store.People.WithSecret(cancellation)).Where(account => !SecretSeal.IsSealed(account.Secret)).ToList();
        foreach (var account in open)
            account.KeepSecret(seal.Close(account.Secret));
        if (open.Count > 0)
            act.Did(Verb.Sealed, NounRef.Installation);
        return open.Count;
    }
}
