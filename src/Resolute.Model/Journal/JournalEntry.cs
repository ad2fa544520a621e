using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Resolute.Model.People;

namespace Resolute.Model.Journal;

/// <summary>
/// One line of the journal: who, when, what, on which noun. Its hash covers its own canonical bytes and the hash of the entry before it,
/// so that no line can be changed, taken out or put in between unseen. Names and free text lie in <see cref="JournalNote"/>; only their digest is here.
/// </summary>
public sealed class JournalEntry
{
    /// <summary>The hash before the first entry.</summary>
    public const string Genesis = "0000000000000000000000000000000000000000000000000000000000000000";

    private JournalEntry() { }

    /// <summary>Its place in the chain, from 1.</summary>
    public long Sequence { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whose account; null for the operator, jobs and the public.</summary>
    public AccountId? ActorId { get; private set; }

    /// <summary>What was done.</summary>
    public string Verb { get; private set; } = null!;

    /// <summary>On which noun: kind:id.</summary>
    public string Noun { get; private set; } = null!;

    /// <summary>The noun that it belongs to, as evidence to a mandate; null where there is none.</summary>
    public string? On { get; private set; }

    /// <summary>The digest of the note.</summary>
    public string NoteDigest { get; private set; } = null!;

    /// <summary>The hash of the entry before.</summary>
    public string PreviousHash { get; private set; } = null!;

    /// <summary>The hash of this entry, lower-case hexadecimal.</summary>
    public string Hash { get; private set; } = null!;

    /// <summary>The entry that follows <paramref name="head"/>.</summary>
    public static JournalEntry Next(JournalHead head, Deed deed, AccountId? actor, JournalNote note, DateTimeOffset now)
    {
        var entry = new JournalEntry
        {
            Sequence = head.Sequence + 1,
            At = now.ToUniversalTime(),
            ActorId = actor,
            Verb = deed.Verb.Key,
            Noun = deed.Noun.ToString(),
            On = deed.On?.ToString(),
            NoteDigest = note.Digest(),
            PreviousHash = head.Hash,
        };
        entry.Hash = entry.HashOfContent();
        return entry;
    }

    /// <summary>Whether the hash is that of the content, and the entry follows <paramref name="head"/>.</summary>
    public bool Follows(JournalHead head) => Sequence == head.Sequence + 1 && PreviousHash == head.Hash && Hash == HashOfContent();

    // Each field stands with its length before it, so that no two entries have the same bytes.
    private string HashOfContent()
    {
        string[] fields =
        [
            "resolute-journal/1",
            Sequence.ToString(CultureInfo.InvariantCulture),
            At.UtcTicks.ToString(CultureInfo.InvariantCulture),
            ActorId?.ToString() ?? "",
            Verb,
            Noun,
            On ?? "",
            NoteDigest,
            PreviousHash,
        ];
        var canonical = string.Concat(fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field}\n")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }
}

/// <summary>What was done on which noun, before it has its place in the chain.</summary>
public sealed record Deed(Verb Verb, NounRef Noun, NounRef? On, string? Text);
