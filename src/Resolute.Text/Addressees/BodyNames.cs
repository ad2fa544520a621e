using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Names that the table of bodies does not have as they stand: an office of a body ("the Executive Director of UN-Habitat"), and a noun that stands
/// for a body named in full before ("the Commission"). Reads the bodies named in a text; writes them with those names, in order.
/// </summary>
internal static class BodyNames
{
    private const int LongestOffice = 60;
    private const int LongestLink = 10;
    private const int HeadLines = 20;
    private static readonly ConcurrentDictionary<Language, (PhraseIndex<string> Offices, PhraseIndex<string> Nouns)> Tables = new();

    public static List<PhraseMatch<Body>> Complete(SourceView view, List<PhraseMatch<Body>> named)
    {
        var (offices, nouns) = Tables.GetOrAdd(
            view.Language,
            static language =>
                (
                    PhraseIndex<string>.Of(TableRow.Of("Addressees/offices.tsv"), language, row => row["office"]),
                    PhraseIndex<string>.Of(TableRow.Of("Addressees/short-names.tsv"), language, row => row["noun"])
                )
        );
        return WithNouns(view, offices, nouns, WithStudyGroups(view, WithOffices(view, offices, named)));
    }

    private static List<PhraseMatch<Body>> WithStudyGroups(SourceView view, List<PhraseMatch<Body>> named)
    {
        var speaker = named.FirstOrDefault(each => each.Meaning.Kind == "conference").Meaning?.Key;
        var groups = StudyGroups.In(view, speaker).ToList();
        if (groups.Count == 0)
            return named;
        var others = named.Where(each => !groups.Exists(group => group.Span.Start < each.Span.End && each.Span.Start < group.Span.End));
        return [.. others.Concat(groups).OrderBy(each => each.Span.Start)];
    }

    private static List<PhraseMatch<Body>> WithOffices(SourceView view, PhraseIndex<string> offices, List<PhraseMatch<Body>> named)
    {
        var found = new List<PhraseMatch<Body>>(named.Count);
        foreach (var mention in named)
        {
            // 联合国贸易和发展会议秘书长: the office is named already.
            if (found.Count > 0 && found[^1].Span.Start < mention.Span.Start && found[^1].Span.End >= mention.Span.End)
                continue;
            var one = Office(view, offices, mention, found.Count > 0 ? found[^1].Span.Start : 0) ?? mention;
            while (found.Count > 0 && found[^1].Span.End > one.Span.Start)
                found.RemoveAt(found.Count - 1);
            found.Add(one);
        }

        return found;
    }

    private static PhraseMatch<Body>? Office(SourceView view, PhraseIndex<string> offices, PhraseMatch<Body> mention, int from)
    {
        var body = mention.Meaning;
        if (body.Kind is "office" or "membership" || body.Key.EndsWith("/director-general", StringComparison.Ordinal))
            return null;
        if (view.Language == Language.Chinese)
            return offices.At(view, mention.Span.End) is { } after && after.Meaning is not ("members" or "secretariat")
                ? Of(TextSpan.Between(mention.Span.Start, after.Span.End), body, after.Meaning)
                : null;
        for (var at = Math.Max(from, mention.Span.Start - LongestOffice); at < mention.Span.Start; at++)
            if (offices.At(view, at) is { } office && IsLink(view, office.Span.End, mention.Span.Start))
                return Of(TextSpan.Between(at, mention.Span.End), body, office.Meaning);
        return null;
    }

    private static PhraseMatch<Body> Of(TextSpan span, Body body, string office) => new(span, new Body(body.Key + "/" + office, "office", null));

    private static bool IsLink(SourceView view, int from, int to)
    {
        if (to < from || to - from > LongestLink)
            return false;
        var link = view.Folded.AsSpan(from, to - from).Trim();
        return view.Language switch
        {
            Language.Arabic => link is "" or "ل" && to > from,
            Language.Russian => link is "" && to > from,
            Language.French => link is "de" or "de la" or "du" or "de l'" or "d'" or "des",
            Language.Spanish => link is "de" or "de la" or "del" or "de las" or "de los",
            _ => link is "of" or "of the",
        };
    }

    private static List<PhraseMatch<Body>> WithNouns(SourceView view, PhraseIndex<string> offices, PhraseIndex<string> nouns, List<PhraseMatch<Body>> named)
    {
        if (named.Count == 0)
            return named;
        var speaker = Speaker(view, named);
        // The last body with each noun, kept while reading on, so that looking back costs nothing.
        var last = new Dictionary<string, Body>(StringComparer.Ordinal);
        var found = new List<PhraseMatch<Body>>(named.Count);
        var next = 0;
        foreach (var noun in nouns.Within(view, new TextSpan(0, view.Folded.Length)))
        {
            while (next < named.Count && named[next].Span.End <= noun.Span.Start)
                found.Add(named[next++]);
            if (next < named.Count && named[next].Span.Start < noun.Span.End)
            {
                // The Office of a High Commissioner is not the High Commissioner.
                if (noun.Meaning != "high-commissioner" || named[next].Meaning.Kind == "office")
                {
                    // In its own texts "the Assembly" is the assembly that speaks.
                    var meant = noun.Meaning == "assembly" && speaker is not null ? speaker : Of(noun.Meaning, named[next].Meaning);
                    last[noun.Meaning] = meant;
                    if (noun.Meaning == "advisory-group")
                        last["group"] = meant;
                    if (meant == speaker && IsBare(view, named[next]))
                        named[next] = named[next] with { Meaning = meant };
                }

                continue;
            }

            if (
                Stands(view, noun)
                && (last.TryGetValue(noun.Meaning, out var body) || noun.Meaning == "session" && Meeting(found) is { } meeting && (body = meeting) is not null)
            )
            {
                // "the Chair of the Commission" is an office too where the Commission is named in full only before.
                var one = new PhraseMatch<Body>(noun.Span, body!);
                found.Add(Office(view, offices, one, found.Count > 0 ? found[^1].Span.End : 0) ?? one);
            }
        }

        found.AddRange(named.Skip(next));
        return found;
    }

    /// <summary>The assembly of ITU that the head of a text names; null where it names none.</summary>
    private static Body? Speaker(SourceView view, List<PhraseMatch<Body>> named) =>
        named.FirstOrDefault(each => each.Meaning.Kind == "conference") is { Meaning: { Key: "itu/wtsa" or "itu/ra" } body } first
        && view.LineOf(first.Span.Start) <= HeadLines
            ? body
            : null;

    // "الجمعية" alone is in the table a name of the General Assembly.
    private static bool IsBare(SourceView view, PhraseMatch<Body> mention) =>
        mention.Meaning.Key == "un/ga" && view.Folded.AsSpan(mention.Span.Start, mention.Span.Length) is "الجمعية" or "للجمعية" or "全会";

    // "The Bureau" after "the Director of the Development Bureau" is the bureau, not its director.
    private static Body Of(string noun, Body body) =>
        noun == "bureau" && body.Key.StartsWith("itu/director-", StringComparison.Ordinal)
            ? body with
            {
                Key = "itu/" + body.Key["itu/director-".Length..],
            }
            : body;

    private static Body? Meeting(List<PhraseMatch<Body>> found)
    {
        for (var at = found.Count - 1; at >= Math.Max(0, found.Count - 8); at--)
            if (found[at].Meaning.Kind is "council" or "conference" or "group")
                return found[at].Meaning;
        return null;
    }

    /// <summary>Whether the noun stands for itself: printed as a name, behind an article, without a complement of its own.</summary>
    private static bool Stands(SourceView view, PhraseMatch<string> noun)
    {
        if (view.Language is Language.Chinese)
            return view.Folded[noun.Span.Start] == '该'
                || noun.Meaning == "high-commissioner" && (noun.Span.End >= view.Folded.Length || view.Folded[noun.Span.End] is not ('办' or '公'));
        if (view.Language is not Language.Arabic && !char.IsUpper(view.Text[noun.Span.Start]))
            return false;
        var rest = view.Folded.AsSpan(noun.Span.End, Math.Min(14, view.Folded.Length - noun.Span.End));
        if (rest.Length > 0 && rest[0] == '-' || rest is [' ', var letter, ..] && char.IsUpper(letter))
            return false;
        rest = rest.TrimStart();
        foreach (var complement in Complements)
            if (rest.StartsWith(complement, StringComparison.Ordinal))
                return false;
        var before = view.Folded.AsSpan(Math.Max(0, noun.Span.Start - 6), Math.Min(6, noun.Span.Start)).TrimEnd();
        return view.Language switch
        {
            Language.English => before.EndsWith("the") || before.EndsWith("The") || before.EndsWith("its"),
            Language.French => before.EndsWith("l'") || before.EndsWith("le") || before.EndsWith("la") || before.EndsWith("au") || before.EndsWith("du"),
            Language.Spanish => before.EndsWith("el") || before.EndsWith("la") || before.EndsWith("al"),
            Language.Arabic => view.Folded.AsSpan(noun.Span.Start) is ['ا' or 'ل', 'ل', ..],
            _ => true,
        };
    }

    private static readonly string[] Complements =
    [
        "of ",
        "on ",
        "for ",
        "de ",
        "du ",
        "des ",
        "d'",
        "sur ",
        "pour ",
        "para ",
        "sobre ",
        "del ",
        "по ",
        "المعني",
        "التابع",
        "الاقتصادية",
        "الاستشاري",
        "العام",
    ];
}
