using System.Text.Json;
using Resolute.Text.Structure;

namespace Resolute.Text.Measuring;

/// <summary>What a meeting did against gold: the same line and verb; then whom each asks, who is to get something, and when.</summary>
internal static class OutcomeClaims
{
    public static IEnumerable<ClaimAccuracy> Of(Reading reading, JsonElement gold)
    {
        var sections = GoldJson.Array(gold, "sections").ToList();
        if (!sections.Exists(static section => GoldJson.Has(section, "outcomes")))
            return [];
        var (all, to, recipient, due) = (new Tally(), new Tally(), new Tally(), new Tally());
        var left = reading.Sections.SelectMany(static section => section.Outcomes).ToList();
        foreach (var wanted in sections.SelectMany(static section => GoldJson.Array(section, "outcomes")))
        {
            var found = Take(reading, left, wanted);
            all.Add(true, found is not null, true);
            ClauseClaims.Bodies(to, wanted, "addressees", found?.Addressees);
            if (GoldJson.Has(wanted, "recipients"))
                ClauseClaims.Bodies(recipient, wanted, "recipients", found?.Recipients);
            if (wanted.TryGetProperty("due", out var stated))
                ClauseClaims.Due(due, stated, found?.Due);
        }

        foreach (var outcome in left)
        {
            all.Add(false, true, false);
            to.Add(false, outcome.Addressees.Count > 0, false);
            recipient.Add(false, outcome.Recipients.Count > 0, false);
            due.Add(false, outcome.Due is not null, false);
        }

        return [to.Of(ClaimKind.Addressee), recipient.Of(ClaimKind.Recipient), due.Of(ClaimKind.Due), all.Of(ClaimKind.Outcome)];
    }

    private static Outcome? Take(Reading reading, List<Outcome> left, JsonElement wanted)
    {
        var (line, verb) = (GoldJson.Line(wanted), GoldJson.Text(wanted, "verb"));
        var at = left.FindIndex(one => one.Verb.Key == verb && MentionClaims.LineOf(reading.Text, one.Verb.Claim.Span.Start) == line);
        if (at < 0)
            return null;
        var found = left[at];
        left.RemoveAt(at);
        return found;
    }
}
