namespace Resolute.Text.Checks.Counting;

/// <summary>A number of people and the two parts that it is said to be made of: those on site and those at a distance, women and men.</summary>
internal static class People
{
    private const int Reach = 120;

    public static IEnumerable<Miscount> In(CheckedText text)
    {
        var words = CheckWords.Of("count-words", text.Language);
        foreach (var noun in words.Within(text.View, new TextSpan(0, text.Folded.Length), "people"))
        {
            if (StatedNumber.Before(text, noun.Start) is not { Value: > 2 } whole)
                continue;
            var end = Math.Min(text.Folded.Length, noun.End + Reach);
            var stop = text.Folded.AsSpan(noun.End, end - noun.End).IndexOfAny("\n。");
            var behind = TextSpan.Between(noun.End, stop < 0 ? end : noun.End + stop);
            var said = words.Within(text.View, behind);
            if (said.All(static word => word.Meaning != "part") || said.All(static word => word.Meaning != "rest"))
                continue;
            var last = said.FindLast(static word => word.Meaning is "part" or "rest").Span.End;
            var parts = StatedNumber.In(text, TextSpan.Between(behind.Start, last)).ToList();
            // A number after the last word belongs to it only where words stand first: "on site 88, at a distance 65".
            if (parts.Count == 1)
                parts = [.. StatedNumber.In(text, behind).Take(2)];
            if (parts.Count == 2 && parts[0].Value + parts[1].Value != whole.Value)
                yield return new(
                    TextSpan.Between(whole.Span.Start, Math.Max(last, parts[1].Span.End)),
                    "parts",
                    whole.Value,
                    parts[0].Value + parts[1].Value,
                    Severity.Warning
                );
        }
    }
}
