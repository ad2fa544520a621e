using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Finds whom words behind an asking verb ask, where what is asked follows on the same line: "the Secretary-General, in consultation with …, to
/// report". Whom it asks ends where what is asked begins: at an infinitive, at "that", in Chinese where no body follows a body.
/// </summary>
internal static partial class ParagraphAddressees
{
    private const int Reach = 600;

    public static IReadOnlyList<Addressee> Read(SourceView view, TextSpan behind, string rule)
    {
        var start = PastLeads(view, behind);
        var span = TextSpan.Between(start, Math.Min(behind.End, start + Reach));
        if (span.Length <= 0)
            return [];
        if (view.Language == Language.Chinese)
            return AddresseeList.Read(view, span, rule);
        var chain = Chain(view, span);
        if (view.Language == Language.Arabic && chain.Length > 0)
            return AddresseeList.ReadWhole(view, chain, rule);
        var asked = Asked(view, span);
        if (asked is { } at)
            return Named(view, TextSpan.Between(span.Start, at), rule);
        return chain.Length > 0 ? AddresseeList.ReadWhole(view, chain, rule) : [];
    }

    private static IReadOnlyList<Addressee> Named(SourceView view, TextSpan span, string rule)
    {
        var end = span.Start;
        // Who is only consulted, and all behind, is not asked.
        while (end < span.End && !(AddressingWords.Of(view.Language).At(view, end) is { Meaning: "aside" } && end > span.Start))
            end = BodyMention.At(view, end) is { } body ? Math.Max(end + 1, body.Span.End) : end + 1;
        return AddresseeList.ReadWhole(view, TextSpan.Between(span.Start, Math.Min(end, span.End)), rule);
    }

    private static int PastLeads(SourceView view, TextSpan behind)
    {
        var at = behind.Start;
        while (at < behind.End)
        {
            if (char.IsWhiteSpace(view.Folded[at]) || view.Folded[at] is ',' or '*' or '_' or ':')
                at++;
            else if (
                BodyMention.At(view, at) is null
                && AddressingWords.Of(view.Language).At(view, at) is { Meaning: "lead" } lead
                && lead.Span.End < behind.End
            )
                at = lead.Span.End;
            else
                break;
        }

        return at;
    }

    /// <summary>Bodies joined to one another from the start on; empty where the first words are none.</summary>
    private static TextSpan Chain(SourceView view, TextSpan span)
    {
        var (at, end) = (BodyChain.Past(view, span.Start, span.End), span.Start);
        while (at < span.End && BodyMention.At(view, at) is { } mention && mention.Span.End <= span.End)
        {
            end = mention.Span.End;
            at = BodyChain.Past(view, end, span.End);
            if (at == end)
                break;
        }

        return TextSpan.Between(span.Start, end);
    }

    /// <summary>Where what is asked begins; null where no such place is found.</summary>
    private static int? Asked(SourceView view, TextSpan span)
    {
        var pattern = view.Language switch
        {
            Language.English => English(),
            Language.French => French(),
            Language.Spanish => Spanish(),
            Language.Russian => Russian(),
            Language.Arabic => Arabic(),
            _ => null,
        };
        if (pattern is null)
            return null;
        foreach (var found in Scan.Of(pattern, view.Folded, span))
            if (found.Span.Start > span.Start && !InBody(view, span, found.Span.Start))
                return found.Span.Start;
        return null;
    }

    private static bool InBody(SourceView view, TextSpan span, int at) =>
        BodyMention.In(view, span).Any(mention => mention.Span.Start < at && at < mention.Span.End);

    // "to the parties", "in a position to do so" are not what is asked.
    [GeneratedRegex(
        @"(?<=[ ,])(?:not )?to (?:also |further |fully |urgently |jointly |[a-z]+ly )?(?!(?:the|its|their|all|a|an|any|this|these|those|that|which|whom|other|each|every|it|them|do so|such|both|our|his|her|date|end)\b)[a-z]{2,}|:",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex English();

    [GeneratedRegex(
        @"(?<=[ ,])(?:à|de|d'|d' )\s?(?:ne pas |n'en |lui |leur |les |le |la |l'|se |s'|y |en |tout |mieux |bien |continuer )*\p{L}{2,}(?:er|ir|oir|re)(?![\p{L}-])(?<!mer|hiver|premier|dernier|particulier|cadre|ordre|nombre|membre|titre|centre|autre|notre|entre|propre|ministre|affaire|secrétaire|commissaire|partenaire|secondaire|populaire|nucléaire|humanitaire|alimentaire|militaire|lumière|matière|manière|première|dernière|frontière)|(?<=[ ,])(?:que|qu') ?\p{L}|:",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex French();

    [GeneratedRegex(
        @"(?<=[ ,])a (?:no )?\p{L}{2,}(?:ar|er|ir)(?:se|les?|las?|los?|lo)?(?!\p{L})(?<!lugar|mar|mujer|par|militar|nuclear)|(?<=[ ,])(?:para |a )?que(?= |:|$)|(?<=[ ,])(?:a )?que,|:",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Spanish();

    [GeneratedRegex(
        @"(?<=[ ,])(?:не )?\p{L}*(?:[аеиоуыяю]ть|вести|нести|йти|расти|честь|лечь|мочь)(?:ся)?(?!\p{L})(?<!сеть|печать|память|мать|путь|пять|девять|десять|суть|смерть)|(?<=[ ,])чтобы(?!\p{L})|:",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Russian();

    [GeneratedRegex(@"(?<=[ ،,])(?:إلى أن|على أن|بأن|أن|ألا|على|إلى)(?!\p{L})|:", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Arabic();
}
