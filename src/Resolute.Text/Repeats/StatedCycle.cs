using System.Collections.Frozen;
using System.Globalization;
using Resolute.Text.Dates;
using Resolute.Text.Languages;

namespace Resolute.Text.Repeats;

/// <summary>How often something is asked for, as the words state it.</summary>
/// <param name="Words">As printed.</param>
/// <param name="Months">After how many months; at each session of a body, how often that body meets.</param>
public sealed record StatedCycle(string Words, int Months)
{
    private const string Each = "each:";

    private static readonly FrozenDictionary<string, int> Sessions = TableRow
        .Of("Repeats/body-cycles.tsv")
        .ToFrozenDictionary(row => row["body"], row => int.Parse(row["months"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The cycle that a due states; null where it states none, or one of a body of which it is not known how often it meets.</summary>
    public static StatedCycle? Of(StatedDue? due) =>
        due is { Kind: DueKind.Recurring, Value: { } value } && MonthsOf(value) is { } months ? new StatedCycle(due.Words, months) : null;

    private static int? MonthsOf(string value)
    {
        if (value.StartsWith(Each, StringComparison.Ordinal))
            return Sessions.TryGetValue(value[Each.Length..], out var known) ? known : null;
        return
            value is ['P', .. var number, 'Y' or 'M']
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var many)
            && many is > 0 and < 100
            ? value[^1] == 'Y'
                ? many * 12
                : many
            : null;
    }
}
