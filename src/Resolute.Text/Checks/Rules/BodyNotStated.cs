using Resolute.Text.Addressees;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A bare number where several bodies have a resolution of that number: "Resolution 130". Protects the reader who looks it up: plenipotentiary conferences,
/// development conferences and standardization assemblies all number from 1.
/// </summary>
/// <remarks>Reads citations whose body no word, place or other citation tells. Writes findings "body-not-stated", one for each number.</remarks>
internal sealed class BodyNotStated : ICheck
{
    // Above this confidence the number itself tells the body.
    private const double Ambiguous = 0.4;

    public string Rule => "body-not-stated";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        // A plenipotentiary conference that cites a bare number cites its own; other families have one body that numbers so.
        if (SpeakingBody.Of(text.View) is not { Family: "itu", Key: not "itu/pp" })
            return [];
        var told = text
            .Reading.Citations.Where(static each => each.Claim.Confidence > Ambiguous)
            .Select(static each => Number(each.Key.Value))
            .ToHashSet(StringComparer.Ordinal);
        var own = text.Reading.Instrument?.Number;
        return text
            .Reading.Citations.Where(each =>
                each is { Revision: null, Claim.Rule: "citation-number-range", Claim.Confidence: <= Ambiguous }
                && each.Key.Value.StartsWith("itu/", StringComparison.Ordinal)
                && !Clause(each.Words)
                && !told.Contains(Number(each.Key.Value))
                && Number(each.Key.Value) != "res/" + own
            )
            .DistinctBy(static each => each.Key)
            .Select(each => text.Found(this, Severity.Note, each.Claim.Span, null, each.Words));
    }

    // 决议2 is the second point under "resolves".
    private static bool Clause(string words) => words.StartsWith("决议", StringComparison.Ordinal);

    private static string Number(string key) => key[(key.IndexOf("/res/", StringComparison.Ordinal) is > 0 and var at ? at + 1 : 0)..];
}
