using Resolute.Formats.Word.Numbering;
using Resolute.Formats.Word.Stories;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Notes;

/// <summary>The printed marks of the notes, counted as each section says.</summary>
internal static class NoteMarks
{
    /// <summary>The mark of every call that has none of its own, in the order of the calls; null for a mark that the author typed.</summary>
    public static string?[] Of(IReadOnlyList<NoteCall> calls, IReadOnlyList<Section> sections, NoteSettings settings)
    {
        var marks = new string?[calls.Count];
        Count(calls, NoteKind.Footnote, section => section.Footnotes.Or(settings.Footnotes), "decimal", sections, marks);
        Count(calls, NoteKind.Endnote, section => section.Endnotes.Or(settings.Endnotes), "lowerRoman", sections, marks);
        return marks;
    }

    private static void Count(
        IReadOnlyList<NoteCall> calls,
        NoteKind kind,
        Func<Section, NoteCounting> counting,
        string usual,
        IReadOnlyList<Section> sections,
        string?[] marks
    )
    {
        var (number, section, page) = (0, -1, -1);
        var last = new Section();
        for (var at = 0; at < calls.Count; at++)
        {
            var call = calls[at];
            if (call.Kind != kind || call.CustomTo is not null)
                continue;
            var said = counting(call.Section < sections.Count ? sections[call.Section] : last);
            var restarts = section < 0 || (said.Restart == "eachSect" && call.Section != section) || (said.Restart == "eachPage" && call.Page != page);
            number = restarts ? Math.Max(0, said.Start ?? 1) : number + 1;
            (section, page) = (call.Section, call.Page);
            marks[at] = NumberText.Of(number, said.Format ?? usual);
        }
    }
}
