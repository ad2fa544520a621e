using System.Xml;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Writes the parts of a text in their order: preface, preamble, main body, conclusions.</summary>
internal sealed class BodyWriter(XmlWriter xml, Reading reading, Frames frames, Pieces pieces, RunWriter run, FrameWriter frame, PieceWriter pen)
{
    // A place and a date, or the names of those who sign; longer matter behind the last clause is an annex.
    private const int LongestConclusions = 400;

    private enum Part
    {
        None,
        Preface,
        Preamble,
        MainBody,
        Conclusions,
    }

    private Part _part = Part.None;
    private bool _hasBody;

    public void Write()
    {
        var at = 0;
        foreach (var top in frames.Top)
        {
            Loose(pieces.In(at, top.Start), isBehind: false);
            Enter(top.Kind == FrameKind.Recitals && _part <= Part.Preamble ? Part.Preamble : Part.MainBody, top.Start);
            frame.Write(top, isInBody: _part == Part.MainBody);
            _hasBody |= _part == Part.MainBody;
            at = top.End;
        }

        Loose(pieces.In(at, reading.Text.Length), isBehind: true);
        if (_part < Part.MainBody)
            Enter(Part.MainBody, run.At);
        Rest();
        xml.WriteEndElement();
    }

    private void Loose(List<Piece> loose, bool isBehind)
    {
        var closes = isBehind && frames.Top.Count > 0 && IsClosing(loose);
        for (var i = 0; i < loose.Count; i++)
        {
            var piece = loose[i];
            Enter(closes ? Part.Conclusions : PartOf(piece.Kind, isBehind), piece.Start);
            _hasBody |= _part == Part.MainBody;
            if (piece.Kind == LeafKind.Annex && _part == Part.MainBody)
            {
                var last = loose.FindLastIndex(static each => each.Kind == LeafKind.Annex);
                pen.Annex(loose[i..(last + 1)]);
                i = last;
            }
            else if (piece.Kind == LeafKind.Chapeau && _part < Part.MainBody)
                pen.Formula(piece);
            else
                i += pen.Next(loose, i) - 1;
        }
    }

    private static bool IsClosing(List<Piece> loose) =>
        loose.Count > 0
        && loose[^1].End - loose[0].Start <= LongestConclusions
        && loose.All(static piece => piece.Kind is LeafKind.Annex or LeafKind.Footnote or LeafKind.Furniture or LeafKind.Mark)
        && loose.Any(static piece => piece.Kind == LeafKind.Annex);

    private Part PartOf(LeafKind kind, bool isBehind) =>
        kind switch
        {
            LeafKind.Chapeau when !isBehind && _part < Part.Preamble => Part.Preamble,
            LeafKind.Header or LeafKind.Title or LeafKind.Furniture or LeafKind.Mark or LeafKind.Footnote when _part <= Part.Preface => Part.Preface,
            _ when isBehind => Part.MainBody,
            _ => _part == Part.None ? Part.Preface : _part,
        };

    private void Enter(Part part, int start)
    {
        if (part > _part)
        {
            if (part == Part.Conclusions)
                Enter(Part.MainBody, start);
            if (_part == Part.MainBody && !_hasBody)
                Blank(run.At);
            if (_part != Part.None)
                xml.WriteEndElement();
            run.Lead(start);
            xml.WriteStartElement(
                part switch
                {
                    Part.Preface => "preface",
                    Part.Preamble => "preamble",
                    Part.MainBody => "mainBody",
                    _ => "conclusions",
                },
                Vocabulary.Akn
            );
            _part = part;
        }

        run.Lead(start);
    }

    /// <summary>White space behind the last word; a body without a word still has a paragraph.</summary>
    private void Rest()
    {
        run.Lead(reading.Text.Length);
        if (run.At < reading.Text.Length || (_part == Part.MainBody && !_hasBody))
            Blank(reading.Text.Length);
    }

    private void Blank(int end)
    {
        xml.WriteStartElement("p", Vocabulary.Akn);
        run.Words(end);
        xml.WriteEndElement();
        _hasBody = true;
    }
}
