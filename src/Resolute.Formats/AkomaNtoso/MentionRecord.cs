using System.Globalization;
using Resolute.Text.Checks;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>The part of the record that belongs to the text and not to a clause: what it mentions, its partition, what an editor would notice.</summary>
internal sealed class MentionRecord(RecordPen pen, Reading reading)
{
    public void Write()
    {
        Mentions();
        Rest();
    }

    private void Mentions()
    {
        foreach (var citation in reading.Citations)
        {
            pen.Begin("citation");
            pen.Say("key", citation.Key.Value);
            pen.Say("revision", citation.Revision);
            pen.Say("in", citation.At);
            pen.Line(citation.Line, citation.Claim.Span);
            pen.Claim(citation.Claim, citation.Words);
            pen.End();
        }

        foreach (var symbol in reading.Symbols)
        {
            pen.Begin("symbol");
            pen.Say("key", symbol.Key);
            pen.Say("series", symbol.Series);
            pen.Say("revision", symbol.Revision?.ToString(CultureInfo.InvariantCulture));
            pen.Say("in", symbol.At);
            pen.Line(symbol.Line, symbol.Span);
            pen.Words(symbol.Span, symbol.Words);
            pen.End();
        }

        foreach (var date in reading.Dates)
        {
            pen.Begin("date");
            pen.Say("from", Day(date.From));
            pen.Say("to", Day(date.To));
            pen.Line(date.Line, date.Span);
            pen.Words(date.Span, date.Words);
            pen.End();
        }

        foreach (var reference in reading.CrossReferences)
        {
            pen.Begin("reference");
            pen.Say("in", reference.At);
            pen.Say("target", reference.Target);
            pen.Words(reference.Span, reference.Words);
            pen.End();
        }

        foreach (var note in reading.Footnotes)
        {
            pen.Begin("footnote");
            pen.Say("mark", note.Mark);
            pen.Say("in", note.At);
            if (note.Call is { } call)
                pen.Say("call", Record.Place(call));
            pen.Words(note.Span, note.Text);
            pen.End();
        }
    }

    private void Rest()
    {
        foreach (var unplaced in reading.Unplaced)
        {
            pen.Begin("unplaced");
            pen.Line(unplaced.Line, unplaced.Span);
            pen.Words(unplaced.Span, unplaced.Text);
            pen.End();
        }

        foreach (var leaf in reading.Leaves)
        {
            pen.Begin("leaf");
            pen.Say("kind", leaf.Kind.ToString());
            pen.At(leaf.Span);
            pen.Say("in", leaf.At);
            pen.End();
        }

        foreach (var finding in reading.Findings)
            Finding(finding);
    }

    private void Finding(Finding finding)
    {
        pen.Begin("finding");
        pen.Say("rule", finding.Rule);
        pen.Say("severity", finding.Severity.ToString());
        pen.Say("line", finding.Line.ToString(CultureInfo.InvariantCulture));
        pen.Say("column", finding.Column.ToString(CultureInfo.InvariantCulture));
        pen.Say("case", finding.Case);
        pen.Say("in", finding.At);
        pen.Say("suggestion", finding.Suggestion);
        pen.Words(finding.Span, finding.Words);
        foreach (var argument in finding.Arguments)
        {
            pen.Begin("argument");
            pen.Say("words", argument);
            pen.End();
        }

        pen.End();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
