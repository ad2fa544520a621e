namespace Resolute.Model.Journal;

/// <summary>The version of a thing that somebody saw before they decided on it.</summary>
public static class SeenVersion
{
    /// <summary>Whichever holds: somebody decides without having looked.</summary>
    public const int Any = -1;

    /// <summary>Whether what was seen still holds.</summary>
    public static bool Holds(int seen, int now) => seen is Any || seen == now;
}
