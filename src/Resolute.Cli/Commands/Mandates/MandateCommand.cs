using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Text.Wording;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>resolute mandate N: one mandate as a page of text.</summary>
public static class MandateCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var number = new Argument<int>("number") { HelpName = "N", Description = speech.Words["cli.argument-mandate"] };
        var asOf = DayOption.Of("--as-of", speech.Words["cli.option-as-of"]);
        var command = new Command("mandate", speech.Words["cli.mandate"]) { number, asOf };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var asked = new MandatePage.Request(parsed.GetValue(number), parsed.GetValue(asOf));
                var ruling = await open.See<MandatePage, MandatePage.Request, MandatePage.Shown>(asked, cancellation);
                if (ruling.IsRefused(out var refusal, out var page))
                    return speech.CouldNot(refusal);
                Write(page, speech);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static void Write(MandatePage.Shown page, Speech speech)
    {
        var (line, output) = (page.Mandate, speech.Answers);
        output.WriteLine($"{line.Number} · {line.Instrument} {line.Label}".TrimEnd());
        output.WriteLine(Speech.OneLine(line.Words));
        output.WriteLine();
        Fact(speech, "asked-of", MandateWords.AskedOf(line, speech));
        Fact(speech, "recipients", string.Join(", ", page.Clause.Recipients.Select(recipient => recipient.Words)));
        Fact(speech, "due", line.Due?.Words ?? speech.Words["cli.due-unstated"]);
        Fact(speech, "status", Status(page, speech));
        if (!page.IsToday)
            Fact(speech, "as-of", WrittenDate.Of(page.AsOf, speech.Words.Language));
        Fact(speech, "address", "/" + line.Address);

        if (page.Times.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(speech.Words["page.mandate.times"]);
        }

        foreach (var time in page.Times)
            output.WriteLine("  " + Time(time, speech));

        output.WriteLine();
        output.WriteLine(speech.Words["cli.evidence"]);
        if (page.Evidence.Count == 0)
            output.WriteLine("  " + speech.Words["status.no-evidence"]);
        foreach (var piece in page.Evidence)
            Write(piece, speech);

        if (page.Statuses.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine(speech.Words["page.mandate.statuses"]);
        foreach (var turn in page.Statuses)
            output.WriteLine("  " + Turn(turn, speech));
    }

    private static string Time(TimeLine time, Speech speech)
    {
        var day = time.DueOn is { } due ? WrittenDate.Of(due, speech.Words.Language) : speech.Words["page.mandate.days-unknown"];
        return string.Join(" · ", new[] { time.Key, day, StatusOf(time.Status, speech) }.Where(part => part.Length > 0));
    }

    private static string Turn(StatusTurn turn, Speech speech) =>
        string.Join(
            " · ",
            new[]
            {
                WrittenDate.Of(turn.On, speech.Words.Language),
                StatusOf(turn.Status, speech),
                speech.Words["status-cause." + KebabCase.Of(turn.Cause)],
                turn.Instance ?? "",
            }.Where(part => part.Length > 0)
        );

    private static string StatusOf(MandateStatus? status, Speech speech) => status is { } one ? speech.Words["status." + KebabCase.Of(one)] : "";

    private static void Write(EvidenceLine piece, Speech speech)
    {
        var state = speech.Words["evidence-state." + KebabCase.Of(piece.State)];
        var shows = speech.Words["evidence-shows." + KebabCase.Of(piece.Shows)];
        var day = WrittenDate.Of(DateOnly.FromDateTime(piece.At.UtcDateTime), speech.Words.Language);
        speech.Answers.WriteLine($"  {Speech.OneLine($"{piece.Document} {piece.Place}".TrimEnd())} · {shows} · {state} · {day} · {piece.Id}");
        if (piece.Url is { } url)
            speech.Answers.WriteLine("    " + Speech.OneLine(url));
        if (piece.Because.Count > 0)
            speech.Answers.WriteLine($"    {speech.Words["page.evidence.because"]} {Speech.OneLine(string.Join(", ", piece.Because))}");
        if (piece.Words is { } words)
            speech.Answers.WriteLine("    “" + Speech.OneLine(words) + "”");
        if (piece.Note is { Length: > 0 } note)
            speech.Answers.WriteLine("    " + Speech.OneLine(note));
    }

    private static string Status(MandatePage.Shown page, Speech speech)
    {
        var standing = MandateWords.Standing(page.Mandate, speech);
        var why = page.Mandate.Status is null ? "" : $" – {speech.Words["status-reason." + page.StatusReason]}";
        return page.Said?.Reason is { } reason ? $"{standing}{why} {Speech.OneLine(reason)}" : standing + why;
    }

    private static void Fact(Speech speech, string heading, string words)
    {
        if (words.Length > 0)
            speech.Answers.WriteLine($"{speech.Words["cli.column-" + heading]}: {Speech.OneLine(words)}");
    }
}
