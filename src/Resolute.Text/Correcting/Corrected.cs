using System.Text.Json;
using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>A reading with what persons said of it.</summary>
/// <param name="Reading">The text as clauses: total and lossless as the reader's, each claim of a person by the rule "person" and certain.</param>
/// <param name="NotApplied">What changes nothing in it, and why.</param>
public sealed record Corrected(Reading Reading, IReadOnlyList<NotApplied> NotApplied)
{
    /// <summary>The rule of what a person says.</summary>
    public const string Rule = "person";

    /// <summary>
    /// Applies corrections in their order, boundaries and labels first, then what clauses say. Total: any corrections on any text; without any the
    /// reading is the reader's own. What is said twice counts once.
    /// </summary>
    public static Corrected Of(Reading reading, IReadOnlyList<Correction> corrections)
    {
        var (once, refused) = Once(reading, corrections);
        var boundaries = once.Where(Boundaries.AreMovedBy).ToList();
        if (boundaries.Count > 0)
        {
            var (open, moved) = (OpenText.Of(reading), false);
            foreach (var correction in boundaries)
            {
                var next = open.Copy();
                var why = Boundaries.Move(next, correction) ?? (next.IsInOrder ? null : WhyNot.Indivisible);
                if (why is { } reason)
                    refused.Add(new NotApplied(correction, reason));
                else
                    (open, moved) = (next, true);
            }

            reading = moved ? Assembled.Of(open) : reading;
        }

        foreach (var correction in once.Where(static correction => !Boundaries.AreMovedBy(correction)))
        {
            var (said, why) = Sayings.Say(reading, correction);
            reading = said;
            if (why is { } reason)
                refused.Add(new NotApplied(correction, reason));
        }

        return new Corrected(reading, refused);
    }

    private static (List<Correction> Once, List<NotApplied> Refused) Once(Reading reading, IReadOnlyList<Correction> corrections)
    {
        var (once, refused, said) = (new List<Correction>(), new List<NotApplied>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var correction in corrections)
        {
            if (!correction.At.Fits(reading.Text))
                refused.Add(new NotApplied(correction, WhyNot.WordsDiffer));
            else if (!said.Add(JsonSerializer.Serialize(correction)))
                refused.Add(new NotApplied(correction, WhyNot.ReadsSo));
            else
                once.Add(correction);
        }

        return (once, refused);
    }
}
