using System.Globalization;
using Resolute.Text.Dates;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A clause that asks for a report without saying to whom. Protects the reporting chain: a report that nobody is to receive is not missed by anybody.
/// </summary>
/// <remarks>Reads operative clauses, recipients and dues. Writes one finding "no-recipient" for each block, at its first such clause, with their number.</remarks>
internal sealed class NoRecipient : ICheck
{
    // "to report", "faire rapport", "представить доклад" stand where the clause begins; later words speak of reports that exist.
    private const int Opening = 40;

    public string Rule => "no-recipient";

    public IEnumerable<Finding> Look(CheckedText text) =>
        Asking
            .In(text)
            .Where(each => Lacks(text, each))
            .GroupBy(static each => each.Block?.Id, StringComparer.Ordinal)
            .Select(group => text.Found(this, Severity.Note, group.First().Words, null, group.Count().ToString(CultureInfo.InvariantCulture)));

    private static bool Lacks(CheckedText text, PlacedClause clause)
    {
        var asked = clause.Clause;
        if (asked.Recipients.Count > 0 || asked.Through.Count > 0 || asked.Due is { Kind: DueKind.Session } || clause.Parent is { Recipients.Count: > 0 })
            return false;
        var words = CheckWords.Of("draft-words", text.Language);
        var opening = new TextSpan(clause.Words.Start, Math.Min(clause.Words.Length, Opening));
        // A body named behind it may be the recipient, though no word says so.
        return words.Within(text.View, opening, "reporting").FirstOrDefault() is { Length: > 0 } said
            && !Addressees
                .BodyMention.In(text.View, TextSpan.Between(said.End, clause.Words.End))
                .Any(each => each.Meaning.Kind is "council" or "conference" or "group" && !IsIn(asked.Due?.Claim.Span, each.Span))
            && (text.Language != Languages.Language.Chinese || !text.Folded.AsSpan(clause.Words.Start, said.Start - clause.Words.Start).Contains('向'));
    }

    // "90 days before the meeting of the Group": whose meeting it is says nothing of who receives.
    private static bool IsIn(TextSpan? due, TextSpan body) => due is { } when && body.Start >= when.Start && body.Start <= when.End;
}
