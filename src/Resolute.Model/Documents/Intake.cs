using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Model.Documents;

/// <summary>Files that came at once, as a folder, and are taken in one after another while their sender does something else.</summary>
public sealed class Intake
{
    /// <summary>The most files that come at once.</summary>
    public const int MostFiles = 500;

    private Intake() { }

    /// <summary>Its id, and its address: /documents/intakes/ID.</summary>
    public IntakeId Id { get; private set; }

    /// <summary>Who sent the files; null for the operator.</summary>
    public AccountId? By { get; private set; }

    /// <summary>What the sender says that the texts are; null lets each reading decide.</summary>
    public Standing? Standing { get; private set; }

    /// <summary>When they came.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>How many files came too that are hidden, temporary, or no documents, and were left out.</summary>
    public int LeftAside { get; private set; }

    /// <summary>Receives files; refused where there are none, or too many at once.</summary>
    public static Ruling<Intake> Receive(int files, int leftAside, Standing? standing, Actor actor, DateTimeOffset now)
    {
        if (files == 0)
            return new Refusal("file-missing");
        if (files > MostFiles)
            return new Refusal("intake-too-many", null, MostFiles);

        return new Intake
        {
            Id = IntakeId.New(now),
            By = actor.Id,
            Standing = standing,
            ReceivedAt = now,
            LeftAside = leftAside,
        };
    }
}
