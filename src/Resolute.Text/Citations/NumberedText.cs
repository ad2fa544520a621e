using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>An instrument cited by kind and number, before its body is known.</summary>
/// <param name="Kind">res, dec, rec or opn.</param>
/// <param name="Number">As printed: 140, 70/125, 61-3.</param>
/// <param name="Span">Where this one of the enumeration stands.</param>
/// <param name="Mark">Its own revision mark.</param>
internal sealed record NumberedText(string Kind, string Number, TextSpan Span, RevisionMark? Mark);

/// <summary>Instruments that one noun cites: "Resolutions 71, 140 and 200 (Rev. …) of this conference".</summary>
internal sealed class Enumeration
{
    public required List<NumberedText> Texts { get; init; }

    /// <summary>The body that the words state, before or after; null where they state none.</summary>
    public string? Body { get; set; }

    public int Start => Texts[0].Span.Start;

    /// <summary>The position after the last text and the body that follows it.</summary>
    public required int End { get; set; }

    /// <summary>The mark of each text: its own, or the next one in the enumeration.</summary>
    public RevisionMark?[] Marks()
    {
        var marks = new RevisionMark?[Texts.Count];
        RevisionMark? next = null;
        for (var at = Texts.Count - 1; at >= 0; at--)
            marks[at] = next = Texts[at].Mark ?? next;
        return marks;
    }
}
