using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Running;

/// <summary>One thing that a person can do. It writes through the store and says what it did on the act; the runner does the rest.</summary>
public interface IUseCase<in TRequest, TResult>
{
    /// <summary>What it needs of whoever asks.</summary>
    static abstract Permission Needs { get; }

    /// <summary>Does it, or says why not.</summary>
    Task<Ruling<TResult>> Run(TRequest request, Act act, CancellationToken cancellation);
}

/// <summary>One thing that a person can see. It reads from the sets that the store lets this actor see, and writes nothing.</summary>
public interface IView<in TRequest, TResult>
{
    /// <summary>What it needs of whoever asks.</summary>
    static abstract Permission Needs { get; }

    /// <summary>Shows it, or says why not.</summary>
    Task<Ruling<TResult>> See(TRequest request, Actor actor, CancellationToken cancellation);
}
