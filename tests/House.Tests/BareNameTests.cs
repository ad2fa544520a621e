using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.House.Tests;

/// <summary>A name of the term base stands uninflected in a sentence: alone, behind a colon or in quotes, never where a case, an article or a verb would have to agree with it.</summary>
public sealed partial class BareNameTests
{
    private static readonly string[] SayName = ["BodyName.Of(", "Bodies.Name(", "TimeName.Of(", "KeyWords.Of(", "Names(", "Select(Name)"];

    // What takes such a name from a variable.
    private static readonly (string Key, int Place)[] Beside = [("rule.before", 0), ("rule.by", 0)];

    private static readonly Language[] Inflecting = [Language.Arabic, Language.Spanish, Language.French, Language.Russian];

    [Fact]
    public void A_name_of_a_body_stands_bare_in_every_sentence()
    {
        var placed = Repository.Under("src/", ".cs", ".razor").SelectMany(file => Placed(Repository.Read(file))).Concat(Beside).Distinct().ToList();
        placed.Count.ShouldBeGreaterThan(8);
        placed.ShouldContain(("refusal.body-adopts-nothing", 0));
        placed.ShouldContain(("page.brief.to-through", 1));

        (
            from place in placed
            from language in Inflecting
            where !IsBare(Catalogue.Of(language)[place.Key], $"{{{place.Place}}}")
            select $"{language.Code()} {place.Key}: {Catalogue.Of(language)[place.Key]}"
        ).ShouldBeEmpty();
    }

    private static bool IsBare(string words, string name)
    {
        var at = words.IndexOf(name, StringComparison.Ordinal);
        var (before, after) = (words[..at].TrimEnd(), words[(at + name.Length)..]);
        return before.Length > 0
            ? ":«“(".Contains(before[^1], StringComparison.Ordinal)
            : after.Length == 0 || ":,،;؛".Contains(after[0], StringComparison.Ordinal);
    }

    private static IEnumerable<(string Key, int Place)> Placed(string source) =>
        from Match said in Said().Matches(source)
        let isRefusal = said.Groups["refusal"].Success
        let arguments = Arguments(source, said.Index + said.Length)
        from place in Enumerable.Range(0, arguments.Count)
        where SayName.Any(name => arguments[place].Contains(name, StringComparison.Ordinal))
        // A refusal has the rule it rests on before what its sentence takes.
        select isRefusal ? ("refusal." + said.Groups["key"].Value, place - 1) : (said.Groups["key"].Value, place);

    // What stands between the commas of a call, up to the bracket that closes it.
    private static List<string> Arguments(string source, int from)
    {
        var (arguments, depth, start) = (new List<string>(), 0, from);
        for (var at = from; at < source.Length; at++)
        {
            depth += source[at] switch
            {
                '(' or '[' or '{' => 1,
                ')' or ']' or '}' => -1,
                _ => 0,
            };
            if (depth < 0 || (depth == 0 && source[at] == ','))
            {
                arguments.Add(source[start..at]);
                start = at + 1;
            }

            if (depth < 0)
                break;
        }

        return arguments;
    }

    [GeneratedRegex("""(?:\bSay\(|(?<refusal>new Refusal\())\s*"(?<key>[a-z0-9.-]+)"\s*,""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Said();
}
