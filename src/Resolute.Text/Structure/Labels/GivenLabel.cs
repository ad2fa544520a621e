using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Labels;

/// <summary>A label that the format computed and that does not stand in the text.</summary>
internal static class GivenLabel
{
    /// <summary>The label, with its words beginning at <paramref name="start"/>; null where the format's label counts nothing we know.</summary>
    public static PrintedLabel? Read(string given, int start)
    {
        // "a." in a sentence may be anything; where the format counted, it is the item "a)".
        var printed = given.Trim();
        var line =
            (
                printed.Length > 1 && printed[^1] == '.' && printed[..^1].All(static letter => char.IsLetter(letter) && !Plain.IsIdeograph(letter))
                    ? printed[..^1] + ")"
                    : printed
            ) + "\t";
        return LabelReader.Read(line, Folding.Fold(line), 0, line.Length) is { } label
            ? label with
            {
                Span = new TextSpan(start, 0),
                WordsStart = start,
            }
            : null;
    }
}
