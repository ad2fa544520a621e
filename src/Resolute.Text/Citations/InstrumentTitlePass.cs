using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// Reads which instrument a text is from its title lines: "RESOLUTION 140 (REV. DUBAI, 2018)", "第7号决议（D25）", "81/164." of a United Nations text;
/// none for a draft without a number. Reads the title lines and the body that speaks; writes an <see cref="InstrumentTitle"/>.
/// </summary>
public static partial class InstrumentTitlePass
{
    /// <summary>The instrument that the title states; null where it states none.</summary>
    public static InstrumentTitle? Read(SourceView view, TextSpan titleLines, TextSpan? chapeau)
    {
        var speaker = SpeakingBody.Of(view);
        var body =
            chapeau is { } words && BodyMention.In(view, words).FirstOrDefault(mention => mention.Meaning.Adopts).Meaning is { } named
                ? speaker.Resolve(named.Key) ?? speaker.Key
                : speaker.Key;
        for (var start = titleLines.Start; start < titleLines.End; )
        {
            var end = view.Folded.IndexOf('\n', start, titleLines.End - start);
            var line = TextSpan.Between(start, end < 0 ? titleLines.End : end);
            if (NumberOf(view, line, body, speaker) is { } title)
                return title;
            start = line.End + 1;
        }

        return null;
    }

    private static InstrumentTitle? NumberOf(SourceView view, TextSpan line, string? body, SpeakingBody speaker)
    {
        if (NumberLine.Read(view, line) is { } found)
        {
            var text = found.Texts[0];
            var (key, revision, _, _) = BodyOfText.Of(text, text.Mark, found.Body ?? body, speaker, view.Language);
            if (key.Value.StartsWith("title:", StringComparison.Ordinal))
                return null;
            var adopter = key.Value[..key.Value.IndexOf($"/{text.Kind}/", StringComparison.Ordinal)];
            return new InstrumentTitle(adopter, key, text.Number, revision, text.Span.Of(view.Text), text.Span);
        }

        if (body is not ("un/ga" or "un/ecosoc" or "un/hrc") || UnitedNations().Match(view.Folded, line.Start, line.Length) is not { Success: true } match)
            return null;
        var span = new TextSpan(match.Groups["number"].Index, match.Groups["number"].Length);
        return new InstrumentTitle(body, new($"{body}/res/{span.Of(view.Folded).ToLowerInvariant()}"), span.Of(view.Folded), null, span.Of(view.Text), span);
    }

    [GeneratedRegex(@"^\s*(?<number>[0-9]{2,4}/[0-9]{1,3}[A-Z]?)\s*\.", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex UnitedNations();
}
