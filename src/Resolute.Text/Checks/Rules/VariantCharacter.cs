using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A traditional character in a Chinese text that is otherwise simplified. Protects search and reading: the official Chinese of the United Nations and of ITU
/// is written in simplified characters. A text wholly in traditional characters is another choice, and is left alone.
/// </summary>
/// <remarks>Reads the text and the table of variants. Writes findings "variant-character" with the simplified character.</remarks>
internal sealed class VariantCharacter : ICheck
{
    // A name or two may keep its characters; a text that holds more is written so.
    private const int Habit = 20;

    private static readonly Dictionary<char, string> Simplified = TableRow
        .Of("Checks/variant-characters.tsv")
        .ToDictionary(static row => row["traditional"][0], static row => row["simplified"]);

    public string Rule => "variant-character";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        if (text.Language != Language.Chinese)
            yield break;
        var places = new List<int>();
        var ideographs = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            ideographs += Plain.IsIdeograph(text.Text[i]) ? 1 : 0;
            if (Simplified.ContainsKey(text.Text[i]) && !text.Sheet.IsMasked(i))
                places.Add(i);
        }

        if (places.Count > Habit && places.Count * 50 > ideographs)
            yield break;
        var line = 0;
        foreach (var place in places)
        {
            // A line that was pasted from elsewhere is told once.
            if (text.View.LineOf(place) == line)
                continue;
            line = text.View.LineOf(place);
            var better = Simplified[text.Text[place]];
            yield return text.Found(this, Severity.Warning, new TextSpan(place, 1), better, text.Text[place].ToString(), better);
        }
    }
}
