using System.CommandLine;
using System.Globalization;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Calendar;
using Resolute.Model.Mandates;
using Resolute.Text.Addressees;
using Resolute.Text.Wording;

namespace Resolute.Cli.Commands.Calendar;

/// <summary>resolute calendar: the sessions of a year and what is due in it; a table of sessions taken in; what is reported to whom.</summary>
public static class CalendarCommand
{
    private const int WordsShown = 72;

    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var year = new Option<int?>("--year") { Description = speech.Words["cli.option-year"], HelpName = "YEAR" };
        var body = new Option<string?>("--body") { Description = speech.Words["cli.option-body"], HelpName = "KEY" };
        var command = new Command("calendar", speech.Words["cli.calendar"]) { year, body };
        workspace.AddTo(command);
        command.Add(ImportSessionsCommand.Of(speech));
        command.Add(Reporting(speech));
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var asked = new CalendarYear.Request(parsed.GetValue(year), parsed.GetValue(body));
                if ((await open.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(asked, cancellation)).IsRefused(out var refusal, out var shown))
                    return speech.CouldNot(refusal);
                var due = shown.Due.ToList();
                while (shown.NextAfter is { } after)
                {
                    var next = await open.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(asked with { After = after }, cancellation);
                    if (next.IsRefused(out refusal, out shown))
                        return speech.CouldNot(refusal);
                    due.AddRange(shown.Due);
                }

                Write(shown with { Due = due }, speech);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static Command Reporting(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var year = new Option<int?>("--year") { Description = speech.Words["cli.option-year"], HelpName = "YEAR" };
        var to = new Option<string?>("--to") { Description = speech.Words["cli.option-recipient"], HelpName = "KEY" };
        var command = new Command("reporting", speech.Words["cli.calendar-reporting"]) { year, to };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var asked = new ReportingCalendar.Request(parsed.GetValue(year), parsed.GetValue(to));
                var ruling = await open.See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>(asked, cancellation);
                if (ruling.IsRefused(out var refusal, out var shown))
                    return speech.CouldNot(refusal);
                var reports = shown.Reports.ToList();
                while (shown.NextAfter is { } after)
                {
                    ruling = await open.See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>(asked with { After = after }, cancellation);
                    if (ruling.IsRefused(out refusal, out shown))
                        return speech.CouldNot(refusal);
                    reports.AddRange(shown.Reports);
                }

                if (reports.Count == 0)
                    speech.Note("cli.calendar-none", shown.Year);
                else
                    WriteReports(reports, speech);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static void Write(CalendarYear.Shown shown, Speech speech)
    {
        if (shown.Sessions.Count + shown.Due.Count == 0)
        {
            speech.Note("cli.calendar-none", shown.Year);
            return;
        }

        Headed(speech, ["session", "days", "certainty", "place"], shown.Sessions.Select(session => Row(session, speech)));
        if (shown.Due.Count > 0)
            Headed(speech, ["due", "number", "asked-of", "words"], shown.Due.Select(line => Row(line, speech)));
    }

    private static void WriteReports(IEnumerable<DueLine> reports, Speech speech) =>
        Headed(
            speech,
            ["due", "number", "asked-of", "through", "recipients"],
            reports.Select(line =>
                new[]
                {
                    Days(line.From, line.DueOn, speech),
                    Number(line),
                    Asked(line, speech),
                    string.Join(" → ", line.Route.Select(one => Name(one, speech))),
                    string.Join(", ", line.Recipients.Select(one => Name(one, speech))),
                }
            )
        );

    private static void Headed(Speech speech, IEnumerable<string> headings, IEnumerable<string[]> rows) =>
        Listing.Write(speech, [.. headings.Select(heading => speech.Words["cli.column-" + heading])], rows);

    private static string[] Row(SessionLine session, Speech speech) =>
        [
            session.Key,
            session.From is null ? "" : Days(session.From, session.To, speech),
            session.IsCalledOff ? speech.Words["page.calendar.called-off"] : speech.Words["days." + KebabCase.Of(session.Days)],
            session.Place ?? "",
        ];

    private static string[] Row(DueLine line, Speech speech) =>
        [
            Days(line.From, line.DueOn, speech),
            Number(line),
            Asked(line, speech),
            line.Words.Length > WordsShown ? line.Words[..WordsShown].TrimEnd() + "…" : line.Words,
        ];

    private static string Days(DateOnly? from, DateOnly? to, Speech speech) =>
        to is not { } last ? speech.Words["days.unknown"]
        : from is { } first && first != last ? speech.Words.Say("days.range", first, last)
        : WrittenDate.Of(last, speech.Words.Language);

    private static string Number(DueLine line) => line.Mandate.ToString(CultureInfo.InvariantCulture);

    private static string Asked(DueLine line, Speech speech) => line.AddresseeKey is { } key ? Bodies.Name(key, speech.Words.Language) : line.AddresseeWords;

    private static string Name(NamedBody body, Speech speech) => body.Key is { } key ? Bodies.Name(key, speech.Words.Language) : body.Words;
}
