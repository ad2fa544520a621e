using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Documents;
using Resolute.Model.Documents;
using Spectre.Console;

namespace Resolute.Cli.Commands.Documents;

/// <summary>Takes files in one by one under a progress bar; a refused one is reported in a line and the rest goes on.</summary>
public static class Intake
{
    public static async Task<IReadOnlyList<(string File, ImportDocument.Imported Document)>> Of(
        IReadOnlyList<string> files,
        Standing? standing,
        OpenWorkspace open,
        Speech speech,
        CancellationToken cancellation
    )
    {
        var taken = new List<(string, ImportDocument.Imported)>();
        var refusals = new List<string>();
        await WithProgress(
            speech,
            files.Count,
            async step =>
            {
                foreach (var file in files)
                {
                    if (await One(file, standing, open, speech, refusals, cancellation) is { } document)
                        taken.Add((file, document));
                    step();
                }

                await open.FinishJobs(cancellation);
            }
        );
        foreach (var refusal in refusals)
            await Console.Error.WriteLineAsync(refusal);
        return taken;
    }

    private static async Task<ImportDocument.Imported?> One(
        string file,
        Standing? standing,
        OpenWorkspace open,
        Speech speech,
        List<string> refusals,
        CancellationToken cancellation
    )
    {
        try
        {
            await using var content = File.OpenRead(file);
            var request = new ImportDocument.Request(Path.GetFileName(file), content, standing);
            var ruling = await open.Run<ImportDocument, ImportDocument.Request, ImportDocument.Imported>(request, cancellation);
            if (!ruling.IsRefused(out var refusal, out var document))
                return document;
            refusals.Add(Speech.OneLine(file) + ": " + speech.Reason(refusal));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            refusals.Add(Speech.OneLine(speech.Words.Say("cli.cannot-open", file, fault.Message)));
        }

        return null;
    }

    private static async Task WithProgress(Speech speech, int count, Func<Action, Task> work)
    {
        if (!Speech.IsWatched)
        {
            await work(() => { });
            return;
        }

        await speech
            .Progress.Progress()
            .AutoClear(true)
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(speech.Words["cli.import-going"]), maxValue: count);
                await work(() => task.Increment(1));
            });
    }
}
