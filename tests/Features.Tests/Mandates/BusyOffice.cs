using System.Diagnostics;
using System.Globalization;
using System.Text;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Text.Languages;

namespace Resolute.Features.Tests.Mandates;

/// <summary>An office of which more is asked, in longer words, than a brief has room for.</summary>
internal static class BusyOffice
{
    private const string Aim =
        "taking into account the tides, the ferries and the winds of each of the small islands, in close collaboration with the keepers of lanterns, the makers of ladders and the painters of buoys, and within the oil that is at hand in every one of the seven harbours";

    public static bool CanPrint { get; } = IsThere("soffice") && IsThere("pdfinfo");

    public static async Task<Desk> Open()
    {
        var desk = await Desk.Open(Database.Sqlite);
        await desk.Import(Asking("9", "the Secretary-General", 30));
        await desk.Import(Asking("10", "Member States", 8, ", and to report thereon to the Secretary-General"));
        foreach (var number in Enumerable.Range(1, 38))
            await desk.Confirm(number);
        for (var number = 1; number <= 6; number++)
        {
            var report = await desk.Import(Texts.Report.Replace("D28/5", $"D28/{number}", StringComparison.Ordinal), $"report-{number}.txt");
            await desk.Link(number * 5, report.TextAddress, EvidenceShows.Report);
        }

        desk.Clock.Now = new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero);
        return desk;
    }

    /// <summary>The same brief with as many words in every field as there may ever be, in the language's own letters.</summary>
    public static Brief.Shown AtItsLongest(Brief.Shown brief, Language language)
    {
        var words = string.Concat(Enumerable.Repeat(Own(language), 12));
        return brief with
        {
            Overdue = Longest(brief.Overdue),
            Due = Longest(brief.Due),
            Later = Longest(brief.Later),
            Done = Longest(brief.Done),
            Arriving = Longest(brief.Arriving),
        };

        Brief.Part Longest(Brief.Part part) =>
            new(
                [
                    .. part.Entries.Select(entry => new Brief.Entry(
                        entry.Line with
                        {
                            Chapeau = words,
                            Words = words,
                            Instrument = words,
                            Label = "12 iii)",
                            IsExpectedPast = true,
                            NextDue = new DateOnly(2026, 9, 30),
                        },
                        [words, words],
                        [words, words],
                        entry.Line.Status == MandateStatus.NoEvidence ? [] : [words, words, words]
                    )),
                ],
                true
            );
    }

    private static string Own(Language language) =>
        language switch
        {
            Language.Arabic => "أن ينشر خريطةً لجميع الفوانيس في الموانئ السبعة، مع مراعاة المدّ والجزر والعبّارات والرياح، ",
            Language.Chinese => "公布七个港口所有灯笼的地图，同时考虑到潮汐、渡轮和海风，",
            Language.French => "de publier la carte de toutes les lanternes des sept ports, compte tenu des marées et des vents, ",
            Language.Russian => "опубликовать карту всех фонарей семи гаваней с учетом приливов, паромов и ветров, ",
            Language.Spanish => "publicar el mapa de todos los faroles de los siete puertos, teniendo en cuenta las mareas, ",
            _ => "to publish the map of all lanterns of the seven harbours, taking into account tides and winds, ",
        };

    /// <summary>On how many pages each file is printed.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> Printed(IReadOnlyDictionary<string, byte[]> files)
    {
        var folder = Directory.CreateTempSubdirectory("resolute-print-").FullName;
        try
        {
            foreach (var (name, file) in files)
                await File.WriteAllBytesAsync(Path.Combine(folder, name), file);
            await Run("soffice", folder, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", .. files.Keys]);
            var pages = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var name in files.Keys)
            {
                var told = await Run("pdfinfo", folder, [Path.ChangeExtension(name, "pdf")]);
                var line = told.Split('\n').First(one => one.StartsWith("Pages:", StringComparison.Ordinal));
                pages[name] = int.Parse(line["Pages:".Length..], CultureInfo.InvariantCulture);
            }

            return pages;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));

    private static string Asking(string number, string whom, int count, string end = "")
    {
        string[] days = ["30 April 2026", "15 May 2026", "30 October 2026", "31 March 2027", "31 December 2028"];
        var text = new StringBuilder(
            $"RESOLUTION {number} (D25)\nLanterns of many harbours\nThe Demonstration Council,\nrecalling\na)\tResolution 3 (D21), on ferries at night,\n{(whom[0] == 't' ? "instructs" : "invites")} {whom}\n"
        );
        for (var at = 1; at <= count; at++)
            text.Append(CultureInfo.InvariantCulture, $"{at}\tto publish map {at} of all lanterns by {days[at % days.Length]}, {Aim}{end};\n");
        return text.ToString();
    }

    private static async Task<string> Run(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(4));
        try
        {
            var told = process.StandardOutput.ReadToEndAsync(patience.Token);
            await Task.WhenAll(told, process.StandardError.ReadToEndAsync(patience.Token), process.WaitForExitAsync(patience.Token));
            return await told;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
