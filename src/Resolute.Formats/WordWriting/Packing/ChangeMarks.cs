using System.Globalization;
using DocumentFormat.OpenXml;
using Resolute.Formats.WordWriting.Trees;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>Elements that track changes, numbered in the order in which they are made.</summary>
internal sealed class ChangeMarks(Marking? marking)
{
    private int _last;

    /// <summary>The element round runs; null where nothing is tracked.</summary>
    public OpenXmlElement? Around(WrittenChange change) =>
        marking is null
            ? null
            : change switch
            {
                WrittenChange.Inserted => Signed(new W.InsertedRun()),
                WrittenChange.Deleted => Signed(new W.DeletedRun()),
                WrittenChange.MovedFrom => Signed(new W.MoveFromRun()),
                WrittenChange.MovedTo => Signed(new W.MoveToRun()),
                _ => null,
            };

    /// <summary>What is said of the paragraph's end; null where nothing is.</summary>
    public OpenXmlElement? OfEnd(WrittenChange change) =>
        marking is null
            ? null
            : change switch
            {
                WrittenChange.Inserted => SignedEnd(new W.Inserted()),
                WrittenChange.Deleted => SignedEnd(new W.Deleted()),
                WrittenChange.MovedFrom => SignedEnd(new W.MoveFrom()),
                WrittenChange.MovedTo => SignedEnd(new W.MoveTo()),
                _ => null,
            };

    /// <summary>What is said of a row.</summary>
    public OpenXmlElement? OfRow(WrittenChange change) =>
        marking is null ? null
        : change == WrittenChange.Inserted ? SignedEnd(new W.Inserted())
        : change == WrittenChange.Deleted ? SignedEnd(new W.Deleted())
        : null;

    /// <summary>The change of a paragraph's style or list.</summary>
    public W.ParagraphPropertiesChange OfShape(W.ParagraphPropertiesExtended before) =>
        new(before)
        {
            Id = Next(),
            Author = marking!.Author,
            Date = marking.Date,
        };

    /// <summary>The ends of a move round a paragraph; both empty where it was not moved.</summary>
    public (OpenXmlElement? Start, OpenXmlElement? End) OfMove(WrittenParagraph paragraph)
    {
        if (marking is null || paragraph.Move is not { } move)
            return (null, null);
        var (id, name) = (Next(), FormattableString.Invariant($"move{move}"));
        return paragraph.Change == WrittenChange.MovedFrom
            ? (
                new W.MoveFromRangeStart
                {
                    Id = id,
                    Name = name,
                    Author = marking.Author,
                    Date = marking.Date,
                },
                new W.MoveFromRangeEnd { Id = id }
            )
            : (
                new W.MoveToRangeStart
                {
                    Id = id,
                    Name = name,
                    Author = marking.Author,
                    Date = marking.Date,
                },
                new W.MoveToRangeEnd { Id = id }
            );
    }

    private T Signed<T>(T around)
        where T : W.RunTrackChangeType
    {
        (around.Id, around.Author, around.Date) = (Next(), marking!.Author, marking.Date);
        return around;
    }

    private T SignedEnd<T>(T mark)
        where T : W.TrackChangeType
    {
        (mark.Id, mark.Author, mark.Date) = (Next(), marking!.Author, marking.Date);
        return mark;
    }

    /// <summary>A number that no other mark or bookmark of the file has.</summary>
    public string Next() => (++_last).ToString(CultureInfo.InvariantCulture);
}
