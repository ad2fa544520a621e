using System.Globalization;
using Resolute.Text.Dates;
using Resolute.Text.Structure;

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
            .Where(each => Lacks(text.View, each.Clause, each.Parent, each.Words))
            .GroupBy(static each => each.Block?.Id, StringComparer.Ordinal)
            .Select(group => text.Found(this, Severity.Note, group.First().Words, null, group.Count().ToString(CultureInfo.InvariantCulture)));

    /// <summary>Whether a clause asks for a report and names nobody who may be its recipient.</summary>
    internal static bool Lacks(SourceView view, ClauseNode asked, ClauseNode? parent, TextSpan own)
    {
        if (asked.Recipients.Count > 0 || asked.Through.Count > 0 || asked.Due is { Kind: DueKind.Session } || parent is { Recipients.Count: > 0 })
            return false;
        var words = CheckWords.Of("draft-words", view.Language);
        var opening = new TextSpan(own.Start, Math.Min(own.Length, Opening));
        // A body named behind it may be the recipient, though no word says so.
        return words.Within(view, opening, "reporting").FirstOrDefault() is { Length: > 0 } said
            && !Addressees
                .BodyMention.In(view, TextSpan.Between(said.End, own.End))
                .Any(each => each.Meaning.Kind is "council" or "conference" or "group" && !IsIn(asked.Due?.Claim.Span, each.Span))
            && (view.Language != Languages.Language.Chinese || !view.Folded.AsSpan(own.Start, said.Start - own.Start).Contains('向'));
    }

    // "90 days before the meeting of the Group": whose meeting it is says nothing of who receives.
    private static bool IsIn(TextSpan? due, TextSpan body) => due is { } when && body.Start >= when.Start && body.Start <= when.End;
}
