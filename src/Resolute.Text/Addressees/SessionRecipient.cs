using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>"To prepare a draft for its 23rd meeting": what is made for a meeting of the body that speaks is made for that body.</summary>
internal static class SessionRecipient
{
    private const string Rule = "recipient-at-session";

    /// <summary>The body that speaks, where it asks for a paper at or before a meeting of its own; null where it does not.</summary>
    public static Addressee? Read(SourceView view, TextSpan span, StatedDue? due)
    {
        if (due is not { Value: { } value, Kind: DueKind.Session or DueKind.Recurring } || SpeakingBody.Of(view).Key is not { } speaker)
            return null;
        if (!value.StartsWith(speaker + "/", StringComparison.Ordinal) && value != "each:" + speaker)
            return null;
        var isMade = ReportingWords
            .Of(view.Language)
            .Within(view, span)
            .Any(word =>
                word.Meaning is "prepare" or "report"
                && word.Span.End <= due.Claim.Span.Start
                && !view.Folded.AsSpan(word.Span.End, due.Claim.Span.Start - word.Span.End).Contains("attention", StringComparison.Ordinal)
            );
        return isMade ? new Addressee(speaker, due.Words, new Claim(due.Claim.Span, Rule, 0.7)) : null;
    }
}
