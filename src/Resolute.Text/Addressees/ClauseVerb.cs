using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>A verb found in the words of a clause, with those whom it asks.</summary>
internal sealed record ClauseVerb(ActionVerb Verb, IReadOnlyList<Addressee> Addressees)
{
    private const int Reach = 300;
    private static readonly ConcurrentDictionary<Language, PhraseIndex<AskingWord>> Words = new();

    /// <summary>How a clause under "resolves" or "decides" asks all the same: "to invite …", "that the Director be instructed"; null where it does not.</summary>
    public static ClauseVerb? UnderDecision(SourceView view, TextSpan own, string ruling)
    {
        var words = AskingWords(view.Language);
        var start = PastLabel(view, own);
        for (var at = start; at < Math.Min(own.End, start + 4); at++)
            if (words.At(view, at) is { Meaning.IsPassive: false } verb && verb.Span.End < own.End)
                return Asking(view, verb, TextSpan.Between(verb.Span.End, own.End), ruling, "verb-to-ask");
        for (var at = start; at < Math.Min(own.End, start + Reach); at++)
            if (words.At(view, at) is { Meaning.IsPassive: true } verb)
            {
                var before = AddresseeList.ReadWhole(view, AddresseeList.Trimmed(view, TextSpan.Between(PastThat(view, start), at)), "addressee-passive");
                return before is [{ Key: not null }, ..]
                    ? new ClauseVerb(Told(view, verb, ruling, "verb-passive"), before)
                    : Asking(view, verb, TextSpan.Between(verb.Span.End, own.End), ruling, "verb-passive");
            }

        return null;
    }

    /// <summary>The verb that asks behind one that does not: "Welcomes … and requests the Secretary-General"; null where none follows.</summary>
    public static ClauseVerb? Second(SourceView view, TextSpan behind)
    {
        var joints = AddressingWords.Of(view.Language);
        for (var at = behind.Start; at < behind.End; at++)
        {
            var from =
                view.Folded[at] is ';' or ',' ? at + 1
                : joints.At(view, at) is { Meaning: "and" } and ? and.Span.End
                : -1;
            if (view.Language == Language.Arabic && view.Folded[at] == 'و' && (at == 0 || !char.IsLetter(view.Folded[at - 1])))
                from = at + 1;
            if (from < 0 || At(view, from, behind.End) is not { } found)
                continue;
            var addressees = ParagraphAddressees.Read(view, TextSpan.Between(found.Words.End, behind.End), "addressee-of-second-verb");
            if (addressees.Count > 0)
                return new ClauseVerb(new ActionVerb(found.Key, found.Words.Of(view.Text), new Claim(found.Words, "verb-second", 0.85)), addressees);
        }

        return null;
    }

    /// <summary>The infinitive of an asking verb at a position, with its class: "agreed to request".</summary>
    public static PhraseMatch<string>? ToAsk(SourceView view, int at) =>
        AskingWords(view.Language).At(view, at) is { Meaning.IsPassive: false } word ? new(word.Span, word.Meaning.Verb) : null;

    private static PhraseIndex<AskingWord> AskingWords(Language language) =>
        Words.GetOrAdd(
            language,
            static each =>
                PhraseIndex<AskingWord>.Of(
                    TableRow.Of("Addressees/asking-words.tsv"),
                    each,
                    row => new AskingWord(row["verb"], row["base"], row["form"] == "passive")
                )
        );

    private static (string Key, TextSpan Words)? At(SourceView view, int from, int end)
    {
        while (
            from < end && (view.Folded[from] is ' ' or '\t' || (view.Language == Language.Chinese && view.Folded[from] is '并' or '还' or '且' or '同' or '时'))
        )
            from++;
        var bare = Skeleton.Of(view.Folded, from, Math.Min(end, from + 60));
        if (Keywords.AtStart(view.Language, bare.Letters) is not { } found)
            return null;
        var asking = found.Classes.FirstOrDefault(each => each.Role == ClauseRole.Operative && AddresseePass.Asks(each.Key) && each.Strength != "information");
        return asking is null ? null : (asking.Key, TextSpan.Between(from, bare.At(found.Length)));
    }

    private static ClauseVerb? Asking(SourceView view, PhraseMatch<AskingWord> verb, TextSpan behind, string ruling, string rule)
    {
        var addressees = ParagraphAddressees.Read(view, behind, "addressee-in-clause");
        return addressees.Any(each => each.Key is not null) || (addressees.Count > 0 && rule == "verb-passive")
            ? new ClauseVerb(Told(view, verb, ruling, rule), addressees)
            : null;
    }

    private static ActionVerb Told(SourceView view, PhraseMatch<AskingWord> verb, string ruling, string rule) =>
        new(
            ruling.EndsWith("resolves", StringComparison.Ordinal) ? "resolves to " + verb.Meaning.Base : verb.Meaning.Verb,
            verb.Span.Of(view.Text),
            new Claim(verb.Span, rule, 0.85)
        );

    private static int PastLabel(SourceView view, TextSpan own)
    {
        var at = own.Start;
        while (at < own.End && (!char.IsLetter(view.Folded[at]) || (at + 2 < own.End && view.Folded[at + 1] is ')' or '.' or '\t')))
            at++;
        return at;
    }

    private static int PastThat(SourceView view, int at) => AddressingWords.Of(view.Language).At(view, at) is { Meaning: "lead" } lead ? lead.Span.End : at;

    private sealed record AskingWord(string Verb, string Base, bool IsPassive);
}
