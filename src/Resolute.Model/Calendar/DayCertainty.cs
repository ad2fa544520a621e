namespace Resolute.Model.Calendar;

/// <summary>How well the days of a session are known.</summary>
public enum DayCertainty
{
    /// <summary>The body or its secretariat has announced them.</summary>
    Known,

    /// <summary>They are expected from the body's practice, and may move.</summary>
    Expected,

    /// <summary>It meets on some day of the cluster between the first and the last day; which one is not known.</summary>
    InCluster,

    /// <summary>Nobody has said when.</summary>
    Unknown,
}
