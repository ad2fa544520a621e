namespace Resolute.Cli.Speaking;

/// <summary>How every command ends.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and the answer is "no".</summary>
    public const int No = 1;

    /// <summary>Could not do it; one line on the error stream says why and what to do.</summary>
    public const int CouldNot = 2;
}
