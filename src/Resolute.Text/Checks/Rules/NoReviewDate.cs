using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A draft that does not say when it is itself to be looked at again. Protects the stock of resolutions in force: what is never reviewed is never retired.
/// </summary>
/// <remarks>Reads the operative part. Writes one finding "no-review-date" at its first heading.</remarks>
internal sealed class NoReviewDate : ICheck
{
    public string Rule => "no-review-date";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        // Drafts of the United Nations say it elsewhere: the next agenda, the statement of programme budget implications (rule 153 of the General Assembly).
        if (!Asking.IsDraft(text) || text.Reading.Form != TextForm.Itu)
            yield break;
        var isReviewed = text.Clauses.Any(each =>
            each is { IsOperative: true, Words.Length: > 0 } && Asking.Says(text, each.Words, "review") && Asking.Says(text, each.Words, "this-text")
        );
        if (!isReviewed)
            yield return text.Found(this, Severity.Note, text.Reading.Operative[0].Span);
    }
}
