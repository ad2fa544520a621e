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
        var isChinese = view.Language == Language.Chinese;
        foreach (var word in words.Where(word => word.Meaning == "counterpart" || (isChinese && word.Meaning == "with")))
        {
            var chain = BodyChain.From(view, word.Span.End, span.End);
            if (chain.Count > 0 && (!isChinese || IsDoneTogether(view, PastName(view, chain[^1].Span.End, span.End), span.End)))
                bodies.AddRange(chain);
        }

        if (isChinese)
            bodies.AddRange(BodyMention.In(view, span).Where(mention => IsHelping(view, span, mention.Span)));
        return bodies.Count == 0 ? [] : BodyChain.Addressees(view, bodies.OrderBy(body => body.Span.Start), "counterpart", 0.85);
    }

    /// <summary>Through whom work is done that is no report: "through the Group, to prepare a common process".</summary>
    public static IReadOnlyList<Addressee> Through(SourceView view, TextSpan span)
    {
        var bodies = ReportingWords
            .Of(view.Language)
            .Within(view, span)
            .Where(word => word.Meaning == "through")
            .SelectMany(word => BodyChain.From(view, word.Span.End, span.End))
            .Where(body => body.Meaning.Kind != "sector")
            .ToList();
        return bodies.Count == 0 ? [] : BodyChain.Addressees(view, bodies, "counterpart-through", 0.6);
    }

    // 在X的协助下: whoever helps stands inside.
    private static bool IsHelping(SourceView view, TextSpan span, TextSpan body)
    {
        var before = view.Folded.AsSpan(span.Start, body.Start - span.Start).TrimEnd();
        var behind = view.Folded.AsSpan(body.End, Math.Min(6, span.End - body.End)).TrimStart();
        if (behind.StartsWith("的", StringComparison.Ordinal))
            behind = behind[1..];
        return before.EndsWith("在", StringComparison.Ordinal)
            && behind.Length > 2
            && behind[2] == '下'
            && (behind.StartsWith("协助") || behind.StartsWith("支持") || behind.StartsWith("帮助") || behind.StartsWith("配合") || behind.StartsWith("参与"));
    }

    private static int PastName(SourceView view, int at, int end) => BodyChain.PastParentheses(view.Folded, at, end);

    // 与 is "with" and "and": what follows tells.
    private static bool IsDoneTogether(SourceView view, int at, int end)
    {
        var rest = view.Folded.AsSpan(at, Math.Min(12, end - at));
        var stop = rest.IndexOfAny(',', ';', '。');
        rest = stop < 0 ? rest : rest[..stop];
        foreach (var word in Together)
            if (rest.IndexOf(word) is >= 0 and var found && !rest[found..].StartsWith("联合国"))
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
