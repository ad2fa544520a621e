using Resolute.Text.Addressees;
using Resolute.Text.Correcting;
using Resolute.Text.Structure;
using Resolute.Text.Wording;

namespace Resolute.Web.Components.Texts;

/// <summary>A claim in words that a delegate understands: what it is about, what was understood, why, and how sure.</summary>
public static class ClaimWords
{
    public static string About(ReadClaim claim, Catalogue words) => words[$"page.claim.{Kebab.Of(claim.About)}"];

    /// <summary>What was understood, where the words alone do not say it: a body's official name, a key, a day.</summary>
    public static string? Understood(ReadClaim claim, Catalogue words) =>
        claim.About switch
        {
            ClaimAbout.Addressee or ClaimAbout.Recipient or ClaimAbout.Counterpart or ClaimAbout.Channel => claim.Value is { } key
                ? Bodies.Name(key, words.Language)
                : words["page.claim.nobody-known"],
            // A recurrence is kept as a duration: P1Y is no word for people.
            ClaimAbout.Due when claim.Value is ['P', ..] => words["due-kind.recurring"],
            _ => claim.Value,
        };

    public static string Because(Claim claim, Catalogue words) => words.Say("page.claim.because", Rule(claim.Rule, words), Percent.Of(claim.Confidence));

    /// <summary>The rule's words; those of its family where it has none of its own, its name where no family has.</summary>
    public static string Rule(string rule, Catalogue words)
    {
        for (var name = rule; name.Length > 0; name = name.LastIndexOf('-') is > 0 and var cut ? name[..cut] : "")
            if (words.Has($"claim-rule.{name}"))
                return words[$"claim-rule.{name}"];
        return rule;
    }
}
