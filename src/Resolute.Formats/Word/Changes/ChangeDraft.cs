using System.Globalization;
using System.Xml;
using Resolute.Formats.Word.Packages;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Changes;

/// <summary>What was done, by whom and when, as an element says.</summary>
internal sealed record ChangeMark(ChangeKind Kind, string? Author, DateTime? Date)
{
    public static ChangeMark Read(XmlReader reader, ChangeKind kind) => new(kind, reader.Of("author"), DateOf(reader.Of("date")));

    /// <summary>The kind that an element of the main namespace stands for; null where it is no change of words.</summary>
    public static ChangeKind? KindOf(WordElement element) =>
        element switch
        {
            WordElement.Ins or WordElement.CellIns => ChangeKind.Insert,
            WordElement.Del or WordElement.CellDel => ChangeKind.Delete,
            WordElement.MoveFrom => ChangeKind.MoveFrom,
            WordElement.MoveTo => ChangeKind.MoveTo,
            _ => null,
        };

    /// <summary>Whether what the change is about is not in the text as it is read.</summary>
    public bool IsOutOf(WordView view) =>
        view switch
        {
            WordView.Final => Kind is ChangeKind.Delete or ChangeKind.MoveFrom,
            WordView.Original => Kind is ChangeKind.Insert or ChangeKind.MoveTo,
            _ => false,
        };

    /// <summary>Word writes the local time of the machine and a Z behind it, which means nothing.</summary>
    public static DateTime? DateOf(string? written) =>
        written is { Length: >= 19 }
        && DateTime.TryParseExact(written.AsSpan(0, 19), "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}

/// <summary>A change with its place in a paragraph, later in a story.</summary>
/// <param name="Mark">What was done.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is; -1 for all of its paragraph.</param>
/// <param name="Words">The words where the text does not hold them.</param>
/// <param name="IsOfParagraph">Whether it is about the end of the paragraph.</param>
internal readonly record struct ChangeDraft(ChangeMark Mark, int Start, int Length, string? Words = null, bool IsOfParagraph = false);
