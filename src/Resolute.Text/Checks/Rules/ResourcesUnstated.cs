using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A draft that asks for work and does not say how it is paid: within the budget, by more, by voluntary contributions. Protects the budget
/// (financial regulations: decisions with financial implications state them).
/// </summary>
/// <remarks>Reads the operative part and the header's financial implications. Writes one finding "resources-unstated" at the first operative heading.</remarks>
internal sealed class ResourcesUnstated : ICheck
{
    public string Rule => "resources-unstated";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        // Of a draft of the United Nations the statement of programme budget implications says it (rule 153 of the General Assembly).
        if (text.Reading.Form != TextForm.Itu || !Asking.IsDraft(text) || text.Reading.Header.FinancialImplications is not null || !Asking.In(text).Any())
            yield break;
        if (!Asking.Says(text, Asking.Operative(text), "resources"))
            yield return text.Found(this, Severity.Note, text.Reading.Operative[0].Span);
    }
}
