namespace Resolute.Model.Calendar;

/// <summary>The days of a session as somebody gives them.</summary>
/// <param name="Certainty">How well they are known.</param>
/// <param name="From">The first day, or that of the cluster; null only where nobody has said when.</param>
/// <param name="To">The last day, or that of the cluster.</param>
/// <param name="Source">Where they are taken from: an address, a letter; days that are known have one.</param>
public sealed record SessionDays(DayCertainty Certainty, DateOnly? From, DateOnly? To, string? Source);

/// <summary>A session as somebody enters it.</summary>
/// <param name="Body">The key of the body that meets.</param>
/// <param name="Name">Its name among the body's sessions: 2026, 42, 2026-winter.</param>
/// <param name="Year">The year it belongs to, whatever its days become.</param>
/// <param name="Number">Its number where the body counts them.</param>
/// <param name="Season">winter, spring, summer or autumn where texts name it so.</param>
/// <param name="Days">Its days.</param>
/// <param name="Place">Where it meets.</param>
public sealed record SessionEntry(string Body, string Name, int Year, int? Number, string? Season, SessionDays Days, string? Place);
