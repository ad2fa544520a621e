namespace Resolute.Model.People;

/// <summary>That a person is here: on which device, and when they last proved on it who they are.</summary>
public sealed record Presence(DeviceId Device, DateTimeOffset ProvedAt);
