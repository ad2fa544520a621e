namespace Resolute.Model.Search;

/// <summary>What the labels in marks stand for.</summary>
public sealed class SearchLabels
{
    private readonly Dictionary<int, string> _bodies = [];
    private readonly Dictionary<int, string[]> _sets = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Labels as they are kept.</summary>
    public SearchLabels(IEnumerable<SearchLabel> labels)
    {
        foreach (var label in labels)
        {
            _numbers[label.Text] = label.Number;
            if (label.Text.StartsWith(SearchLabel.OfBody, StringComparison.Ordinal))
                _bodies[label.Number] = label.Text[SearchLabel.OfBody.Length..];
            else if (label.Text.StartsWith(SearchLabel.OfAddressees, StringComparison.Ordinal))
                _sets[label.Number] = label.Text[SearchLabel.OfAddressees.Length..].Split('|');
        }
    }

    /// <summary>How many there are: they are only ever added to.</summary>
    public int Count => _numbers.Count;

    /// <summary>The key of a body; null where the label is none's.</summary>
    public string? Body(int label) => _bodies.GetValueOrDefault(label);

    /// <summary>The label of a body; 0 where it has none.</summary>
    public int BodyOf(string key) => _numbers.GetValueOrDefault(SearchLabel.OfBody + key);

    /// <summary>The keys of a set of addressees.</summary>
    public IReadOnlyList<string> AddresseesOf(int label) => _sets.GetValueOrDefault(label, []);

    /// <summary>The labels of the sets in which one stands.</summary>
    public HashSet<int> SetsWith(string key) => [.. _sets.Where(set => set.Value.Contains(key, StringComparer.Ordinal)).Select(set => set.Key)];
}
