namespace Resolute.Formats.Word.Stories;

/// <summary>How the run that is read looks, as far as that decides what is printed.</summary>
internal sealed class RunLooks(OpenStory story)
{
    private readonly char[] _printed = new char[1024];
    private readonly Stack<(bool IsHidden, string? Font, int From)> _outer = new();

    /// <summary>Whether its words are not printed. Hidden words are left out of every view: they are no words of the text as issued.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>The font, where it is one of signs.</summary>
    public string? Font { get; set; }

    /// <summary>Whether it says itself that it is hidden, or not.</summary>
    public bool? SaysHidden { get; set; }

    public string? StyleId { get; set; }

    /// <summary>Where it begins in its paragraph.</summary>
    public int From { get; private set; }

    public void Begin()
    {
        Forget();
        From = story.Paragraph?.Words.Length ?? 0;
        IsHidden = OfParagraph;
    }

    public void Forget() => (SaysHidden, StyleId, Font) = (null, null, null);

    /// <summary>Hiding in two styles at once shows again (ISO/IEC 29500-1 §17.7.3); what the run says itself comes first.</summary>
    public void Settle() => IsHidden = SaysHidden ?? OfParagraph ^ story.Styles.IsHiddenCharacter(StyleId);

    public void End()
    {
        Forget();
        IsHidden = OfParagraph;
    }

    /// <summary>A text box begins in the run.</summary>
    public void Push()
    {
        _outer.Push((IsHidden, Font, From));
        IsHidden = false;
    }

    public void Pop() => (IsHidden, Font, From) = _outer.TryPop(out var outer) ? outer : default;

    /// <summary>Letters as printed: ends of lines in the file are blanks, what cannot be printed is left out, signs of a font of signs are Unicode's.</summary>
    public ReadOnlySpan<char> Printed(Span<char> words)
    {
        if (Font is not null && words.IndexOfAnyInRange('\uF000', '\uF0FF') >= 0)
            SymbolSigns.Print(words, Font);
        if (words.IndexOfAnyInRange('\0', '\u001F') < 0)
            return words;
        var length = 0;
        foreach (var letter in words)
            if (letter is >= ' ' or '\t')
                _printed[length++] = letter;
            else if (letter is '\n' or '\r')
                _printed[length++] = ' ';
        return _printed.AsSpan(0, length);
    }

    private bool OfParagraph => story.Paragraph is { } paragraph && story.Styles.Paragraph(paragraph.StyleId).IsHidden;
}
