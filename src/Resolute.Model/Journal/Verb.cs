using Resolute.Model.People;

namespace Resolute.Model.Journal;

/// <summary>What was done; its words stand in the catalogue under <c>verb.KEY</c>.</summary>
public readonly partial record struct Verb(string Key)
{
    /// <summary>Files came at once, to be taken in.</summary>
    public static readonly Verb Received = new("received");

    /// <summary>A document was taken in.</summary>
    public static readonly Verb Imported = new("imported");

    /// <summary>The public may see it from now on.</summary>
    public static readonly Verb Released = new("released");

    /// <summary>Those who take part may see it from now on.</summary>
    public static readonly Verb ReleasedToParticipants = new("released-to-participants");

    /// <summary>That an audience may see it from now on.</summary>
    public static Verb OfRelease(Audience audience) => audience == Audience.Public ? Released : ReleasedToParticipants;

    /// <summary>A person said as what a draft was adopted.</summary>
    public static readonly Verb Adopted = new("adopted");

    /// <summary>A machine proposed mandates.</summary>
    public static readonly Verb Proposed = new("proposed");

    /// <summary>A person confirmed a mandate as it stood.</summary>
    public static readonly Verb Confirmed = new("confirmed");

    /// <summary>A person confirmed a mandate with what it really asks: another addressee, another time.</summary>
    public static readonly Verb Corrected = new("corrected");

    /// <summary>A person rejected a mandate.</summary>
    public static readonly Verb Rejected = new("rejected");

    /// <summary>A person took back a confirmation or a rejection of a mandate.</summary>
    public static readonly Verb Reopened = new("reopened");

    /// <summary>A person corrected how a text was read.</summary>
    public static readonly Verb CorrectedReading = new("corrected-reading");

    /// <summary>A person withdrew a correction.</summary>
    public static readonly Verb WithdrewCorrection = new("withdrew-correction");

    /// <summary>A text was read again.</summary>
    public static readonly Verb ReadAgain = new("read-again");

    /// <summary>The text of a confirmed mandate reads otherwise.</summary>
    public static readonly Verb ReadsOtherwise = new("reads-otherwise");

    /// <summary>The text, read otherwise, asks this no more.</summary>
    public static readonly Verb Lapsed = new("lapsed");

    /// <summary>A person linked evidence.</summary>
    public static readonly Verb LinkedEvidence = new("linked-evidence");

    /// <summary>The machine suggested evidence.</summary>
    public static readonly Verb SuggestedEvidence = new("suggested-evidence");

    /// <summary>A person confirmed suggested evidence.</summary>
    public static readonly Verb ConfirmedEvidence = new("confirmed-evidence");

    /// <summary>A person dismissed suggested evidence.</summary>
    public static readonly Verb DismissedEvidence = new("dismissed-evidence");

    /// <summary>A person took a link to evidence back.</summary>
    public static readonly Verb WithdrewEvidence = new("withdrew-evidence");

    /// <summary>A person said a status.</summary>
    public static readonly Verb SaidStatus = new("said-status");

    /// <summary>A person took a said status back.</summary>
    public static readonly Verb TookStatusBack = new("took-status-back");

    /// <summary>A person entered a session in the calendar.</summary>
    public static readonly Verb EnteredSession = new("entered-session");

    /// <summary>A person moved a session.</summary>
    public static readonly Verb MovedSession = new("moved-session");

    /// <summary>A person called a session off.</summary>
    public static readonly Verb CalledOffSession = new("called-off-session");

    /// <summary>A person said that a session takes place after all.</summary>
    public static readonly Verb ReinstatedSession = new("reinstated-session");

    /// <summary>One time that a mandate is due moved with the calendar.</summary>
    public static readonly Verb MovedInstance = new("moved-instance");

    /// <summary>Times that a mandate is due were made, withdrawn or taken out.</summary>
    public static readonly Verb Dated = new("dated");

    /// <summary>A person said that another due rule holds from a date on.</summary>
    public static readonly Verb ChangedCycle = new("changed-cycle");

    /// <summary>A person gave a window to words that name no day.</summary>
    public static readonly Verb GaveWindow = new("gave-window");

    /// <summary>Somebody looks after a mandate from now on, or nobody.</summary>
    public static readonly Verb Assigned = new("assigned");

    /// <summary>The owner of mandates was written to.</summary>
    public static readonly Verb Reminded = new("reminded");

    /// <summary>A person said where mail reaches them.</summary>
    public static readonly Verb GaveMail = new("gave-mail");

    /// <summary>A person watches a noun.</summary>
    public static readonly Verb Watched = new("watched");

    /// <summary>A person watches it in another rhythm.</summary>
    public static readonly Verb WatchedOtherwise = new("watched-otherwise");

    /// <summary>A person watches a noun no more.</summary>
    public static readonly Verb StoppedWatching = new("stopped-watching");

    /// <summary>A person was written to about what they watch.</summary>
    public static readonly Verb ToldNews = new("told-news");

    /// <summary>The machine suggested what became of an instrument.</summary>
    public static readonly Verb SuggestedAct = new("suggested-act");

    /// <summary>A person said what became of an instrument.</summary>
    public static readonly Verb SaidAct = new("said-act");

    /// <summary>A person confirmed what became of an instrument.</summary>
    public static readonly Verb ConfirmedAct = new("confirmed-act");

    /// <summary>A person said that an act on an instrument is not so.</summary>
    public static readonly Verb DismissedAct = new("dismissed-act");

    /// <summary>A person confirmed which clauses of an instrument's texts are one clause.</summary>
    public static readonly Verb ConfirmedLineage = new("confirmed-lineage");

    /// <summary>A person took back that confirmation.</summary>
    public static readonly Verb LeftLineageOpen = new("left-lineage-open");

    /// <summary>A person said that clauses which were kept apart are one clause.</summary>
    public static readonly Verb JoinedClauses = new("joined-clauses");

    /// <summary>A person said that clauses which were joined are not one clause.</summary>
    public static readonly Verb PartedClauses = new("parted-clauses");

    /// <summary>The installation made the link for its first officer.</summary>
    public static readonly Verb Invited = new("invited");

    /// <summary>The first officer took the installation over.</summary>
    public static readonly Verb Claimed = new("claimed");

    /// <summary>A person signed in.</summary>
    public static readonly Verb SignedIn = new("signed-in");

    /// <summary>A person signed out on all devices.</summary>
    public static readonly Verb SignedOut = new("signed-out");

    /// <summary>Somebody failed to sign in to an account.</summary>
    public static readonly Verb FailedToSignIn = new("failed-to-sign-in");

    /// <summary>A person entered an organisation.</summary>
    public static readonly Verb EnteredOrganisation = new("entered-organisation");

    /// <summary>A person changed an organisation.</summary>
    public static readonly Verb ChangedOrganisation = new("changed-organisation");

    /// <summary>A person was invited, or invited again.</summary>
    public static readonly Verb InvitedPerson = new("invited-person");

    /// <summary>The one-time link of a person was revoked.</summary>
    public static readonly Verb RevokedLink = new("revoked-link");

    /// <summary>A person who was invited set up how they sign in.</summary>
    public static readonly Verb Joined = new("joined");

    /// <summary>A one-time link was made for a person who cannot sign in.</summary>
    public static readonly Verb MadeRecoveryLink = new("made-recovery-link");

    /// <summary>A person set up anew how they sign in; every device ended.</summary>
    public static readonly Verb Recovered = new("recovered");

    /// <summary>A person made new recovery codes.</summary>
    public static readonly Verb MadeRecoveryCodes = new("made-recovery-codes");

    /// <summary>A person was given a role.</summary>
    public static readonly Verb GaveRole = new("gave-role");

    /// <summary>A role of a person was ended.</summary>
    public static readonly Verb EndedRole = new("ended-role");

    /// <summary>A person belongs to another organisation.</summary>
    public static readonly Verb ChangedMembership = new("changed-membership");

    /// <summary>A person signed out on one device.</summary>
    public static readonly Verb SignedOutDevice = new("signed-out-device");

    /// <summary>A signed-in person proved again who they are.</summary>
    public static readonly Verb ProvedAgain = new("proved-again");

    /// <summary>A person made a token for a program.</summary>
    public static readonly Verb MadeToken = new("made-token");

    /// <summary>A person ended a token.</summary>
    public static readonly Verb EndedToken = new("ended-token");

    /// <summary>A person added a passkey.</summary>
    public static readonly Verb AddedPasskey = new("added-passkey");

    /// <summary>A person removed a passkey.</summary>
    public static readonly Verb RemovedPasskey = new("removed-passkey");

    /// <summary>A person changed the password.</summary>
    public static readonly Verb ChangedPassword = new("changed-password");

    /// <summary>A person's account was connected with a sign-in provider.</summary>
    public static readonly Verb LinkedProvider = new("linked-provider");

    /// <summary>A person parted the account from a sign-in provider.</summary>
    public static readonly Verb UnlinkedProvider = new("unlinked-provider");

    /// <summary>The secrets of one-time codes were sealed.</summary>
    public static readonly Verb Sealed = new("sealed");

    /// <summary>The persons of the demonstration were made.</summary>
    public static readonly Verb Invented = new("invented");

    /// <summary>A person was erased: names and free text are gone, the chain holds.</summary>
    public static readonly Verb Erased = new("erased");

    /// <summary>The public dump of another installation was loaded here.</summary>
    public static readonly Verb LoadedDump = new("loaded-dump");

    /// <inheritdoc/>
    public override string ToString() => Key;
}
