using System.Globalization;

namespace Resolute.Text.Checks.Rules;

/// <summary>A draft that asks much and sets no day, session or period at all. Protects follow-up: what has no day is never late.</summary>
/// <remarks>Reads operative clauses and their dues. Writes one finding "no-date" at the first clause that asks, with their number.</remarks>
internal sealed class NoDate : ICheck
{
    private const int Fewest = 2;

    public string Rule => "no-date";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        if (!Asking.IsDraft(text))
            yield break;
        var asking = Asking.In(text).ToList();
        if (asking.Count >= Fewest && text.Clauses.All(static each => !each.IsOperative || each.Clause.Due is null))
            yield return text.Found(this, Severity.Note, asking[0].Words, null, asking.Count.ToString(CultureInfo.InvariantCulture));
    }
}
