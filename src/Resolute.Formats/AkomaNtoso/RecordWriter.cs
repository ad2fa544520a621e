using System.Globalization;
using Resolute.Text;
using Resolute.Text.Addressees;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>
/// The record of a reading: what each claim rests on, by places in the text. It stands in the analysis, since several claims may rest on
/// the same words, and a claim is not an element of the text.
/// </summary>
internal sealed class RecordWriter(RecordPen pen, Reading reading, IReadOnlyDictionary<object, string> ids)
{
    public void Write()
    {
        pen.Begin("reading");
        pen.Say("language", reading.Language.Code());
        pen.Say("kind", reading.Kind.ToString());
        pen.Say("form", reading.Form.ToString());
        pen.Say("score", reading.Score.ToString("R", CultureInfo.InvariantCulture));
        pen.Say("sha256", Record.Digest(reading.Text));
        Instrument();
        Header();
        foreach (var block in reading.Preamble.Concat(reading.Operative).Where(static block => block.Addressees.Count > 0))
        {
            pen.Begin("block", ids[block]);
            Asked("asked", block.Addressees);
            pen.End();
        }

        foreach (var clause in reading.AllClauses())
            Clause(clause);
        foreach (var section in reading.Sections.Where(static section => section.Outcomes.Count > 0))
        {
            pen.Begin("section", ids[section]);
            foreach (var outcome in section.Outcomes)
                Outcome(outcome);
            pen.End();
        }

        new MentionRecord(pen, reading).Write();
        pen.End();
    }

    private void Instrument()
    {
        if (reading.Instrument is not { } instrument)
            return;
        pen.Begin("instrument");
        pen.Say("body", instrument.Body);
        pen.Say("key", instrument.Key.Value);
        pen.Say("number", instrument.Number);
        pen.Say("revision", instrument.Revision);
        pen.Words(instrument.Span, instrument.Words);
        pen.End();
    }

    private void Header()
    {
        foreach (var (name, field) in reading.Header.Fields())
        {
            if (field is null)
                continue;
            pen.Begin("field");
            pen.Say("name", name);
            pen.At(field.Span);
            if (field.Value != PlainWords.Of(reading.Text, reading.Language, Inside(field.Span)))
                pen.Say("value", field.Value);
            pen.End();
        }
    }

    private void Clause(ClauseNode clause)
    {
        if (
            clause is { Verb: null, Due: null, DueAlso: null, Resources: null, Begins: null }
            && clause.Addressees.Count + clause.Recipients.Count + clause.Counterparts.Count + clause.Through.Count == 0
        )
            return;
        pen.Begin("clause", ids[clause]);
        Verb(clause.Verb);
        Asked("asked", clause.Addressees);
        Asked("told", clause.Recipients);
        Asked("with", clause.Counterparts);
        Asked("through", clause.Through);
        Due("due", clause.Due);
        Due("also", clause.DueAlso);
        if (clause.Resources is { } means)
        {
            pen.Begin("means");
            pen.Say("kind", means.Kind.ToString());
            pen.Claim(means.Claim, means.Words);
            pen.End();
        }

        if (clause.Begins is { } begins)
        {
            pen.Begin("begins");
            pen.Claim(begins, null);
            pen.End();
        }

        pen.End();
    }

    private void Outcome(Outcome outcome)
    {
        pen.Begin("outcome");
        pen.Words(outcome.Span, outcome.Text);
        Verb(outcome.Verb);
        Asked("asked", outcome.Addressees);
        Asked("told", outcome.Recipients);
        Due("due", outcome.Due);
        pen.End();
    }

    private void Verb(ActionVerb? verb)
    {
        if (verb is null)
            return;
        pen.Begin("verb");
        pen.Say("key", verb.Key);
        pen.Claim(verb.Claim, verb.Words);
        pen.End();
    }

    private void Asked(string name, IReadOnlyList<Addressee> addressees)
    {
        foreach (var addressee in addressees)
        {
            pen.Begin(name);
            pen.Say("key", addressee.Key);
            pen.Claim(addressee.Claim, addressee.Words);
            pen.End();
        }
    }

    private void Due(string name, StatedDue? due)
    {
        if (due is null)
            return;
        pen.Begin(name);
        pen.Say("kind", due.Kind.ToString());
        pen.Say("value", due.Value);
        pen.Say("relation", due.Relation?.ToString());
        pen.Say("from", due.From);
        pen.Say("through", due.Through);
        pen.Say("also", due.Also);
        pen.Say("month", due.Month?.ToString(CultureInfo.InvariantCulture));
        pen.Say("day", due.Day?.ToString(CultureInfo.InvariantCulture));
        pen.Say("offset", due.Offset);
        pen.Say("anchor", due.Anchor);
        pen.Claim(due.Claim, due.Words);
        pen.End();
    }

    private IReadOnlyList<TextSpan> Inside(TextSpan span) => span.Start + span.Length <= reading.Text.Length ? [span] : [];
}
