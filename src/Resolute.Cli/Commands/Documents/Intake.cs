using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Documents;
using Resolute.Model.Documents;
using Spectre.Console;

namespace Resolute.Cli.Commands.Documents;

/// <summary>Takes files in one by one, under a progress bar or, where nobody looks on, with a line for each; a refused one is reported and the rest goes on.</summary>
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
        await WithProgress(
            speech,
            files.Count,
            async settled =>
            {
                foreach (var file in files)
                {
                    var (document, refused) = await One(file, standing, open, speech, cancellation);
                    if (document is not null)
                        taken.Add((file, document));
                    settled(Speech.OneLine(refused ?? $"{file}: {WordsOf(document!, speech)}"), refused is not null);
                }

                await open.FinishJobs(cancellation);
            }
        );
        return taken;
    }

    /// <summary>What a file was to the workspace, in words.</summary>
    public static string WordsOf(ImportDocument.Imported document, Speech speech) =>
        document.SameWordsAs is { } same ? speech.Words.Say("arrival.same-words-as", "/" + same) : speech.Words["arrival." + KebabCase.Of(document.Arrival)];

    private static async Task<(ImportDocument.Imported? Document, string? Refused)> One(
        string file,
        Standing? standing,
        OpenWorkspace open,
        Speech speech,
        CancellationToken cancellation
    )
    {
        try
        {
            // What is no ordinary file, as a pipe, has no length, and opening it would wait for whoever writes into it.
            await using var content = new FileInfo(file).Length == 0 ? Stream.Null : File.OpenRead(file);
            var request = new ImportDocument.Request(Path.GetFileName(file), content, standing);
            var ruling = await open.Run<ImportDocument, ImportDocument.Request, ImportDocument.Imported>(request, cancellation);
            return ruling.IsRefused(out var refusal, out var document) ? (null, $"{file}: {speech.Reason(refusal)}") : (document, null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, speech.Words.Say("cli.cannot-open", file, fault.Message));
        }
    }

    private static async Task WithProgress(Speech speech, int count, Func<Action<string, bool>, Task> work)
    {
        if (!Speech.IsWatched)
        {
            var number = 0;
            await work((line, _) => Console.Error.WriteLine(count > 1 ? $"{++number}/{count} {line}" : line));
            return;
        }

        var refusals = new List<string>();
        await speech
            .Progress.Progress()
            .AutoClear(true)
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(speech.Words["cli.import-going"]), maxValue: count);
                await work(
                    (line, isRefused) =>
                    {
                        if (isRefused)
                            refusals.Add(line);
                        task.Increment(1);
                    }
                );
            });
        foreach (var refusal in refusals)
            await Console.Error.WriteLineAsync(refusal);
    }
}
