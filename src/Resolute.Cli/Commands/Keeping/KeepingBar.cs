using Resolute.Cli.Speaking;
using Resolute.Features.Keeping;
using Spectre.Console;

namespace Resolute.Cli.Commands.Keeping;

/// <summary>A bar that follows rows, for a person who looks on; where nobody does, nothing.</summary>
public static class KeepingBar
{
    public static async Task<T> Under<T>(Speech speech, Func<IProgress<KeepingStep>?, Task<T>> work)
    {
        if (!Speech.IsWatched)
            return await work(null);

        return await speech
            .Progress.Progress()
            .AutoClear(true)
            .StartAsync(async context =>
            {
                var bars = new Dictionary<KeepingStage, ProgressTask>();
                return await work(new Told(step => Show(context, bars, step, speech)));
            });
    }

    private static void Show(ProgressContext context, Dictionary<KeepingStage, ProgressTask> bars, KeepingStep step, Speech speech)
    {
        if (!bars.TryGetValue(step.Stage, out var bar))
            bars[step.Stage] = bar = context.AddTask(
                Markup.Escape(step.Stage == KeepingStage.Writing ? speech.Words["cli.keeping-writing"] : speech.Words["cli.keeping-proving"])
            );
        bar.MaxValue = step.All;
        bar.Value = step.Done;
    }

    // Told on the spot: the framework's own progress would tell later and out of order.
    private sealed class Told(Action<KeepingStep> show) : IProgress<KeepingStep>
    {
        public void Report(KeepingStep value) => show(value);
    }
}
