namespace Resolute.Text.Languages;

/// <summary>A table with one row a thing and one column a language, asked by bare letters; '*' at either end stands for any words.</summary>
internal sealed class WordTable
{
    private readonly List<(string Key, string Letters, bool OpenStart, bool OpenEnd)> _forms = [];

    private WordTable(string path, string key)
    {
        foreach (var row in TableRow.Of(path))
        foreach (var language in LanguageNames.Official)
        foreach (var words in row.Phrases(language))
            _forms.Add((row[key], Skeleton.Of(words.Trim('*')), words.StartsWith('*'), words.EndsWith('*')));
        _forms.Sort(static (a, b) => b.Letters.Length.CompareTo(a.Letters.Length));
    }

    /// <summary>Labels of header fields.</summary>
    public static WordTable HeaderLabels { get; } = new("Languages/header-labels.tsv", "field");

    /// <summary>Labels that are words of any text, and labels only where they are the whole of a cell beside another.</summary>
    public static WordTable HeaderCellLabels { get; } = new("Languages/header-cell-labels.tsv", "field");

    /// <summary>What pages carry beside their text.</summary>
    public static WordTable FurnitureWords { get; } = new("Languages/furniture-words.tsv", "kind");

    /// <summary>Words that say what a document is.</summary>
    public static WordTable DocumentWords { get; } = new("Languages/document-words.tsv", "kind");

    /// <summary>The key whose words are the whole of the letters; null where none is.</summary>
    public string? Whole(string letters)
    {
        foreach (var (key, form, openStart, openEnd) in _forms)
        {
            var place = letters.IndexOf(form, StringComparison.Ordinal);
            if (place < 0 || (place > 0 && !openStart))
                continue;
            if (place + form.Length == letters.Length || openEnd)
                return key;
        }

        return null;
    }

    /// <summary>The key whose words begin the letters, and their length; null where none does.</summary>
    public (string Key, int Length)? Start(string letters, Func<string, bool>? wanted = null)
    {
        foreach (var (key, form, openStart, _) in _forms)
            if (!openStart && (wanted?.Invoke(key) ?? true) && letters.StartsWith(form, StringComparison.Ordinal) && IsBoundary(letters, form))
                return (key, form.Length);
        return null;
    }

    /// <summary>Whether any words of the key stand in the letters as words.</summary>
    public bool Mentions(string key, string letters)
    {
        foreach (var (formKey, form, _, _) in _forms)
        {
            var place = formKey == key ? letters.IndexOf(form, StringComparison.Ordinal) : -1;
            if (place >= 0 && (place == 0 || IsCjk(form[0]) || !char.IsLetter(letters[place - 1])) && IsBoundary(letters[place..], form))
                return true;
        }

        return false;
    }

    private static bool IsBoundary(string letters, string form) => letters.Length == form.Length || IsCjk(form[^1]) || !char.IsLetter(letters[form.Length]);

    private static bool IsCjk(char letter) => letter is >= '\u2E80' and <= '\u9FFF';
}
