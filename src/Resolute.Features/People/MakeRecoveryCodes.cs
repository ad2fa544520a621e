using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person makes ten recovery codes, to be kept on paper; those made before end.</summary>
public sealed class MakeRecoveryCodes(VisibleStore store) : IUseCase<MakeRecoveryCodes.Request, IReadOnlyList<string>>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Nothing to say: the account is the actor's own.</summary>
    public sealed record Request;

    /// <summary>The codes, shown this once.</summary>
    public async Task<Ruling<IReadOnlyList<string>>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        if (account.Password.Length == 0)
            return new Refusal("recovery-without-password");

        foreach (var old in await store.Entries.RecoveryCodes(id, cancellation))
            store.Entries.Remove(old);
        var codes = Enumerable.Range(0, RecoveryCode.HowMany).Select(_ => RecoveryCode.Written(RandomNumberGenerator.GetBytes(RecoveryCode.Bytes))).ToList();
        foreach (var code in codes)
            store.Entries.Add(new RecoveryCode(id, code));
        act.Did(Verb.MadeRecoveryCodes, NounRef.Of(id));
        return codes;
    }
}
