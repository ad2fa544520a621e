using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Model.Watches;

/// <summary>Which deeds of the journal are news to those who watch, and which of them to the public.</summary>
public static class News
{
    private static readonly HashSet<string> ToThePublic = new(
        [
            Verb.Released.Key,
            Verb.Adopted.Key,
            Verb.Confirmed.Key,
            Verb.Corrected.Key,
            Verb.LinkedEvidence.Key,
            Verb.ConfirmedEvidence.Key,
            Verb.SaidStatus.Key,
            Verb.EnteredSession.Key,
            Verb.MovedSession.Key,
            Verb.CalledOffSession.Key,
            Verb.ReinstatedSession.Key,
            Verb.MovedInstance.Key,
            Verb.ChangedCycle.Key,
            Verb.SaidAct.Key,
            Verb.ConfirmedAct.Key,
        ],
        StringComparer.Ordinal
    );

    // The public is told of what is released to it, as of something new.
    private static readonly HashSet<string> ToParticipants = new([Verb.ReleasedToParticipants.Key], StringComparer.Ordinal);

    // What the machine proposes, who signed in and who was written to is no news.
    private static readonly HashSet<string> Inside = new(
        [
            Verb.Imported.Key,
            Verb.Rejected.Key,
            Verb.Reopened.Key,
            Verb.CorrectedReading.Key,
            Verb.WithdrewCorrection.Key,
            Verb.ReadsOtherwise.Key,
            Verb.Lapsed.Key,
            Verb.WithdrewEvidence.Key,
            Verb.TookStatusBack.Key,
            Verb.GaveWindow.Key,
            Verb.Assigned.Key,
            Verb.DismissedAct.Key,
            Verb.JoinedClauses.Key,
            Verb.PartedClauses.Key,
        ],
        StringComparer.Ordinal
    );

    /// <summary>Whether a deed is told to an audience.</summary>
    public static bool Is(string verb, Audience audience) =>
        ToThePublic.Contains(verb)
        || (audience <= Audience.Restricted && ToParticipants.Contains(verb))
        || (audience == Audience.Internal && Inside.Contains(verb));
}
