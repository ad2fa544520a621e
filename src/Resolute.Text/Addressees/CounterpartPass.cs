using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Finds with whom something is to be done: "in consultation with the Council", 与理事会协商. They are not asked. Reads a stretch of the folded text;
/// writes addressees as counterparts.
/// </summary>
internal static class CounterpartPass
{
    /// <summary>With whom the things of a stretch are to be done.</summary>
    /// <param name="view">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="words">The reporting words in it.</param>
    public static IReadOnlyList<Addressee> Read(SourceView view, TextSpan span, List<PhraseMatch<string>> words)
    {
        var bodies = new List<PhraseMatch<Body>>();
        foreach (var word in words.Where(static word => word.Meaning == "counterpart"))
        {
            var chain = BodyChain.From(view, word.Span.End, span.End);
            if (chain.Count > 0 && (view.Language != Language.Chinese || IsDoneTogether(view, chain[^1].Span.End, span.End)))
                bodies.AddRange(chain);
        }

        return bodies.Count == 0 ? [] : BodyChain.Addressees(view, bodies, "counterpart", 0.85);
    }

    // 与 is "with" and "and": what follows tells.
    private static bool IsDoneTogether(SourceView view, int at, int end)
    {
        var rest = view.Folded.AsSpan(at, Math.Min(12, end - at));
        var stop = rest.IndexOfAny(',', ';', '。');
        rest = stop < 0 ? rest : rest[..stop];
        foreach (var word in Together)
            if (rest.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static readonly string[] Together =
    [
        "协商",
        "磋商",
        "合作",
        "协作",
        "协调",
        "配合",
        "一道",
        "一起",
        "共同",
        "联合",
        "商定",
        "接触",
        "沟通",
        "探讨",
    ];
}
