using System.Text;
using Resolute.Formats.Word.Changes;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Stories;

/// <summary>A part of a change that lies in one paragraph.</summary>
internal sealed record ChangePiece(OpenChange Change, int Start)
{
    /// <summary>Words that the text read does not hold.</summary>
    public StringBuilder? Removed { get; set; }
}

/// <summary>A paragraph while it is read; positions are from its own beginning.</summary>
internal sealed class ParagraphDraft(int line)
{
    private int _blanks;

    public Letters Words { get; } = new();

    /// <summary>Its number in the body, of the first where several were joined.</summary>
    public int Line { get; } = line;

    public string? StyleId { get; set; }

    public int? NumId { get; set; }

    public int? NumLevel { get; set; }

    public int? OutlineLevel { get; set; }

    public bool? IsRightToLeft { get; set; }

    public bool IsMarkHidden { get; set; }

    /// <summary>The language of the mark that ends it, in which Word spells its number.</summary>
    public string? MarkLanguage { get; set; }

    /// <summary>Whether a section ends with it.</summary>
    public bool EndsSection { get; set; }

    /// <summary>What was done to the mark that ends it.</summary>
    public List<ChangeMark> MarkChanges { get; } = [];

    /// <summary>What was done to its looks.</summary>
    public List<ChangeMark> Formats { get; } = [];

    public List<ChangeDraft> Changes { get; } = [];

    public List<ChangePiece> Pieces { get; } = [];

    /// <summary>Points of the story that lie in it: which, where, and whether something ends there.</summary>
    public List<(int Point, int At, bool IsEnd)> Points { get; } = [];

    /// <summary>Whether its number was asked for already.</summary>
    public bool IsCounted { get; set; }

    public string? Label { get; set; }

    public int Level { get; set; }

    public TableCell? Cell { get; set; }

    /// <summary>Whether it has no word yet; asked often, so that blanks are looked at once.</summary>
    public bool IsBlank
    {
        get
        {
            var words = Words.Span;
            while (_blanks < words.Length && char.IsWhiteSpace(words[_blanks]))
                _blanks++;
            return _blanks == words.Length;
        }
    }

    /// <summary>What stands in text boxes anchored in it, which follows it.</summary>
    public List<ParagraphDraft> After { get; } = [];

    /// <summary>Its words go on in the next paragraph, whose properties are those of the whole.</summary>
    public void Join()
    {
        (StyleId, NumId, NumLevel, OutlineLevel, IsRightToLeft, IsMarkHidden, MarkLanguage) = (null, null, null, null, null, false, null);
        MarkChanges.Clear();
        Formats.Clear();
    }

    /// <summary>As <see cref="Join"/>, and the changes themselves are kept: what it was before somebody changed its looks.</summary>
    public void Rejected() => (StyleId, NumId, NumLevel, OutlineLevel, IsRightToLeft) = (null, null, null, null, null);

    public void Close(ChangePiece piece, bool isWhole)
    {
        Pieces.Remove(piece);
        var length = Words.Length - piece.Start;
        var removed = piece.Removed?.ToString();
        if (isWhole || length > 0 || removed is not null)
            Changes.Add(new ChangeDraft(piece.Change.Mark, piece.Start, length, length > 0 ? null : removed ?? ""));
    }
}
