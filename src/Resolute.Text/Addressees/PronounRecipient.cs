using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>"To report to it", "de lui présenter", "представить ей": the body that speaks is to get the report.</summary>
internal static partial class PronounRecipient
{
    private const string Rule = "recipient-pronoun";

    public static Addressee? Read(SourceView view, TextSpan span)
    {
        var pattern = view.Language switch
        {
            Language.English => English(),
            Language.French => French(),
            Language.Spanish => Spanish(),
            Language.Russian => Russian(),
            Language.Arabic => Arabic(),
            Language.Chinese => Chinese(),
            _ => null,
        };
        if (pattern is null || SpeakingBody.Of(view).Key is not { } speaker || speaker[0] == '*')
            return null;
        foreach (var found in Scan.Of(pattern, view.Folded, span))
        {
            var group = found.Match.Groups["it"];
            var place = new TextSpan(found.Offset + group.Index, group.Length);
            return new Addressee(speaker, place.Of(view.Text), new Claim(place, Rule, 0.8));
        }

        return null;
    }

    /// <summary>"To the Commission and, through it, to the Council": it is the recipient named before.</summary>
    public static IReadOnlyList<Addressee> Through(SourceView view, TextSpan span, IReadOnlyList<Addressee> recipients)
    {
        foreach (var found in Scan.Of(ThroughIt(), view.Folded, span))
            if (recipients.LastOrDefault(each => each.Claim.Span.End <= found.Span.Start) is { } before)
                return [before with { Claim = before.Claim with { Rule = "channel-pronoun", Confidence = 0.8 } }];
        return [];
    }

    [GeneratedRegex(
        @"\b(?:report|submit|transmit|present|provide|propose|communicate|forward|convey|recommend)\b[^.;]{0,40}? to (?<it>it)\b(?! to )",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex English();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<it>lui) (?:en )?(?:présenter|soumettre|faire|rendre|transmettre|communiquer|adresser|remettre|faire rapport|fournir|rapporter)",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex French();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<it>le) (?:present|inform|someta|remita|transmita|rinda|comunique|haga|facilite|proporcione|mantenga)|(?:presentar|informar|someter|remitir|transmitir|mantener)(?<it>le|la)(?!\p{L})",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Spanish();

    [GeneratedRegex(
        @"(?:представ|направ|доклад|сообщ|доложить|переда)\p{L}* (?<it>ей|ему)(?!\p{L})|(?<!\p{L})(?<it>ей|ему) (?:представ|направ|доклад|сообщ|доложить|переда)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Russian();

    [GeneratedRegex(
        @"(?:يقدم|تقدم|يرفع|يحيل|تقديم|رفع|إحالة|يعرض) (?<it>إليها|إليه|عليها|عليه)(?!\p{L})|(?<it>موافاتها|إبلاغها|إطلاعها|يوافيها|يبلغها|يطلعها)",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Arabic();

    [GeneratedRegex(@"向(?<it>其)[^,;。]{0,30}?(?:报告|提交|提出|汇报|通报)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Chinese();

    [GeneratedRegex(
        @"(?<!\p{L})(?:through it|par son intermédiaire|por su conducto|через нее|через него|عن طريقها|عن طريقه|并通过其|并通过它)(?!\p{L})",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ThroughIt();
}
