using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Resolute.Features.Tests.Outbox;

/// <summary>A log that remembers the faults that it was told.</summary>
internal sealed class Heard : ILoggerProvider, ILogger
{
    public ConcurrentBag<Exception> Faults { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null)
            Faults.Add(exception);
    }

    public void Dispose() { }
}
