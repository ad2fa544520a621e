using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// Whose session "its eighty-third session" is: of the body named just after or just before; of the last body named that is no mere channel;
/// else of the body that is asked, or that speaks. Reads the folded text; writes the body's key.
/// </summary>
internal static partial class SessionBody
{
    private const int Reach = 120;

    // A body named farther back than the longest of paragraphs is not meant.
    private const int Back = 2000;

    // Sessions of the General Assembly have had numbers above sixty since 2005; those of its commissions and of councils are far below.
    private const int AssemblyNumber = 60;

    public static (string Key, TextSpan Span)? Of(SourceView view, TextSpan region, TextSpan session, string? asked, int? ordinal)
    {
        var speaker = SpeakingBody.Of(view);
        var isMeeting = !IsConference().IsMatch(view.Folded.AsSpan(session.Start, session.Length));
        region = TextSpan.Between(Math.Max(region.Start, session.Start - Back), region.End);
        var after = BodyMention.In(view, TextSpan.Between(session.End, Math.Min(region.End, session.End + Reach))).FirstOrDefault();
        if (after.Meaning is { } next && Meets(next) && IsLink(view.Folded.AsSpan(session.End, after.Span.Start - session.End)))
            return speaker.Resolve(next.Key) is { } key ? (key, TextSpan.Between(session.Start, after.Span.End)) : null;

        var named = BodyMention.In(view, TextSpan.Between(region.Start, session.Start)).Where(mention => Meets(mention.Meaning)).ToList();
        if (
            named is [.., var last]
            && IsBeside(view.Folded.AsSpan(last.Span.End, session.Start - last.Span.End))
            && speaker.Resolve(last.Meaning.Key) is { } beside
            && IsLikely(beside, ordinal)
            && !(isMeeting && IsConference(beside))
        )
        {
            var isOne = view.Language == Language.Chinese && view.Folded.AsSpan(last.Span.End, session.Start - last.Span.End).Trim() is "" or "的";
            return (beside, isOne ? TextSpan.Between(last.Span.Start, session.End) : session);
        }

        var owner =
            named
                .Where(mention => !IsChannel(view, region, mention))
                .Select(mention => (At: mention.Span.Start, Key: speaker.Resolve(mention.Meaning.Key)))
                .Concat(
                    GroupBefore(view, region, session)
                        .Where(at => !named.Exists(mention => mention.Span.Start <= at && at < mention.Span.End))
                        .Select(at => (At: at, Key: speaker.Group))
                )
                .Where(mention => mention.Key is not null && IsLikely(mention.Key, ordinal) && !(isMeeting && IsConference(mention.Key)))
                .OrderBy(mention => mention.At)
                .LastOrDefault()
                .Key
            ?? (asked is not null && (MeetsByKey(asked) || (Bodies.KindOf(asked) == "organization" && ordinal is null or < AssemblyNumber)) ? asked : null)
            ?? (speaker.Key is not null && MeetsByKey(speaker.Key) && !(isMeeting && IsConference(speaker.Key)) ? speaker.Key : null);
        return owner is null ? null : (owner, session);
    }

    public static bool Meets(Body body) => body.Kind is "council" or "conference" or "group" && !Bodies.IsCollective(body.Key);

    private static bool MeetsByKey(string key) =>
        Bodies.KindOf(key) is "council" or "conference" or "group" && !Bodies.IsCollective(key) || key.StartsWith("itu/study-group-", StringComparison.Ordinal);

    // A conference of ITU is held, and has no meetings or sessions that clauses count: "its first meeting" is somebody else's.
    private static bool IsConference(string key) => key is "itu/wtsa" or "itu/wtdc" or "itu/ra" or "itu/wrc" or "itu/pp" or "itu/wcit";

    [GeneratedRegex(
        "conf|assembl|asambl|конференц|ассамбле|مؤتمر|جمعية|大会|全会|(?:PP|WTSA|WTDC|WRC|RA|PC|AMNT|CMDT|CMR)-?[0-9]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex IsConference();

    private static bool IsLikely(string key, int? ordinal) => ordinal is null or < AssemblyNumber || key is not ("un/ecosoc" or "un/cstd" or "itu/council");

    private static bool IsLink(ReadOnlySpan<char> gap) =>
        gap.Trim() is "of" or "of the" or "du" or "de la" or "del" or "de" or "des" or "de l'" or "لـ" or "ل" or "";

    private static bool IsBeside(ReadOnlySpan<char> gap) => gap.Trim() is "" or "," or "的" or "在" or ",在" or "在其" or "'s" or "'";

    private static bool IsChannel(SourceView view, TextSpan region, PhraseMatch<Body> mention) =>
        CitedWords.Of(view.Language).StandsBefore(view, "channel", region.Start, mention.Span.Start);

    private static IEnumerable<int> GroupBefore(SourceView view, TextSpan region, TextSpan session)
    {
        var words = SessionWords.Of(view.Language);
        for (var at = words.Next(view, "group", region.Start, session.Start); at < session.Start; at = words.Next(view, "group", at + 1, session.Start))
            if (words.Past(view, "group", at) is not null)
                yield return at;
    }
}
