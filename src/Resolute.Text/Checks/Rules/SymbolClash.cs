using Resolute.Text.Citations;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// One symbol for two papers. Protects the record: a symbol names one document (its revisions share it), and whoever asks for "41/7" must get the paper that the
/// meeting spoke about.
/// </summary>
/// <remarks>Reads symbols and the words beside them. Writes findings "symbol-clash" at the mention that differs.</remarks>
internal sealed class SymbolClash : ICheck
{
    // As much of the words on either side as says what the paper is.
    private const int Beside = 70;
    private const int Mentions = 12;

    // What a meeting does with any paper: 工作组审议了……号文件并记录在案.
    private const string Procedure = "号文件稿秘书处介绍工作组小审议推迟记录在案提交并和对将";

    // Every paper is a document, and somebody's contribution.
    private static readonly string[] Papers = ["docum", "contrib", "докум", "вклад", "الوثيقة", "الوثيقتين", "الوثائق", "وثيقة", "مساهمة"];

    public string Rule => "symbol-clash";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var papers = text
            .Reading.Symbols.Where(static symbol => symbol.At is not null && symbol.Series is "contribution" or "information")
            .GroupBy(static symbol => symbol.Key, StringComparer.Ordinal);
        foreach (var paper in papers)
        {
            var mentions = paper
                .Take(Mentions)
                .Select(symbol => (Symbol: symbol, Words: About(text, symbol)))
                .Where(static each => each.Words.Count > 2)
                .ToList();
            for (var i = 1; i < mentions.Count; i++)
                if (mentions.Take(i).All(earlier => AreApart(earlier.Words, mentions[i].Words)))
                {
                    yield return text.Found(this, Severity.Warning, mentions[i].Symbol.Span, null, mentions[i].Symbol.Words) with
                    {
                        Case = "within",
                    };
                    break;
                }
        }
    }

    /// <summary>Files whose headers carry one symbol in one language, under different titles.</summary>
    public static IEnumerable<(int File, Finding Finding)> Among(IReadOnlyList<(string Name, Reading Reading)> files)
    {
        var seen = new Dictionary<(string Symbol, Language), (string Name, string Title)>();
        for (var at = 0; at < files.Count; at++)
        {
            var (name, reading) = files[at];
            if (reading.Header.Symbol is not { } symbol || reading.Header.Title is not { } title)
                continue;
            var key = (Folding.Fold(symbol.Value).Trim(), reading.Language);
            if (!seen.TryGetValue(key, out var first))
                seen[key] = (name, title.Value);
            else if (AreApart(Words(Folding.Fold(first.Title), reading.Language), Words(Folding.Fold(title.Value), reading.Language)))
                yield return (at, InHeader(reading, symbol, first.Name));
        }
    }

    private static Finding InHeader(Reading reading, HeaderField symbol, string other)
    {
        var before = reading.Text.AsSpan(0, symbol.Span.Start);
        var line = before.Count('\n') + 1;
        return new Finding("symbol-clash", Severity.Warning, line, before.Length - before.LastIndexOf('\n'), symbol.Value, null, symbol.Value, other)
        {
            Case = "files",
            Span = symbol.Span,
        };
    }

    private static bool AreApart(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared * 6 < Math.Min(one.Count, other.Count);
    }

    /// <summary>What is said of a paper: before the bracket that names it, or round it up to the ends of its sentence.</summary>
    private static HashSet<string> About(CheckedText text, SymbolMention symbol)
    {
        var folded = text.Folded;
        var (start, end) = (symbol.Span.Start, symbol.Span.End);
        while (start > 0 && symbol.Span.Start - start < Beside && !Stops(folded, start - 1))
            start--;
        var isBracketed = start > 0 && folded[start - 1] == '(';
        if (isBracketed)
            for (start--; start > 0 && symbol.Span.Start - start < 2 * Beside && !Stops(folded, start - 1); )
                start--;
        else
            while (end < folded.Length && end - symbol.Span.End < Beside && (!Stops(folded, end) || (folded[end] == '(' && end - symbol.Span.End < 5)))
                end++;
        return Words(folded[start..end], text.Language);
    }

    private static bool Stops(string folded, int at) =>
        folded[at] is '\n' or '(' or ')' or ';' or '。' or ':' || (folded[at] == '.' && at + 1 < folded.Length && folded[at + 1] == ' ');

    private static bool IsPaper(ReadOnlySpan<char> word)
    {
        foreach (var stem in Papers)
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Words long enough to mean something; in Chinese pairs of characters. Symbols and figures say nothing of the subject.</summary>
    private static HashSet<string> Words(string folded, Language language)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < folded.Length; i++)
        {
            if (language == Language.Chinese)
            {
                if (i > 0 && Plain.IsIdeograph(folded[i]) && Plain.IsIdeograph(folded[i - 1]) && !Procedure.Contains(folded[i], StringComparison.Ordinal))
                    words.Add(folded.Substring(i - 1, 2));
                continue;
            }

            var start = i;
            while (i < folded.Length && char.IsLetter(folded[i]))
                i++;
            // A word by its stem: endings change with case and number.
            if (i - start >= 5 && !IsPaper(folded.AsSpan(start, i - start)) && folded.AsSpan(start, i - start).IndexOfAnyInRange('a', '\uFFFF') >= 0)
                words.Add(folded.Substring(start, Math.Min(6, i - start)).ToLowerInvariant());
        }

        return words;
    }
}
