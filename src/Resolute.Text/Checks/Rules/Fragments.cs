using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// Words that are no sentence: a paragraph that breaks off at "of the", a sentence that begins in small letters behind a full stop, a bare phrase closed like a
/// sentence. Protects the meaning: something was cut away or pasted in.
/// </summary>
/// <remarks>Reads header fields and clauses. Writes findings "fragment".</remarks>
internal sealed partial class Fragments : ICheck
{
    public string Rule => "fragment";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var placed in text.Clauses)
        {
            if (placed.Words.Length == 0 || placed.Clause.Children.Count > 0)
                continue;
            var words = placed.Words;
            var tail = TextSpan.Between(Math.Max(words.Start, words.End - 24), words.End);
            if (Dangling().Match(text.Folded[tail.Start..tail.End]) is { Success: true } match && IsLast(text, words.End))
                yield return text.Found(this, Severity.Note, new TextSpan(tail.Start + match.Index, match.Length), null, match.Value.Trim()) with
                {
                    Case = "breaks-off",
                };
        }

        if (text.Language == Language.Chinese)
            foreach (var field in new[] { text.Reading.Header.Purpose, text.Reading.Header.ActionRequired })
                if (field is not null && Bare(text, field.Span) is { } bare)
                    yield return text.Found(this, Severity.Note, bare, null, bare.Of(text.Text)) with
                    {
                        Case = "bare",
                    };
    }

    private static bool IsLast(CheckedText text, int at)
    {
        while (at < text.Folded.Length && text.Folded[at] is ' ' or '\t')
            at++;
        return at >= text.Folded.Length || text.Folded[at] == '\n';
    }

    /// <summary>A last sentence that is only a verb with its object, behind sentences that have a subject: 落实……路线图。</summary>
    private static TextSpan? Bare(CheckedText text, TextSpan field)
    {
        var words = text.Folded.Substring(field.Start, field.Length).TrimEnd();
        if (!words.EndsWith('。'))
            return null;
        var cut = words[..^1].LastIndexOf('。');
        var sentence = words[(cut + 1)..];
        return cut > 0 && sentence.Length <= 40 && BareObject().IsMatch(sentence) ? new TextSpan(field.Start + cut + 1, sentence.Length) : null;
    }

    [GeneratedRegex(
        @"(?<![;,:][ \t]{0,2})(?<=[ \t])(?:of|the|of the|and|or|to|for|with|by|in|de|du|des|et|ou|la|le|les|à|au|aux|pour|del|el|los|las|y|con|para|en|и|или|в|на|с|по|для|от|в том числе|على|من|إلى|في|عن)$",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Dangling();

    [GeneratedRegex(
        "^(?:落实|实施|推动|促进|加强|开展|执行|推进|制定|完善)[^，；、将应须会可是有使令请已了由被把]{4,36}。$",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex BareObject();
}
