using System.Globalization;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// Clauses of a draft that ask something of nobody. Protects follow-up: what nobody is asked, nobody does (a mandate has an addressee).
/// </summary>
/// <remarks>Reads operative clauses and their addressees. Writes one finding "no-addressee" at the first, with their number.</remarks>
internal sealed class NoAddressee : ICheck
{
    public string Rule => "no-addressee";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        if (!Asking.IsDraft(text))
            yield break;
        var open = Asking.In(text).Where(static each => each.Clause.Addressees.Count == 0 && each.Block is not { Addressees.Count: > 0 }).ToList();
        if (open.Count > 0)
            yield return text.Found(this, Severity.Note, open[0].Words, null, open.Count.ToString(CultureInfo.InvariantCulture));
    }
}
