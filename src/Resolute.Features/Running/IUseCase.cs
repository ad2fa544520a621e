using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Running;

/// <summary>One thing that a person can do. It writes through the store and says what it did on the act; the runner does the rest.</summary>
public interface IUseCase<in TRequest, TResult>
{
    /// <summary>What it needs of whoever asks.</summary>
    static abstract Permission Needs { get; }

    /// <summary>Whether its answer is kept for a command that is repeated; false where request or answer hold a secret.</summary>
    static virtual bool KeepsAnswer => true;

    /// <summary>Whether it is done by whoever proved long ago who they are, although it is over ways in: what only ends something, and confirming itself.</summary>
    static virtual bool ByOldProof => false;

    /// <summary>Does it, or says why not.</summary>
    Task<Ruling<TResult>> Run(TRequest request, Act act, CancellationToken cancellation);
}

/// <summary>A use case with slow work that holds no record: done once and before the transaction, however often that is run again.</summary>
public interface IPrepared<in TRequest>
{
    /// <summary>Does the slow work, or says why not; answers with a digest of what the request carries beside its words, as a file's.</summary>
    Task<Ruling<string>> Prepare(TRequest request, CancellationToken cancellation);
}

/// <summary>One thing that a person can see. It reads from the sets that the store lets this actor see, and writes nothing.</summary>
public interface IView<in TRequest, TResult>
{
    /// <summary>What it needs of whoever asks.</summary>
    static abstract Permission Needs { get; }

    /// <summary>Shows it, or says why not.</summary>
    Task<Ruling<TResult>> See(TRequest request, Actor actor, CancellationToken cancellation);
}
