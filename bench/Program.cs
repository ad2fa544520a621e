using System.Globalization;
using Resolute.Bench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["reading", var folder] when Directory.Exists(folder):
        Collection.Measure(folder);
        return 0;
    case ["word", var folder] when Directory.Exists(folder):
        WordFiles.Measure(folder);
        return 0;
    case ["whole", var folder] when Directory.Exists(folder):
        WholeReading.Measure(folder);
        return 0;
    case ["growth"]:
        Growth.Measure();
        return 0;
    case ["writing"]:
        Writing.Measure();
        return 0;
    case ["compare"]:
        Comparing.Measure();
        return 0;
    case ["board"]:
        await Boards.Measure(null, null);
        return 0;
    case ["board", var folder, .. var server] when Directory.Exists(folder):
        await Boards.Measure(folder, server.FirstOrDefault());
        return 0;
    case ["board", var connection]:
        await Boards.Measure(null, connection);
        return 0;
    case ["search"]:
        await Searching.Measure(null, null);
        return 0;
    case ["search", var folder, .. var server] when Directory.Exists(folder):
        await Searching.Measure(folder, server.FirstOrDefault());
        return 0;
    case ["search", var connection]:
        await Searching.Measure(null, connection);
        return 0;
    case ["keeping"]:
        await KeepingWorkspaces.Measure();
        return 0;
    case ["pages", var program, var folder] when File.Exists(program) && Directory.Exists(folder):
        await Pages.Measure(program, folder);
        return 0;
    case ["first", var program, var folder] when File.Exists(program) && Directory.Exists(folder):
        await FirstPage.Measure(program, folder);
        return 0;
    case ["crowd", var program] when File.Exists(program):
        await Crowd.Measure(program);
        return 0;
    case ["hostile"]:
        Hostile.Measure();
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "Say what to measure: dotnet run -c Release --project bench -- reading FOLDER | word FOLDER | whole FOLDER | growth | writing | compare | hostile | keeping | board [FOLDER] [CONNECTION] | search [FOLDER] [CONNECTION] | pages SERVER.dll FOLDER | first SERVER.dll FOLDER | crowd SERVER.dll"
        );
        return 2;
}
