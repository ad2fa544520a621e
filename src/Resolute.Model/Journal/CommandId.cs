namespace Resolute.Model.Journal;

/// <summary>Names one wish of a caller, so that a repeated post does nothing twice.</summary>
public readonly record struct CommandId(Guid Value)
{
    /// <summary>How long the answer to a carried command is kept. A form is good for the seven days that its person stays signed in; programs and jobs ask again within hours.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static CommandId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
