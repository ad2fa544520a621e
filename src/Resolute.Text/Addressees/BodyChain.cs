using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>Bodies joined to one another by commas and "and", articles between them left aside.</summary>
internal static class BodyChain
{
    private const int Longest = 12;

    /// <summary>The bodies from a position on; none where the first words are no body.</summary>
    public static IReadOnlyList<PhraseMatch<Body>> From(SourceView view, int start, int end)
    {
        var found = new List<PhraseMatch<Body>>();
        var at = Past(view, start, end);
        while (at < end && found.Count < Longest && BodyMention.At(view, at) is { } mention && mention.Span.End <= end)
        {
            found.Add(mention);
            at = Past(view, PastParentheses(view.Folded, mention.Span.End, end), end);
            if (at == mention.Span.End)
                break;
        }

        return found;
    }

    /// <summary>The position past blanks, commas, articles and "and".</summary>
    public static int Past(SourceView view, int at, int end)
    {
        while (at < end)
        {
            if (view.Folded[at] is ' ' or '\t' or ',')
                at++;
            else if (BodyMention.At(view, at) is not null)
                break;
            else if (AddressingWords.Of(view.Language).At(view, at) is { Meaning: "and" or "article" } word)
                at = word.Span.End;
            else if (view.Language == Language.Arabic && view.Folded[at] is 'و' or 'ل' or 'ب' && BodyMention.At(view, at + 1) is not null)
                at++;
            else
                break;
        }

        return at;
    }

    public static IReadOnlyList<Addressee> Addressees(SourceView view, IEnumerable<PhraseMatch<Body>> bodies, string rule, double confidence)
    {
        var found = new List<Addressee>();
        foreach (var body in bodies)
        {
            var key = SpeakingBody.Of(view).Resolve(body.Meaning.Key);
            if (!found.Exists(other => other.Key == key))
            {
                var isSlip = BodyMention.At(view, body.Span.Start) is null && Languages.Plain.IsAcronym(body.Span.Of(view.Folded));
                found.Add(
                    new Addressee(
                        key,
                        body.Span.Of(view.Text),
                        new Claim(
                            body.Span,
                            isSlip ? rule + "-slip" : rule,
                            isSlip ? 0.4
                                : key is null ? AddresseeList.Open
                                : confidence
                        )
                    )
                );
            }
        }

        return found;
    }

    /// <summary>The position past a place and year in parentheses; the same where none stand there.</summary>
    public static int PastParentheses(string text, int at, int end)
    {
        var open = Dates.NumberAt.PastBlank(text, at);
        return open < end && text[open] == '(' && text.IndexOf(')', open, Math.Min(60, end - open)) is > 0 and var close ? close + 1 : at;
    }
}
