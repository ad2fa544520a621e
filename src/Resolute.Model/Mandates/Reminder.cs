using Resolute.Model.People;

namespace Resolute.Model.Mandates;

/// <summary>What an owner is reminded of.</summary>
public enum ReminderKind
{
    /// <summary>It is due soon.</summary>
    DueSoon,

    /// <summary>It is overdue.</summary>
    Overdue,
}

/// <summary>That the owner of a mandate was written to about one time that it is due: never twice for the same.</summary>
/// <param name="InstanceId">The time.</param>
/// <param name="AccountId">The owner.</param>
/// <param name="Kind">What about.</param>
/// <param name="SentAt">When.</param>
public sealed record Reminder(DueInstanceId InstanceId, AccountId AccountId, ReminderKind Kind, DateTimeOffset SentAt);
