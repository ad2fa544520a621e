using Resolute.Text.Addressees;
using Resolute.Text.Dates;
using Resolute.Text.Resources;

namespace Resolute.Text.Structure;

/// <summary>What an inference rests on: the words, the rule by name, and how sure the rule is, 0 to 1.</summary>
public sealed record Claim(TextSpan Span, string Rule, double Confidence);

/// <summary>An action verb by its class key ("instructs"), with the words that say it.</summary>
public sealed record ActionVerb(string Key, string Words, Claim Claim);

/// <summary>
/// An addressable unit of an official text: a recital, an operative paragraph, a sub-item, a paragraph of a report.
/// </summary>
public sealed record ClauseNode
{
    /// <summary>The Akoma Ntoso eId, by its naming convention, unique in this expression: <c>rec_15</c>, <c>sec_3__para_4__item_i</c>, <c>sec_3-2__para_1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the text prints, normalised ("а)" with Cyrillic а gives "a)"); null where it prints none.</summary>
    public required string? Label { get; init; }

    /// <summary>The clause's own words without label, marks, footnote texts and children; split lines joined, white space read as one space.</summary>
    public required string Text { get; init; }

    /// <summary>From the first character of the label or words to the last of the last child.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>1-based line of its first character; of its first word where the label stands on a line of its own.</summary>
    public required int Line { get; init; }

    /// <summary>The verb that rules it, from its own words or its block's heading; null in the preamble and where none was found.</summary>
    public ActionVerb? Verb { get; init; }

    /// <summary>Whom it asks; a child inherits its parent's.</summary>
    public IReadOnlyList<Addressee> Addressees { get; init; } = [];

    /// <summary>Who is to get a report, a paper or a notice.</summary>
    public IReadOnlyList<Addressee> Recipients { get; init; } = [];

    /// <summary>With whom it is to be done: "in consultation with", "in cooperation with"; they are not asked.</summary>
    public IReadOnlyList<Addressee> Counterparts { get; init; } = [];

    /// <summary>Through whom a report reaches its recipient: "through the Commission to the Council".</summary>
    public IReadOnlyList<Addressee> Through { get; init; } = [];

    /// <summary>When, only as far as the text states it.</summary>
    public StatedDue? Due { get; init; }

    /// <summary>A second rule of time where the text states two: "at its 2028 session and every year thereafter".</summary>
    public StatedDue? DueAlso { get; init; }

    /// <summary>With what means, only as far as the text states it.</summary>
    public StatedResources? Resources { get; init; }

    /// <summary>What a person said of where it begins or how it is labelled; null where the reader says it.</summary>
    public Claim? Begins { get; init; }

    /// <summary>Sub-items, in order.</summary>
    public IReadOnlyList<ClauseNode> Children { get; init; } = [];

    /// <summary>This clause and all below it, in reading order.</summary>
    public IEnumerable<ClauseNode> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);
}

/// <summary>A heading and the clauses under it (ITU form), or one paragraph with its verb (UN form).</summary>
/// <param name="Id">Its id: <c>recs_1</c> for the first preambular block, <c>sec_1</c> for the first operative one.</param>
/// <param name="Keyword">The class key of the heading in English whatever the language: recalling, instructs.</param>
/// <param name="Words">The heading as printed.</param>
/// <param name="Span">Where the heading stands.</param>
/// <param name="Line">1-based line of the heading.</param>
/// <param name="Addressees">Whom the heading asks.</param>
/// <param name="Clauses">The clauses under it.</param>
public sealed record ClauseBlock(
    string Id,
    string Keyword,
    string Words,
    TextSpan Span,
    int Line,
    IReadOnlyList<Addressee> Addressees,
    IReadOnlyList<ClauseNode> Clauses
);

/// <summary>A numbered section of a report.</summary>
/// <param name="Id">Its id: <c>sec_3-2</c> for 3.2.</param>
/// <param name="Number">As printed: 3.2.</param>
/// <param name="Title">Its title; empty where the print has none.</param>
/// <param name="Span">From the number to the end of the section's own paragraphs.</param>
/// <param name="Line">1-based line of the number.</param>
/// <param name="Clauses">Its paragraphs.</param>
/// <param name="Outcomes">What the meeting did in it.</param>
public sealed record Section(
    string Id,
    string Number,
    string Title,
    TextSpan Span,
    int Line,
    IReadOnlyList<ClauseNode> Clauses,
    IReadOnlyList<Outcome> Outcomes
);

/// <summary>Something a meeting did: verb, whom it addressed, and the words.</summary>
public sealed record Outcome(ActionVerb Verb, IReadOnlyList<Addressee> Addressees, string Text, TextSpan Span)
{
    /// <summary>Who is to get a report, a paper or a notice.</summary>
    public IReadOnlyList<Addressee> Recipients { get; init; } = [];

    /// <summary>When, only as far as the text states it.</summary>
    public StatedDue? Due { get; init; }
}

/// <summary>A reference from one clause to another of the same text: "instructs the Secretary-General 6".</summary>
/// <param name="At">The clause that refers.</param>
/// <param name="Target">The id it points to; null where it points to nothing.</param>
/// <param name="Words">As printed.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record CrossReference(string At, string? Target, string Words, TextSpan Span);
