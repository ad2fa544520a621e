using System.Security.Cryptography;
using System.Text;

namespace Resolute.Model.Journal;

/// <summary>The side row of a journal entry: names and free text, which can be erased without breaking the chain. The salt keeps an erased name from being guessed from its digest.</summary>
public sealed class JournalNote
{
    private JournalNote() { }

    /// <summary>A note for the entry at <paramref name="sequence"/>.</summary>
    public JournalNote(long sequence, string actorName, string? text, byte[] salt) =>
        (Sequence, ActorName, Text, Salt) = (sequence, actorName, text, Convert.ToHexStringLower(salt));

    /// <summary>The entry's place in the chain.</summary>
    public long Sequence { get; private set; }

    /// <summary>Who acted, by name.</summary>
    public string ActorName { get; private set; } = null!;

    /// <summary>What the actor said, as the reason of a rejection.</summary>
    public string? Text { get; private set; }

    /// <summary>Random bytes.</summary>
    public string Salt { get; private set; } = null!;

    /// <summary>What the chain holds of it.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Salt}\n{ActorName.Length}:{ActorName}\n{Text}")));
}
