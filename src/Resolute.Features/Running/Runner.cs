using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Running;

/// <summary>The one way in: permission, transaction, journal, outbox, repeated commands, retry, round every use case, whichever door asks.</summary>
public sealed class Runner
{
    /// <summary>Runs a use case once for <paramref name="command"/>, however often it is asked.</summary>
    public Task<Ruling<TResult>> Run<TUseCase, TRequest, TResult>(TRequest request, Actor actor, CommandId command, CancellationToken cancellation)
        where TUseCase : class, IUseCase<TRequest, TResult> => throw new NotSupportedException();

    /// <summary>Shows a view.</summary>
    public Task<Ruling<TResult>> See<TView, TRequest, TResult>(TRequest request, Actor actor, CancellationToken cancellation)
        where TView : class, IView<TRequest, TResult> => throw new NotSupportedException();
}
