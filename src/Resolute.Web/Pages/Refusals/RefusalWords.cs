using Resolute.Text.Rulings;
using Resolute.Text.Wording;

namespace Resolute.Web.Pages.Refusals;

/// <summary>A refusal in the reader's language: the one place where pages and REST find the words.</summary>
public static class RefusalWords
{
    public static string Of(Refusal refusal, Catalogue words) =>
        words.Has($"refusal.{refusal.Code}") ? words.Say($"refusal.{refusal.Code}", refusal.Arguments) : words["refusal.bad-request"];

    public static string? Source(Refusal refusal) =>
        refusal.Rule is not { } rule ? null
        : rule.Place is { Length: > 0 } place ? $"{rule.Instrument}, {place}"
        : rule.Instrument;
}
