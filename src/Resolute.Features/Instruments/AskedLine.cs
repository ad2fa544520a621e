using Resolute.Model.Mandates;

namespace Resolute.Features.Instruments;

/// <summary>What a clause of a text asks, as read.</summary>
/// <param name="EId">The clause.</param>
/// <param name="Label">The heading over it and its label with its parents': instructs the Secretary-General 4 i).</param>
/// <param name="Address">Where it is read, without the leading slash; null where the text is not held.</param>
/// <param name="Whom">Whom it asks: keys of bodies, else their words.</param>
/// <param name="Verb">The class key of its verb.</param>
/// <param name="Words">Its words.</param>
/// <param name="Due">When, in its words; null where it states nothing.</param>
/// <param name="Recipients">To whom a report goes: keys of bodies, else their words.</param>
public sealed record AskedLine(
    string EId,
    string? Label,
    string? Address,
    IReadOnlyList<string> Whom,
    string Verb,
    string Words,
    string? Due,
    IReadOnlyList<string> Recipients
)
{
    internal static IReadOnlyList<AskedLine> In(ComparedText text) =>
        [
            .. MandateProposals
                .In(text.Reading)
                .Where(asked => text.Clauses.ContainsKey(asked.EId))
                .GroupBy(asked => asked.EId, StringComparer.Ordinal)
                .Select(same =>
                {
                    var first = same.First();
                    return new AskedLine(
                        same.Key,
                        text.LabelOf(same.Key),
                        text.Address is null ? null : $"{text.Address}/{same.Key}",
                        [.. same.Select(asked => asked.Key ?? asked.Words).Where(whom => whom.Length > 0)],
                        first.Verb,
                        text.Clauses[same.Key].Node.Text,
                        first.Due?.Words,
                        [.. first.Particulars.Recipients.Select(body => body.Key ?? body.Words)]
                    );
                }),
        ];
}
