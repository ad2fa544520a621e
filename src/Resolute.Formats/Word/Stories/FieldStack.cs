using System.Text;

namespace Resolute.Formats.Word.Stories;

/// <summary>A field that has begun.</summary>
internal sealed class OpenField(bool isInText)
{
    public StringBuilder Code { get; } = new();

    /// <summary>Whether its code is still read, and not its result.</summary>
    public bool IsInCode { get; set; } = true;

    /// <summary>Whether it began where the text is in the view.</summary>
    public bool IsInText { get; } = isInText;

    /// <summary>Whether it is one element that ends by itself.</summary>
    public bool IsSimple { get; init; }

    /// <summary>The point where its result begins.</summary>
    public int From { get; set; } = -1;

    /// <summary>Words that stand where a code should: a result inside a code, or a field that somebody broke.</summary>
    public StringBuilder? Swallowed { get; set; }

    /// <summary>For a box to be ticked: whether it is; null for other fields.</summary>
    public bool? IsTicked { get; set; }
}

/// <summary>The fields that are open, outermost first.</summary>
internal sealed class FieldStack
{
    private readonly List<OpenField> _open = [];
    private readonly List<OpenField> _inCode = [];

    public int Count => _open.Count;

    /// <summary>Whether words that come now are part of a code.</summary>
    public bool IsInCode => _inCode.Count > 0;

    public OpenField? Top => _open.Count > 0 ? _open[^1] : null;

    public void Begin(OpenField field)
    {
        _open.Add(field);
        if (field.IsInCode)
            _inCode.Add(field);
    }

    /// <summary>The code of the innermost field is over; null where none is open.</summary>
    public OpenField? Separate()
    {
        if (Top is not { IsInCode: true } field)
            return null;
        field.IsInCode = false;
        _inCode.RemoveAt(_inCode.Count - 1);
        return field;
    }

    public OpenField? End()
    {
        if (Top is not { } field)
            return null;
        _open.RemoveAt(_open.Count - 1);
        if (field.IsInCode)
            _inCode.RemoveAt(_inCode.Count - 1);
        return field;
    }

    /// <summary>The innermost field whose code is read.</summary>
    public OpenField? InCode => _inCode.Count == 0 ? null : _inCode[^1];
}
