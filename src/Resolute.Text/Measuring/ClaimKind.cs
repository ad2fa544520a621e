namespace Resolute.Text.Measuring;

/// <summary>What is measured beside the clauses themselves.</summary>
public enum ClaimKind
{
    /// <summary>The verb that rules a clause, by its class.</summary>
    Verb,

    /// <summary>Whom a clause or an outcome asks: all of them together.</summary>
    Addressee,

    /// <summary>Who is to get a report, a paper or a notice: all of them together.</summary>
    Recipient,

    /// <summary>When, by its kind and value.</summary>
    Due,

    /// <summary>Instruments and named texts cited, by line and key.</summary>
    Citation,

    /// <summary>Document symbols, by line and key.</summary>
    Symbol,

    /// <summary>References from one clause to another, by line and the label they point to.</summary>
    CrossReference,

    /// <summary>What a meeting did, by line and verb.</summary>
    Outcome,
}

/// <summary>Claims of one kind against gold.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Gold">How many gold states.</param>
/// <param name="Read">How many were read where gold tells whether there is one.</param>
/// <param name="Agreed">How many of them are the same.</param>
public sealed record ClaimAccuracy(ClaimKind Kind, int Gold, int Read, int Agreed)
{
    /// <summary>Of the claims read, the share that gold has; 1 where nothing was read.</summary>
    public double Precision => Read == 0 ? 1 : (double)Agreed / Read;

    /// <summary>Of the claims in gold, the share that was read; 1 where gold has none.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Agreed / Gold;

    /// <summary>Claims of the same kind added up.</summary>
    internal static IReadOnlyList<ClaimAccuracy> Sum(IEnumerable<ClaimAccuracy> claims) =>
        [
            .. claims
                .GroupBy(static claim => claim.Kind)
                .OrderBy(static group => group.Key)
                .Select(static group => new ClaimAccuracy(
                    group.Key,
                    group.Sum(static one => one.Gold),
                    group.Sum(static one => one.Read),
                    group.Sum(static one => one.Agreed)
                )),
        ];
}
