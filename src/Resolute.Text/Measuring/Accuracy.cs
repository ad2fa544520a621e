using System.Text.Json;
using Resolute.Text.Structure;

namespace Resolute.Text.Measuring;

/// <summary>Measures readings against gold documents that people made.</summary>
public static class Accuracy
{
    /// <summary>The table for a set of texts; a text without gold counts for its unplaced share and its labels only.</summary>
    /// <param name="texts">Each text by name, its reading, and its gold document as JSON where there is one.</param>
    /// <exception cref="JsonException">A gold document is no JSON.</exception>
    public static AccuracyTable Of(IReadOnlyList<(string Name, Reading Reading, string? GoldJson)> texts)
    {
        var measured = texts.Select(static text => Measure(text.Name, text.Reading, text.GoldJson)).ToList();
        var rows = measured
            .GroupBy(static text => (text.Language, text.Form))
            .OrderBy(static group => group.Key.Language)
            .ThenBy(static group => group.Key.Form)
            .Select(static group => Row(group.Key.Language, group.Key.Form, [.. group]));
        return new AccuracyTable([.. rows], measured);
    }

    private static TextAccuracy Measure(string name, Reading reading, string? goldJson)
    {
        var unplaced = reading.Leaves.Where(static leaf => leaf.Kind == LeafKind.Unplaced).Sum(leaf => Visible(reading, leaf));
        var visible = reading.Leaves.Sum(leaf => Visible(reading, leaf));
        var breaks = reading.Findings.Count(static finding => finding.Rule is "label-sequence" or "missing-label");
        if (goldJson is null)
            return new TextAccuracy(name, reading.Language, reading.Form, null, unplaced, visible, breaks);

        using var gold = JsonDocument.Parse(goldJson);
        var form = GoldClauses.Form(gold.RootElement) ?? reading.Form;
        var clauses = ClausePairs.Of(reading, gold.RootElement);
        var claims = ClauseClaims
            .Of(clauses, gold.RootElement)
            .Concat(MentionClaims.Of(reading, gold.RootElement))
            .Concat(OutcomeClaims.Of(reading, gold.RootElement));
        return new TextAccuracy(name, reading.Language, form, clauses.Accuracy, unplaced, visible, breaks) { Claims = ClaimAccuracy.Sum(claims) };
    }

    private static long Visible(Reading reading, Leaf leaf)
    {
        var count = 0L;
        foreach (var letter in reading.Text.AsSpan(leaf.Span.Start, leaf.Span.Length))
            count += char.IsWhiteSpace(letter) ? 0 : 1;
        return count;
    }

    private static AccuracyRow Row(Languages.Language language, TextForm form, IReadOnlyList<TextAccuracy> texts)
    {
        var measured = texts.Where(static text => text.Clauses is not null).Select(static text => text.Clauses!).ToList();
        var clauses =
            measured.Count == 0
                ? null
                : new ClauseAccuracy(measured.Sum(static one => one.Gold), measured.Sum(static one => one.Read), measured.Sum(static one => one.Agreed));
        var visible = texts.Sum(static text => text.Visible);
        var share = visible == 0 ? 0 : (double)texts.Sum(static text => text.Unplaced) / visible;
        return new AccuracyRow(language, form, texts.Count, measured.Count, clauses, share, texts.Count(static text => text.LabelBreaks == 0))
        {
            Claims = ClaimAccuracy.Sum(texts.SelectMany(static text => text.Claims)),
        };
    }
}
