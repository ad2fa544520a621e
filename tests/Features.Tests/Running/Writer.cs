using System.Globalization;
using System.Text;
using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Running;

/// <summary>Another process: imports resolutions and confirms a mandate of each, and says on its output what was acknowledged, line by line.</summary>
internal static class Writer
{
    /// <summary>The sentence of a resolution that only one writer writes, so that every import is new.</summary>
    public static string Resolution(string name, int number) =>
        Texts.Resolution.Replace("RESOLUTION 7", $"RESOLUTION {number}", StringComparison.Ordinal) + $"\nthird to greet keeper {name}.\n";

    public static async Task<int> Write(string[] arguments)
    {
        var (folder, connection, name, first, count) = (arguments[0], arguments[1], arguments[2], Number(arguments[3]), Number(arguments[4]));
        await using var workspace = await Workspace.Open(new WorkspacePlace(folder, connection == "-" ? null : connection), CancellationToken.None);
        Say("opened", "");
        for (var number = first; number < first + count; number++)
        {
            var content = new MemoryStream(Encoding.UTF8.GetBytes(Resolution(name, number)));
            var imported = await workspace.Runner.Run<ImportDocument, ImportDocument.Request, ImportDocument.Imported>(
                new ImportDocument.Request($"{name}-{number}.txt", content),
                Actor.Operator,
                NewCommand(),
                CancellationToken.None
            );
            var document = imported.Carried();
            Say("imported", document.TextAddress);
            var page = await workspace.Runner.See<TextPage, TextPage.Request, TextPage.Shown>(
                new(document.TextAddress),
                Actor.Operator,
                CancellationToken.None
            );
            var mandate = page.Carried().Marks[0].Mandate;
            var confirmed = await workspace.Runner.Run<ConfirmMandate, ConfirmMandate.Request, int>(
                new ConfirmMandate.Request(mandate.Number, mandate.Version),
                Actor.Operator,
                NewCommand(),
                CancellationToken.None
            );
            Say("confirmed", confirmed.Carried().ToString(CultureInfo.InvariantCulture));
        }

        return 0;
    }

    private static void Say(string what, string which)
    {
        Console.Out.WriteLine($"{what} {which}");
        Console.Out.Flush();
    }

    private static CommandId NewCommand() => CommandId.New(TimeProvider.System.GetUtcNow());

    private static int Number(string words) => int.Parse(words, CultureInfo.InvariantCulture);
}
