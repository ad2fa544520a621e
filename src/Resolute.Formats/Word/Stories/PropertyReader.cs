using System.Xml;
using Resolute.Formats.Word.Changes;
using Resolute.Formats.Word.Packages;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Stories;

/// <summary>Reads what paragraphs, runs, rows, cells and sections say of themselves.</summary>
internal sealed class PropertyReader(XmlReader reader, OpenStory story, RunLooks run, SectionList sections)
{
    private bool _isOfMark;
    private bool _isRecord;
    private ChangeMark? _format;

    /// <summary>Whether a change inside this element is about a mark, a row or a number, and not about words.</summary>
    public bool IsIn(WordElement parent) => parent is WordElement.RPr or WordElement.TrPr or WordElement.NumPr or WordElement.PPr;

    /// <summary>What an element says; false where nothing in it counts; null where it is no property.</summary>
    public bool? Start(WordElement element, WordElement parent, int depth)
    {
        switch (element)
        {
            case WordElement.PPr:
                return parent is WordElement.P or WordElement.PPrChange;
            case WordElement.RPr:
                if (parent is WordElement.R or WordElement.PPr)
                    _isOfMark = parent == WordElement.PPr;
                return parent is WordElement.R or WordElement.PPr or WordElement.RPrChange;
            case WordElement.Ins or WordElement.Del or WordElement.MoveFrom or WordElement.MoveTo or WordElement.CellIns or WordElement.CellDel:
                Changed(ChangeMark.Read(reader, ChangeMark.KindOf(element)!.Value), parent, depth);
                return true;
            case WordElement.PPrChange or WordElement.RPrChange:
                return Formatted(element, ChangeMark.Read(reader, ChangeKind.Format));
            case WordElement.NumberingChange
            or WordElement.TblPrChange
            or WordElement.TblPrExChange
            or WordElement.TrPrChange
            or WordElement.TcPrChange
            or WordElement.SectPrChange
            or WordElement.TblGridChange:
                story.Changed(ChangeMark.Read(reader, ChangeKind.Format));
                return false;
            case WordElement.GridBefore:
                story.Tables.Before(reader.Number() ?? 0);
                return true;
            case WordElement.GridSpan:
                story.Tables.Spans(reader.Number() ?? 1);
                return true;
            case WordElement.Vanish or WordElement.SpecVanish or WordElement.RStyle or WordElement.RFonts or WordElement.Lang when parent == WordElement.RPr:
                Letters(element);
                return true;
            case WordElement.NumPr:
                return true;
        }

        return parent switch
        {
            WordElement.PPr => Paragraph(element),
            WordElement.NumPr => Number(element),
            _ => sections.Start(reader, element, parent),
        };
    }

    public void End(WordElement element)
    {
        if (element == WordElement.RPr && !_isOfMark)
            run.Settle();
        else if (element == WordElement.RPrChange)
            _isRecord = false;
        else if (element == WordElement.SectPr)
            sections.End();
    }

    /// <summary>The run ends: a change of its looks is about its words.</summary>
    public void EndRun()
    {
        if (_format is { } format && story.Paragraph is { } paragraph)
            paragraph.Changes.Add(new ChangeDraft(format, run.From, Math.Max(0, paragraph.Words.Length - run.From)));
        _format = null;
        run.End();
    }

    private void Changed(ChangeMark mark, WordElement parent, int depth)
    {
        if (parent is WordElement.TrPr or WordElement.TcPr)
        {
            story.Changes.Open(mark, depth - 2, null, isOfCells: true);
            if (parent == WordElement.TrPr && mark.IsOutOf(story.View))
                story.Tables.TakeRowOut();
        }
        else if (parent == WordElement.RPr && _isOfMark)
        {
            // The record of how the mark looked before may say once more that it was deleted.
            if (story.Paragraph is { } paragraph && (!_isRecord || paragraph.MarkChanges.Exists(known => known.Kind == mark.Kind)))
                paragraph.MarkChanges.Add(mark);
        }
        else if (parent == WordElement.NumPr)
        {
            story.Changed(mark with { Kind = ChangeKind.Format });
        }
    }

    /// <summary>In the original view what stood before the change is read in its place.</summary>
    private bool Formatted(WordElement element, ChangeMark mark)
    {
        var isOriginal = story.View == WordView.Original;
        if (element == WordElement.PPrChange)
        {
            story.Paragraph?.Formats.Add(mark);
            if (isOriginal)
                story.Paragraph?.Rejected();
        }
        else if (_isOfMark)
        {
            story.Paragraph?.MarkChanges.Add(mark);
            _isRecord = true;
        }
        else
        {
            _format = mark;
            if (isOriginal)
                run.Forget();
        }

        return isOriginal || _isRecord;
    }

    private void Letters(WordElement element)
    {
        if (_isOfMark)
        {
            if (!_isRecord && story.Paragraph is { } paragraph)
                Mark(paragraph, element);
        }
        else if (element == WordElement.Vanish)
        {
            run.SaysHidden = reader.IsOn();
        }
        else if (element == WordElement.RStyle)
        {
            run.StyleId = reader.Value();
        }
        else if (element == WordElement.RFonts)
        {
            run.Font = reader.Of("ascii") is { } font && SymbolSigns.Knows(font) ? font : null;
        }
    }

    private void Mark(ParagraphDraft paragraph, WordElement element)
    {
        if (element is WordElement.Vanish or WordElement.SpecVanish)
            paragraph.IsMarkHidden = reader.IsOn();
        else if (element == WordElement.Lang)
            paragraph.MarkLanguage = reader.Value();
    }

    private bool? Paragraph(WordElement element)
    {
        if (story.Paragraph is not { } paragraph)
            return null;
        switch (element)
        {
            case WordElement.PStyle:
                paragraph.StyleId = reader.Value();
                return true;
            case WordElement.OutlineLvl:
                paragraph.OutlineLevel = reader.Number();
                return true;
            case WordElement.Bidi:
                paragraph.IsRightToLeft = reader.IsOn();
                return true;
            case WordElement.PageBreakBefore:
                if (reader.IsOn())
                    sections.Page();
                return true;
            case WordElement.SectPr:
                paragraph.EndsSection = true;
                sections.Begin();
                return true;
            default:
                return null;
        }
    }

    private bool? Number(WordElement element)
    {
        if (story.Paragraph is not { } paragraph)
            return null;
        if (element == WordElement.NumId)
            paragraph.NumId = reader.Number();
        else if (element == WordElement.Ilvl)
            paragraph.NumLevel = reader.Number();
        else
            return null;
        return true;
    }
}
