using System.Globalization;
using System.Text;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Bench;

/// <summary>What grows with what: one text, one, three, ten and thirty times as long, in each form.</summary>
internal static class Growth
{
    private const int Shortest = 30_000;
    private static readonly int[] Times = [1, 3, 10, 30];

    private static readonly (string Form, string Opening, string Clause)[] Forms =
    [
        (
            "itu",
            "RESOLUTION 12 (PORT ARDENT, 2031)\nOn lamps\nThe Union,\nrecalling\na)\tResolution 4 (Port Ardent, 2027);\nresolves\n",
            "{0}\tto instruct the Keeper-General to report to the Harbour Board at its 2033 session, through Committee {0}, on Resolution {0} (Port Ardent, 2027);\n"
        ),
        (
            "un",
            "31/7.\tLamps for small harbours\nThe General Assembly,\nRecalling its resolution 30/2 of 20 May 2030,\n",
            "{0}.\tRequests the Secretary-General, in consultation with Member States, to report by 31 March 2033 on paragraph {0} of its resolution 30/{0};\n"
        ),
        (
            "report",
            "Report by the Chair\n1\tOpening\n",
            "{0}\tLamps of harbour {0}\n{0}.1\tDocument LWG-12/{0} was presented. The group thanked the authors and asked the secretariat to publish it by 4 May 2032.\n"
        ),
    ];

    public static void Measure()
    {
        Console.WriteLine("form\tcharacters\tms\tslope");
        foreach (var (form, opening, clause) in Forms)
        {
            // Until the machine code of every pass is the final one.
            Point(Text(opening, clause, Shortest * Times[^2]));
            var points = Times.Select(times => Point(Text(opening, clause, Shortest * times))).ToList();
            foreach (var (size, seconds) in points)
                Console.WriteLine($"{form}\t{size:N0}\t{seconds * 1000:N1}");
            Console.WriteLine($"{form}\t\t\t{Clock.Slope(points):N3}");
        }
    }

    /// <summary>A text of about this length in each form.</summary>
    public static IEnumerable<(string Form, string Text)> Texts(int length) => Forms.Select(form => (form.Form, Text(form.Opening, form.Clause, length)));

    private static (double Size, double Seconds) Point(string text)
    {
        var blocks = BlockText.FromLines(text);
        var rounds = Enumerable.Range(0, 9).Select(_ => Clock.Seconds(() => Reader.Read(blocks).Leaves.Count)).ToList();
        return (text.Length, rounds.Min());
    }

    private static string Text(string opening, string clause, int length)
    {
        var text = new StringBuilder(opening);
        for (var number = 1; text.Length < length; number++)
            text.AppendFormat(CultureInfo.InvariantCulture, clause, number);
        return text.ToString();
    }
}
