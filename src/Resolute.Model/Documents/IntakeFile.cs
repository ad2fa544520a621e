using System.Text.Json;
using Resolute.Text.Rulings;

namespace Resolute.Model.Documents;

/// <summary>One file of an intake: waiting, taken in, or refused with its reason.</summary>
public sealed class IntakeFile
{
    private IntakeFile() { }

    /// <summary>A file that waits to be taken in.</summary>
    /// <param name="intakeId">Its intake.</param>
    /// <param name="ordinal">Its place in it, from 1.</param>
    /// <param name="path">Its name with its folders, as the sender's machine named it: words, never a path here.</param>
    /// <param name="sha256">The SHA-256 of its bytes.</param>
    /// <param name="jobId">The job that takes it in.</param>
    public IntakeFile(IntakeId intakeId, int ordinal, string path, string sha256, Guid jobId) =>
        (IntakeId, Ordinal, Path, Sha256, JobId) = (intakeId, ordinal, Printable.Of(Printable.Line(path), 400), sha256, jobId);

    /// <summary>Its intake.</summary>
    public IntakeId IntakeId { get; private set; }

    /// <summary>Its place in it, from 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Its name with its folders, as words.</summary>
    public string Path { get; private set; } = null!;

    /// <summary>The SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = null!;

    /// <summary>The job that takes it in.</summary>
    public Guid JobId { get; private set; }

    /// <summary>Its document, once it is taken in.</summary>
    public DocumentId? DocumentId { get; private set; }

    /// <summary>What it was to the workspace, once it is taken in.</summary>
    public Arrival? Arrival { get; private set; }

    /// <summary>Why it was refused; null where it was not.</summary>
    public string? RefusalCode { get; private set; }

    /// <summary>What the refusal's words mention, as a JSON array of strings.</summary>
    public string? RefusalWords { get; private set; }

    /// <summary>When it was taken in or refused; null while it waits.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Whether it still waits.</summary>
    public bool IsWaiting => SettledAt is null;

    /// <summary>Why it was refused; null where it was not.</summary>
    public Refusal? Refusal =>
        RefusalCode is null ? null : new Refusal(RefusalCode, null, [.. JsonSerializer.Deserialize<string[]>(RefusalWords ?? "[]") ?? []]);

    /// <summary>It was taken in.</summary>
    public void Become(DocumentId document, Arrival arrival, DateTimeOffset now) => (DocumentId, Arrival, SettledAt) = (document, arrival, now);

    /// <summary>It was refused.</summary>
    public void Refuse(Refusal refusal, DateTimeOffset now)
    {
        var words = refusal.Arguments.Select(one => Convert.ToString(one, System.Globalization.CultureInfo.InvariantCulture) ?? "");
        (RefusalCode, RefusalWords, SettledAt) = (refusal.Code, JsonSerializer.Serialize(words), now);
    }
}
