using Resolute.Text.Languages;

namespace Resolute.Text.Structure;

/// <summary>What a document is, from its form and the words of its title lines.</summary>
internal static class KindOfDocument
{
    public static DocumentKind Of(Sheet sheet, Candidate best)
    {
        if (best.Form.InstrumentLine is { } line)
        {
            var letters = sheet.Bare(line.Start, line.End).Letters;
            if (Says("draft", letters) || letters.Contains('[', StringComparison.Ordinal))
                return DocumentKind.DraftResolution;
            return Says("decision", letters) ? DocumentKind.Decision
                : Says("recommendation", letters) && !Says("resolution", letters) ? DocumentKind.Recommendation
                : DocumentKind.Resolution;
        }

        var titles = Skeleton.Of($"{best.Header.Source?.Value} {best.Header.Title?.Value}");
        if (best.Form.Operative.Count > 0)
            return Says("draft", titles) ? DocumentKind.DraftResolution : DocumentKind.Resolution;
        if (Says("report", titles))
            return DocumentKind.Report;
        return Says("contribution", titles) ? DocumentKind.Contribution
            : best.Form.Form == TextForm.Report ? DocumentKind.Report
            : DocumentKind.Other;
    }

    private static bool Says(string key, string letters) => WordTable.DocumentWords.Mentions(key, letters);
}
