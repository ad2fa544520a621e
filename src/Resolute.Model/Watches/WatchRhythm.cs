namespace Resolute.Model.Watches;

/// <summary>How often a person is written to about what they watch.</summary>
public enum WatchRhythm
{
    /// <summary>As soon as something happens, and at most once in five minutes.</summary>
    AtOnce,

    /// <summary>Once a day in Geneva, if something happened.</summary>
    Daily,

    /// <summary>Once a week, from Monday on, if something happened.</summary>
    Weekly,

    /// <summary>No mail: it stands on the person's own page alone.</summary>
    WithoutMail,
}
