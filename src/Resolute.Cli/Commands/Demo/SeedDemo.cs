using System.CommandLine;
using Resolute.Cli.Commands.Documents;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Calendar;
using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Features.People;
using Resolute.Model.Mandates;
using Resolute.Text.Rulings;

namespace Resolute.Cli.Commands.Demo;

/// <summary>
/// resolute demo FOLDER: takes the demonstration documents in and does with them what an officer would, through the same use cases:
/// confirms some mandates, links evidence, releases. The rest is left for the visitor to review.
/// </summary>
public static class SeedDemo
{
    private const string Calendar = "calendar.csv";

    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Description = speech.Words["cli.argument-demo"] };
        var command = new Command("demo", speech.Words["cli.demo"]) { folder };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var found = FilesToImport.Under([parsed.GetValue(folder)!]);
                if (found.Files.Count == 0)
                    return speech.CouldNot("cli.no-such-place", parsed.GetValue(folder)!);

                await using var open = await OpenWorkspace.At(workspace.In(parsed), cancellation);
                var held = await open.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new(), cancellation);
                if (held.IsRefused(out var refusal, out var documents))
                    return speech.CouldNot(refusal);
                if (documents.Count > 0)
                    return speech.CouldNot("cli.demo-not-empty");

                // What binds comes first, so that its mandates have the first numbers.
                var inOrder = found.Files.OrderBy(file => Path.GetFileName(file).StartsWith("draft-", StringComparison.Ordinal)).ToList();
                var taken = await Intake.Of(inOrder, null, open, speech, cancellation);
                if (taken.Count < inOrder.Count)
                    return ExitCode.CouldNot;

                var calendar = Path.Combine(parsed.GetValue(folder)!, Calendar);
                if (File.Exists(calendar))
                {
                    var table = new ImportSessions.Request(await File.ReadAllTextAsync(calendar, cancellation));
                    if ((await open.Run<ImportSessions, ImportSessions.Request, ImportSessions.Imported>(table, cancellation)).IsRefused(out var odd, out _))
                        return speech.CouldNot(odd);
                }

                var officer = new DemoOfficer(open, taken);
                if (await officer.Work(cancellation) is { } reason)
                    return speech.CouldNot(reason);
                if ((await open.Run<InventPeople, InventPeople.Request, int>(new(), cancellation)).IsRefused(out var nobody, out _))
                    return speech.CouldNot(nobody);
                speech.Note("cli.demo-done", taken.Count);
                return ExitCode.Done;
            }
        );
        return command;
    }
}
