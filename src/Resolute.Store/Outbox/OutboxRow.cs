namespace Resolute.Store.Outbox;

/// <summary>What may follow a deed: a job that is done soon after, at least once, with attempts and a rest between them.</summary>
public sealed class OutboxRow
{
    private const int MostAttempts = 8;
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(5);

    private OutboxRow() { }

    /// <summary>A job to be done as soon as may be.</summary>
    public OutboxRow(Guid id, string job, string request, DateTimeOffset now) => (Id, Job, Request, DueAt) = (id, job, request, now);

    /// <summary>Its id, and the command id of its run.</summary>
    public Guid Id { get; private set; }

    /// <summary>The name of the job.</summary>
    public string Job { get; private set; } = null!;

    /// <summary>The job's request as JSON.</summary>
    public string Request { get; private set; } = null!;

    /// <summary>When it is next tried.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>How often it failed.</summary>
    public int Attempts { get; private set; }

    /// <summary>The last failure, by its type or refusal code.</summary>
    public string? LastFailure { get; private set; }

    /// <summary>True once it failed too often: kept, shown, not tried again.</summary>
    public bool IsDead { get; private set; }

    /// <summary>It failed: it rests, each time twice as long, and after the eighth attempt it is given up.</summary>
    public void Fail(string failure, DateTimeOffset now)
    {
        Attempts++;
        LastFailure = failure;
        IsDead = Attempts >= MostAttempts;
        DueAt = now + (FirstRest * Math.Pow(2, Attempts - 1));
    }
}
