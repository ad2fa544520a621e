namespace Resolute.Store;

/// <summary>One writer at a time in this process: waiting here is fair and quick, waiting on the file is neither.</summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _turns = new(1, 1);

    /// <summary>Waits for a turn, which ends when it is disposed.</summary>
    public async Task<IDisposable> Enter(CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        return new Turn(_turns);
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        private bool _isOver;

        public void Dispose()
        {
            if (_isOver)
                return;

            _isOver = true;
            turns.Release();
        }
    }
}
