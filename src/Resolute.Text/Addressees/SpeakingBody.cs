using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Who speaks in a text, which decides whose "the Secretary-General" and "the Council" are: the chapeau names the body; a report speaks for the
/// first group or council that its head names; else the family that the text names most. A family that is not known leaves the key open (null).
/// </summary>
/// <param name="Key">The body of the chapeau or of the report; null where the text names none.</param>
/// <param name="Family">The first part of keys: itu, un, demo; null where not known.</param>
/// <param name="Group">The first working group that the text names: "the group" of a report.</param>
/// <param name="Chapeau">Where the chapeau ends; 0 where there is none.</param>
/// <param name="Year">The year that the chapeau prints: "(Dubai, 2018),"; null where it prints none.</param>
internal sealed partial record SpeakingBody(string? Key, string? Family, string? Group, int Chapeau, int? Year = null)
{
    private const int LongestChapeau = 260;
    private const int LongestLead = 8;
    private const int HeadLines = 14;
    private static readonly ConditionalWeakTable<SourceView, SpeakingBody> Known = [];

    public static SpeakingBody Of(SourceView view) => Known.GetValue(view, Find);

    /// <summary>A part of a text has the speaker of the whole.</summary>
    public static void Share(SourceView whole, SourceView part) => Known.AddOrUpdate(part, Of(whole) with { Chapeau = 0 });

    /// <summary>The full key of a row of the table in this text; null where the family is not known, or has no such council.</summary>
    public string? Resolve(string key)
    {
        if (key[0] != '*')
            // Academia is a membership of ITU only.
            return key == "itu/academia" && Family is "un" or "who" ? "un/academia" : key;
        // A drafting group is the group's own.
        if (key is "*/drafting-group" or "*/correspondence-group" && (Group ?? Key) is { } own)
            return own + key[1..];
        var resolved = Family is null ? null : Family + key[1..];
        if (key != "*/council" || resolved is null || Bodies.Has(resolved))
            return resolved;
        return Key is not null && Bodies.Name(Key, Language.English).Contains("Council", StringComparison.Ordinal) ? Key : null;
    }

    private static SpeakingBody Find(SourceView view)
    {
        var mentions = BodyMention.AllIn(view);
        var family = mentions
            .Select(mention => FamilyOf(mention.Meaning.Key))
            .OfType<string>()
            .Where(each => each is "itu" or "un" or "demo" or "who")
            .CountBy(each => each)
            .OrderByDescending(each => each.Value)
            .FirstOrDefault()
            .Key;
        var group = mentions
            .FirstOrDefault(mention =>
                mention.Meaning.Kind == "group" && mention.Meaning.Key.Contains('/', StringComparison.Ordinal) && !Bodies.IsCollective(mention.Meaning.Key)
            )
            .Meaning?.Key;

        if (ChapeauOf(view, mentions) is { } chapeau)
        {
            var key =
                chapeau.Meaning.Key == "*/council"
                    ? (
                        family is null ? null
                        : family == "itu" || family == "demo" ? family + "/council"
                        : null
                    )
                    : chapeau.Meaning.Key;
            return new(key, key is null ? family : FamilyOf(key), group, chapeau.Span.End, YearAfter(view, chapeau.Span.End));
        }

        var head = mentions
            .FirstOrDefault(mention =>
                mention.Meaning.Kind is "group" or "council" && mention.Meaning.Key[0] != '*' && view.LineOf(mention.Span.Start) <= HeadLines
            )
            .Meaning?.Key;
        return new(head, head is null ? family : FamilyOf(head), group, 0);
    }

    private static int? YearAfter(SourceView view, int end) =>
        PrintedYear().Match(view.Folded, end) is { Success: true } match ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\G[^\n(]{0,80}\([^\n()]{0,60}?(?<year>(?:19|20)[0-9]{2})[^\n()]{0,40}\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PrintedYear();

    private static string? FamilyOf(string key) =>
        key[0] == '*' ? null
        : key.Split('/')[0] is var first && first == "unesco" ? "un"
        : first;

    private static PhraseMatch<Body>? ChapeauOf(SourceView view, IReadOnlyList<PhraseMatch<Body>> mentions)
    {
        foreach (var mention in mentions.Where(each => each.Meaning.Kind is "council" or "conference"))
        {
            // Both ends of the line are looked for no farther than a chapeau reaches, so that one endless line costs nothing.
            var before = view.Folded.AsSpan(0, mention.Span.Start);
            var after = view.Folded.AsSpan(mention.Span.End, Math.Min(LongestChapeau, view.Folded.Length - mention.Span.End));
            var lead = before[Math.Max(0, before.Length - LongestLead - 1)..];
            var begins = lead.Length <= LongestLead || lead.Contains('\n');
            var end = after.IndexOf('\n');
            var tail = end < 0 ? after : after[..end];
            if (begins && (end >= 0 || tail.Length < LongestChapeau) && tail.TrimEnd() is [.., ','] && IsTail(tail))
                return mention;
        }

        return null;
    }

    // After the body's name a chapeau prints place and year, or the body's parent, and the comma.
    private static bool IsTail(ReadOnlySpan<char> tail) => tail.Trim().Length <= 90 && !tail.Contains(':') && !tail.Contains(';');
}

/// <summary>The bodies that a text names.</summary>
internal static class BodyMention
{
    private static readonly ConditionalWeakTable<SourceView, List<PhraseMatch<Body>>> Known = [];

    public static IReadOnlyList<PhraseMatch<Body>> AllIn(SourceView view) =>
        Known.GetValue(view, static each => BodyNames.Complete(each, Bodies.Index(each.Language).Within(each, new TextSpan(0, each.Folded.Length))));

    /// <summary>The bodies named in a stretch of the text.</summary>
    public static IEnumerable<PhraseMatch<Body>> In(SourceView view, TextSpan span)
    {
        var all = (List<PhraseMatch<Body>>)AllIn(view);
        for (var at = FirstFrom(all, span.Start); at < all.Count && all[at].Span.End <= span.End; at++)
            yield return all[at];
    }

    /// <summary>The body whose name ends nearest before a position; null where there is none.</summary>
    public static PhraseMatch<Body>? Before(SourceView view, int position)
    {
        var all = (List<PhraseMatch<Body>>)AllIn(view);
        var at = FirstFrom(all, position) - 1;
        while (at >= 0 && all[at].Span.End > position)
            at--;
        return at < 0 ? null : all[at];
    }

    /// <summary>The body whose name begins at a position; null where none does.</summary>
    public static PhraseMatch<Body>? At(SourceView view, int position)
    {
        var all = (List<PhraseMatch<Body>>)AllIn(view);
        var at = FirstFrom(all, position);
        return at < all.Count && all[at].Span.Start == position ? all[at] : null;
    }

    private static int FirstFrom(List<PhraseMatch<Body>> all, int position)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
