namespace Resolute.Features.Keeping;

/// <summary>How far the keeping of a workspace has come.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Rows that are done.</param>
/// <param name="All">Rows that there are.</param>
public sealed record KeepingStep(KeepingStage Stage, long Done, long All);

/// <summary>What is being done with the rows.</summary>
public enum KeepingStage
{
    /// <summary>They are written into a file or to another place.</summary>
    Writing,

    /// <summary>They are read again and compared.</summary>
    Proving,
}

/// <summary>Counts rows and says so now and then, not for every one.</summary>
internal sealed class StepCount(IProgress<KeepingStep>? told, KeepingStage stage, long all)
{
    private const int Often = 256;
    private long _done;

    public void One()
    {
        if (++_done % Often == 0 || _done == all)
            told?.Report(new KeepingStep(stage, _done, all));
    }
}
