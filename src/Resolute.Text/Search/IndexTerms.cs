namespace Resolute.Text.Search;

/// <summary>
/// The terms under which one thing stands in the index: the words of it; those of its title once more with ¶ before them; and each of its names, symbol or
/// title, whole and without what parts it, with § before it.
/// </summary>
public static class IndexTerms
{
    /// <summary>No thing stands under more: what a text of a hundred pages says is said by its clauses.</summary>
    public const int Most = 20_000;

    internal const char OfTitle = '¶';
    internal const char OfName = '§';

    /// <summary>The terms, each once, in one order whatever the machine.</summary>
    /// <param name="names">Symbol, title and whatever else one calls it by; each is words of it too.</param>
    /// <param name="title">What of it is its title; words of its title.</param>
    /// <param name="words">What it says.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> names, string title, params IEnumerable<string> words)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var called = names.ToList();
        foreach (var name in called)
            if (Analyser.Run(name) is { } run)
                terms.Add(OfName + run);
        foreach (var token in called.Append(title).SelectMany(Analyser.Tokens))
        {
            terms.Add(OfTitle + token.Term);
            terms.Add(token.Term);
        }

        foreach (var token in words.SelectMany(Analyser.Tokens))
        {
            if (terms.Count >= Most)
                break;
            terms.Add(token.Term);
        }

        return [.. terms.Order(StringComparer.Ordinal)];
    }
}
