namespace Resolute.Text.Languages;

/// <summary>Phrases with a number in them, as tables write them: "Item # of the provisional agenda".</summary>
internal sealed class SlotWords
{
    private readonly List<(string Key, string Before, string Behind)> _forms = [];

    public SlotWords(string path, Func<string, bool>? wanted = null)
    {
        foreach (var row in TableRow.Of(path).Where(row => wanted?.Invoke(row["kind"]) ?? true))
        foreach (var language in LanguageNames.Official)
        foreach (var phrase in row.Phrases(language.Code()))
        {
            var slot = phrase.IndexOf('#', StringComparison.Ordinal);
            _forms.Add((row["kind"], Skeleton.Of(phrase[..slot]), Skeleton.Of(phrase[(slot + 1)..])));
        }

        _forms.Sort(static (a, b) => (b.Before.Length + b.Behind.Length).CompareTo(a.Before.Length + a.Behind.Length));
    }

    /// <summary>The key whose words open the letters, and the stretch of letters that stands in the place of the number; null where none does.</summary>
    public (string Key, int Start, int End)? Find(string letters)
    {
        foreach (var (key, before, behind) in _forms)
        {
            if (!letters.StartsWith(before, StringComparison.Ordinal))
                continue;
            var start = before.Length;
            while (start < letters.Length && letters[start] is ' ' or ':')
                start++;
            var end = behind.Length == 0 ? letters.Length : letters.IndexOf(behind, start, StringComparison.Ordinal);
            while (end > start && letters[end - 1] == ' ')
                end--;
            if (end > start && char.IsAsciiDigit(letters[start]))
                return (key, start, end);
        }

        return null;
    }
}
