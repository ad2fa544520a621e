using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>Whom an act of a meeting asks: the bodies behind the verb or before a passive, a name that no table has, or whoever was named before.</summary>
internal static class OutcomeAddressees
{
    private const string Rule = "addressee-of-outcome";
    private const int Reach = 160;
    private const int LongestName = 80;

    public static IReadOnlyList<Addressee> Of(SourceView view, OutcomeVerb act, int end, IReadOnlyList<Addressee> named)
    {
        if (act.Passive is { } before && Known(view, before, 8) is { Count: > 0 } subjects)
            return subjects;
        var from = act.Behind ?? act.Verb.Span.End;
        var span = Trimmed(view, TextSpan.Between(from, Math.Max(from, Math.Min(end, from + Reach))));
        if (ReportSentence.GroupAt(view, span.Start) is { } group && group.End <= span.End)
            return [new Addressee(SpeakingBody.Of(view).Group, group.Of(view.Text), new Claim(group, Rule, 0.8))];
        if (act.IsOfPronoun || IsPronoun(view, span))
            return named;
        if (view.Language == Language.Chinese && AppointedGroup(view, span) is { } appointed)
            return [appointed];
        // Whoever stands farther from the verb is spoken of, not asked.
        if (Known(view, span, view.Language == Language.Chinese ? 0 : 12) is { Count: > 0 } known)
            return known;
        var unknown = act.Passive is { Length: > 0 } subject ? Unknown(view, act, subject) : [];
        return unknown.Count > 0 ? unknown : Unknown(view, act, span);
    }

    // 责成一个由甲牵头的起草组: who leads the group stands before its name.
    private static Addressee? AppointedGroup(SourceView view, TextSpan span)
    {
        if (span.Length < 2 || view.Folded[span.Start] != '一')
            return null;
        foreach (var mention in BodyMention.In(view, TextSpan.Between(span.Start, Math.Min(span.End, span.Start + 24))))
            if (mention.Meaning.Key.EndsWith("-group", StringComparison.Ordinal))
                return new Addressee(SpeakingBody.Of(view).Resolve(mention.Meaning.Key), mention.Span.Of(view.Text), new Claim(mention.Span, Rule, 0.8));
        return null;
    }

    private static IReadOnlyList<Addressee> Known(SourceView view, TextSpan span, int reach)
    {
        var found = AddresseeList.Read(view, span, Rule).Where(each => each.Claim.Confidence >= AddresseeList.Open).ToList();
        return found.Count > 0 && found[0].Claim.Span.Start - span.Start <= reach ? found : [];
    }

    private static bool IsPronoun(SourceView view, TextSpan span) =>
        span.Length > 0 && OutcomeTables.Of(view.Language).Words.At(view, span.Start) is { Meaning: "them" or "it" };

    // A name that no table has stands right behind the verb and before what is asked; "that …" names nobody.
    private static IReadOnlyList<Addressee> Unknown(SourceView view, OutcomeVerb act, TextSpan span)
    {
        if (
            span.Length == 0
            || view.Language is Language.Chinese or Language.Arabic
            || OutcomeTables.Of(view.Language).Words.At(view, span.Start) is { Meaning: "that" }
        )
            return [];
        var found =
            act.Passive is not null || act.Verb.Meaning.Verb is "thanks" or "congratulates"
                ? AddresseeList.Read(view, span, Rule)
                : ParagraphAddressees.Read(view, span, Rule);
        return found is [{ Claim.Span: var first }, ..] && first.Start - span.Start <= 8 && first.Length <= LongestName ? found : [];
    }

    /// <summary>Without blanks, marks and joining words at either end.</summary>
    public static TextSpan Trimmed(SourceView view, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(view.Folded[start]) || view.Folded[start] is ',' or ';'))
            start++;
        var words = OutcomeTables.Of(view.Language).Words;
        while (end > start)
        {
            if (char.IsWhiteSpace(view.Folded[end - 1]) || view.Folded[end - 1] is ',' or ';' or '。' or '.' or '–' or '-')
                end--;
            else if (JointBefore(view, words, start, end) is { } joint)
                end = joint;
            else
                break;
        }

        return TextSpan.Between(start, end);
    }

    private static int? JointBefore(SourceView view, PhraseIndex<string> words, int start, int end)
    {
        for (var at = Math.Max(start + 1, end - 16); at < end; at++)
            if (words.At(view, at) is { Meaning: "and" or "pronoun" } word && word.Span.End == end && !char.IsLetterOrDigit(Before(view, at)))
                return at;
        return null;
    }

    private static char Before(SourceView view, int at) => view.Language == Language.Chinese ? ' ' : view.Folded[at - 1];
}
