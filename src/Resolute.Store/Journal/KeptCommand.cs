using Resolute.Model.Journal;

namespace Resolute.Store.Journal;

/// <summary>A command that was carried, with the digest of what it asked and its answer: asked again, it is answered, not done again.</summary>
public sealed class KeptCommand
{
    private KeptCommand() { }

    /// <summary>A carried command.</summary>
    public KeptCommand(CommandId id, string digest, string answer, DateTimeOffset at) => (Id, Digest, Answer, At) = (id, digest, answer, at);

    /// <summary>The caller's id.</summary>
    public CommandId Id { get; private set; }

    /// <summary>SHA-256 of use case, actor and request.</summary>
    public string Digest { get; private set; } = null!;

    /// <summary>The answer as JSON.</summary>
    public string Answer { get; private set; } = null!;

    /// <summary>When it was carried.</summary>
    public DateTimeOffset At { get; private set; }
}
