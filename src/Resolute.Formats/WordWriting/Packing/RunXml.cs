using System.Buffers;
using DocumentFormat.OpenXml;
using Resolute.Formats.WordWriting.Looks;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Languages;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>Runs of words as Word keeps them: direction, emphasis, calls of footnotes, tracked changes.</summary>
internal sealed class RunXml(WrittenText text, WordTemplate template, ChangeMarks marks)
{
    // Signs whose width the font decides: without this Word takes them from the Latin one.
    private static readonly SearchValues<char> EitherWidth = SearchValues.Create("“”‘’—…·");
    private readonly bool _isRightToLeft = text.Language.IsRightToLeft();
    private readonly bool _areNotesCounted = text.Notes.Count > 0 && AreCounted(text.Notes);

    /// <summary>Whether Word counts the footnotes by itself and prints their marks.</summary>
    public bool AreNotesCounted => _areNotesCounted;

    /// <summary>The elements of runs, those of one change in its element.</summary>
    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<WrittenRun> runs, WrittenChange whole)
    {
        foreach (var run in runs)
        {
            var change = run.Change == WrittenChange.None ? whole : run.Change;
            var elements = run.Note is { } note ? [Call(note, change)] : Words(run, change);
            if (marks.Around(change) is { } around)
            {
                around.Append(elements);
                yield return around;
            }
            else
            {
                foreach (var element in elements)
                    yield return element;
            }
        }
    }

    /// <summary>Words as runs.</summary>
    public IReadOnlyList<OpenXmlElement> Words(WrittenRun run, WrittenChange change)
    {
        var words = XmlWords.Of(run.Words);
        if (!_isRightToLeft)
            return words.Length == 0 ? [] : [Run(words, run.Emphasis, false, change)];
        return [.. Script.Cut(words).Select(part => (OpenXmlElement)Run(part.Words, run.Emphasis, part.IsRightToLeft, change))];
    }

    private W.Run Run(string words, Emphasis emphasis, bool isRightToLeft, WrittenChange change)
    {
        var properties = new W.RunProperties();
        if (StyleNames.Of(emphasis) is { } style)
            properties.Append(new W.RunStyle { Val = template.IdOf(style) });
        if (text.Language == Language.Chinese && words.AsSpan().ContainsAny(EitherWidth))
            properties.Append(new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia });
        if (isRightToLeft)
            properties.Append(new W.RightToLeftText());
        var run = properties.HasChildren ? new W.Run(properties) : new W.Run();
        var start = 0;
        for (var at = 0; at <= words.Length; at++)
        {
            if (at < words.Length && words[at] is not ('\t' or '\n' or '\r'))
                continue;
            if (at > start)
                run.Append(Letters(words[start..at], change));
            if (at < words.Length)
                run.Append(words[at] == '\t' ? new W.TabChar() : new W.Break());
            start = at + 1;
        }

        return run;
    }

    private static OpenXmlElement Letters(string words, WrittenChange change) =>
        change == WrittenChange.Deleted
            ? new W.DeletedText(words) { Space = SpaceProcessingModeValues.Preserve }
            : new W.Text(words) { Space = SpaceProcessingModeValues.Preserve };

    private W.Run Call(int note, WrittenChange change)
    {
        var run = new W.Run(new W.RunProperties(new W.RunStyle { Val = template.IdOf(StyleNames.FootnoteReference) }));
        run.Append(new W.FootnoteReference { Id = note + 1, CustomMarkFollows = _areNotesCounted ? null : true });
        if (!_areNotesCounted)
            run.Append(Letters(XmlWords.Of(text.Notes[note].Mark), change));
        return run;
    }

    // 1, 2, 3 …; with tracked changes the older and the newer notes each count from 1.
    private static bool AreCounted(IReadOnlyList<WrittenNote> notes)
    {
        var last = 0;
        foreach (var note in notes)
        {
            if (
                !int.TryParse(note.Mark, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
                || number != last + 1
            )
                return false;
            last = number;
        }

        return true;
    }
}
