using System.Globalization;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Figures = Resolute.Text.Structure.Labels.Counting;

namespace Resolute.Text.Checks;

/// <summary>Where the numbered clauses of the operative part stand, by the figures that people refer to them with.</summary>
internal sealed class LabelIndex
{
    private readonly Dictionary<string, List<TextSpan>> _places = new(StringComparer.Ordinal);

    public LabelIndex(CheckedText text)
    {
        foreach (var block in text.Reading.Operative)
        foreach (var clause in block.Clauses)
            Add(clause, "", deep: 0);
    }

    public bool IsEmpty => _places.Count == 0;

    /// <summary>Where clauses with this number begin; those with this letter under it, where there is one.</summary>
    public IReadOnlyList<int> Of(string number, string inserted, string letter)
    {
        var key = Figure(number) + (inserted.Length > 0 ? "-" + Figures.OfInserted(inserted) : "");
        return _places.TryGetValue(letter.Length > 0 ? key + "/" + letter.ToLowerInvariant() : key, out var places)
            ? [.. places.Select(static place => place.Start)]
            : [];
    }

    /// <summary>Whether the clause that begins at one position holds the other.</summary>
    public bool Holds(int clause, int position) => _places.Values.Any(places => places.Exists(place => place.Start == clause && place.End > position));

    private void Add(ClauseNode clause, string above, int deep)
    {
        var bare = Folding.Fold(clause.Label ?? "").Trim('(', ')', '.', ' ', '、', '-', '"', '\'', '：');
        var cut = bare.TakeWhile(letter => char.IsAsciiDigit(letter) || "一二三四五六七八九十".Contains(letter, StringComparison.Ordinal)).Count();
        var key = cut == 0 ? bare.ToLowerInvariant() : Figure(bare[..cut]) + (cut < bare.Length ? "-" + Figures.OfInserted(bare[cut..].Trim(' ', '-')) : "");
        if (key.Length > 0)
        {
            key = above.Length > 0 ? above + "/" + key : key;
            if (!_places.TryGetValue(key, out var places))
                _places[key] = places = [];
            places.Add(clause.Span);
        }

        if (deep < 2)
            foreach (var child in clause.Children)
                Add(child, key, deep + 1);
    }

    private static string Figure(string figures) =>
        int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : Figures.OfHan(figures).ToString(CultureInfo.InvariantCulture);
}
