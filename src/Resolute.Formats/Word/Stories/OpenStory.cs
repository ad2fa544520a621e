using Resolute.Formats.Word.Changes;
using Resolute.Formats.Word.Numbering;
using Resolute.Formats.Word.Styles;

namespace Resolute.Formats.Word.Stories;

/// <summary>Where words go: the text itself, or a text box in it.</summary>
internal sealed class Flow(ParagraphNumbers numbers)
{
    public ParagraphNumbers Numbers { get; set; } = numbers;

    public FieldStack Fields { get; } = new();

    /// <summary>The paragraph that is read.</summary>
    public ParagraphDraft? Paragraph { get; set; }

    /// <summary>A paragraph whose end is not in the view: it goes on in the next.</summary>
    public ParagraphDraft? Carried { get; set; }

    /// <summary>The paragraphs of a text box, which wait for the end of the paragraph that it is anchored in; null for the text itself.</summary>
    public List<ParagraphDraft>? Boxed { get; init; }
}

/// <summary>A story while it is read: paragraphs open and close, words come, and what is done is written to the draft.</summary>
internal sealed class OpenStory(StoryDraft draft, WordView view, WordStyles styles, Func<ParagraphNumbers> count)
{
    private readonly Stack<Flow> _outer = new();
    private Flow _flow = new(count());
    private int _line;

    public StoryDraft Draft => draft;

    public ChangeStack Changes { get; } = new(view);

    public TableStack Tables { get; } = new();

    public FieldStack Fields => _flow.Fields;

    public WordStyles Styles => styles;

    public WordView View => view;

    public int Line => _line;

    public ParagraphDraft? Paragraph => _flow.Paragraph;

    public void BeginParagraph()
    {
        if (_flow.Paragraph is not null)
            EndParagraph();
        if (_flow.Boxed is null)
            _line++;
        var paragraph = _flow.Carried ?? new ParagraphDraft(Math.Max(1, _line)) { Cell = Tables.Cell };
        paragraph.Join();
        (_flow.Carried, _flow.Paragraph) = (null, paragraph);
        Changes.Enter(paragraph);
    }

    public void EndParagraph()
    {
        if (_flow.Paragraph is not { } paragraph)
            return;
        FieldResults.ReleaseBroken(this);
        Changes.Leave(paragraph);
        foreach (var format in paragraph.Formats)
            paragraph.Changes.Add(new ChangeDraft(format, 0, -1, null, IsOfParagraph: true));
        foreach (var change in paragraph.MarkChanges)
            paragraph.Changes.Add(new ChangeDraft(change, paragraph.Words.Length, 0, "", IsOfParagraph: true));
        _flow.Paragraph = null;

        var isMarkOut = paragraph.MarkChanges.Exists(change => change.IsOutOf(view));
        if (Changes.AreCellsOut)
            draft.Leave(paragraph);
        else if (isMarkOut)
            _flow.Carried = paragraph;
        else if (paragraph.IsMarkHidden)
            Hide(paragraph);
        else
            Finish(paragraph);
    }

    /// <summary>Nothing goes on beyond the end of a cell, a text box, a note, or over a table.</summary>
    public void Part()
    {
        if (_flow.Paragraph is not null)
            EndParagraph();
        if (_flow.Carried is not { } carried)
            return;
        _flow.Carried = null;
        // A paragraph of which nothing is left has no number.
        carried.IsCounted |= carried.IsBlank;
        Finish(carried);
    }

    public void BeginBox()
    {
        _outer.Push(_flow);
        _flow = new Flow(count()) { Boxed = [] };
    }

    public void EndBox()
    {
        if (_flow.Boxed is not { } boxed)
            return;
        Part();
        _flow = _outer.Pop();
        if (_flow.Paragraph is { } anchor)
            anchor.After.AddRange(boxed);
        else
            boxed.ForEach(Write);
    }

    /// <summary>A story of its own begins: lists are counted anew.</summary>
    public void CountAnew() => _flow.Numbers = count();

    public void End()
    {
        while (_outer.Count > 0)
            EndBox();
        Part();
        draft.End();
    }

    /// <summary>Words of the text, where they are in the view.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        if (_flow.Fields.InCode is { } field)
        {
            (field.Swallowed ??= new()).Append(words);
            return;
        }

        if (_flow.Paragraph is null)
            BeginParagraph();
        var paragraph = _flow.Paragraph!;
        if (Changes.IsOut)
            Changes.TakeOut(words, paragraph);
        else
            paragraph.Words.Append(words);
    }

    /// <summary>A line ends inside a paragraph; at its beginning there is nothing to end.</summary>
    public void EndLine()
    {
        if (Paragraph is { } paragraph && (Changes.IsOut || !paragraph.IsBlank))
            Words("\n");
    }

    /// <summary>A point of the story, here.</summary>
    public int PointHere(bool isEnd)
    {
        var point = draft.Point();
        Put(point, isEnd);
        return point;
    }

    public void Put(int point, bool isEnd)
    {
        if (_flow.Paragraph is { } paragraph)
            paragraph.Points.Add((point, paragraph.Words.Length, isEnd));
        else if (_flow.Carried is { } carried)
            carried.Points.Add((point, carried.Words.Length, isEnd));
        else
            draft.PutOutside(point, isEnd);
    }

    /// <summary>A change that is about no words.</summary>
    public void Changed(ChangeMark mark) => Changed(new ChangeDraft(mark, Paragraph?.Words.Length ?? 0, 0, ""));

    public void Changed(ChangeDraft change)
    {
        if (_flow.Paragraph is { } paragraph)
            paragraph.Changes.Add(change);
        else
            draft.Pend(change);
    }

    public void Found(string rule, string words) => draft.Findings.Add((rule, draft.Blocks.Count, words));

    /// <summary>The number of the paragraph, asked once, before the fields in it that go on counting.</summary>
    public ParagraphNumbers Count(ParagraphDraft paragraph)
    {
        if (paragraph.IsCounted)
            return _flow.Numbers;
        paragraph.IsCounted = true;
        var label = _flow.Numbers.Next(
            new ParagraphNumbering(paragraph.StyleId, paragraph.NumId, paragraph.NumLevel)
            {
                Language = paragraph.MarkLanguage,
                IsEmptySectionBreak = paragraph.EndsSection && paragraph.IsBlank,
            }
        );
        paragraph.Label = label is { Length: > 0 } ? label : null;
        paragraph.Level = _flow.Numbers.Level;
        if (_flow.Numbers.TakeStrange() is { } strange)
            Found("strange-numbering", strange);
        return _flow.Numbers;
    }

    /// <summary>A hidden end of a paragraph is not printed: the next one follows on the same line (Word's style separator).</summary>
    private void Hide(ParagraphDraft paragraph)
    {
        if (!paragraph.IsBlank)
            Count(paragraph);
        paragraph.IsCounted &= paragraph.Label is not null;
        _flow.Carried = paragraph;
    }

    private void Finish(ParagraphDraft paragraph)
    {
        Count(paragraph);
        if (_flow.Boxed is { } boxed)
        {
            boxed.Add(paragraph);
            boxed.AddRange(paragraph.After);
            paragraph.After.Clear();
            return;
        }

        Write(paragraph);
        paragraph.After.ForEach(Write);
    }

    private void Write(ParagraphDraft paragraph)
    {
        var style = styles.Paragraph(paragraph.StyleId);
        var heading = paragraph.OutlineLevel is { } level ? (level is >= 0 and < 9 ? level + 1 : null) : style.Heading;
        draft.Write(paragraph, style.Name, heading, paragraph.IsRightToLeft ?? style.IsRightToLeft);
    }
}
