using Resolute.Text.Addressees;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>Where a text names itself: its number on a line of its own just above the body that speaks, and, in a United Nations text, the symbols of its head.</summary>
internal sealed class OwnTitle
{
    private const int LinesAboveChapeau = 6;
    private readonly TextSpan _line;
    private readonly int _headEnd;

    private OwnTitle(TextSpan line, int headEnd) => (_line, _headEnd) = (line, headEnd);

    public static OwnTitle In(SourceView view)
    {
        var speaker = SpeakingBody.Of(view);
        var start = speaker.Chapeau == 0 ? 0 : LineStart(view.Folded, speaker.Chapeau);
        var headEnd = speaker.Family == "un" ? start : 0;
        var end = start;
        for (var above = 0; above < LinesAboveChapeau && end > 0; above++)
        {
            var line = TextSpan.Between(LineStart(view.Folded, end - 1), end - 1);
            if (NumberLine.IsTitle(view, line))
                return new(line, headEnd);
            end = line.Start;
        }

        return new(default, headEnd);
    }

    public bool Covers(TextSpan span) => span.End <= _headEnd || (_line.Length > 0 && span.Start >= _line.Start && span.End <= _line.End);

    private static int LineStart(string text, int at) => at <= 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
}

/// <summary>A line that is nothing but kind, number and revision of an instrument.</summary>
internal static class NumberLine
{
    public static bool IsTitle(SourceView view, TextSpan line) =>
        Read(view, line) is { } found && view.Folded.AsSpan(found.End, line.End - found.End).IsWhiteSpace();

    /// <summary>The instrument that a line opens with; null where it opens with none.</summary>
    public static Enumeration? Read(SourceView view, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && char.IsWhiteSpace(view.Folded[start]))
            start++;
        var found = start >= line.End ? null : ChineseTexts.At(view, start) ?? WordFirstTexts.At(view, start);
        return found is { Texts.Count: 1 } && found.End <= line.End ? found : null;
    }
}
