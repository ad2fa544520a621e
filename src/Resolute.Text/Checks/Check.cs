using System.Text.RegularExpressions;
using Resolute.Text.Checks.Rules;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>What a careful editor would notice in a text: every rule looks, what they find stands in the order of the text.</summary>
public static class Check
{
    // More of one kind tell a person nothing new.
    private const int MostOfARule = 100;

    /// <summary>Rules about the words as they are printed.</summary>
    private static readonly ICheck[] OfPrint =
    [
        new BrokenCrossReference(),
        new FootnoteMarks(),
        new Fragments(),
        new Homoglyph(),
        new LabelAlphabet(),
        new LabelSequence(),
        new LeftOverMarks(),
        new MissingLabel(),
        new NumberFormat(),
        new OddHyphen(),
        new Placeholders(),
        new Punctuation(),
        new RepeatedWords(),
        new ReversedNumber(),
        new SymbolClash(),
        new SymbolForm(),
        new UnresolvedBrackets(),
        new VariantCharacter(),
        new WrongWidth(),
    ];

    /// <summary>Rules about what the words say.</summary>
    private static readonly ICheck[] OfSense =
    [
        new StaleRevision(),
        new ImpossibleRevision(),
        new ImpossibleDate(),
        new Chronology(),
        new InconsistentSession(),
        new Count(),
        new UnknownAcronym(),
        new BodyNotStated(),
        new CitedNotListed(),
        new ListedNotCited(),
        new OneBodyTwoNames(),
        new OtherName(),
        new TermOverlap(),
        new NoAddressee(),
        new NoRecipient(),
        new NoDate(),
        new NoReviewDate(),
        new NoClosing(),
        new ResourcesUnstated(),
    ];

    /// <summary>What shows only beside other files: the place of the file in the list, and what was found in it.</summary>
    private static readonly Func<IReadOnlyList<(string Name, Reading Reading)>, IEnumerable<(int File, Finding Finding)>>[] Acquainted = [SymbolClash.Among];

    /// <summary>The names of all rules; each is worded under <c>finding.RULE</c> and explained under <c>check.RULE.why</c>.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. OfPrint.Concat(OfSense).Select(static check => check.Rule).Order(StringComparer.Ordinal)];

    internal static IReadOnlyList<Finding> Of(CheckedText text) =>
        [
            .. OfPrint
                .Concat(OfSense)
                .SelectMany(check => Bounded(check, text))
                .Concat(FileFindings.Of(text.Sheet, text.View))
                .OrderBy(static finding => finding.Line)
                .ThenBy(static finding => finding.Column)
                .ThenBy(static finding => finding.Rule, StringComparer.Ordinal),
        ];

    /// <summary>Files that are checked together: each with its own findings, and with those that show only beside the others.</summary>
    public static IReadOnlyList<CheckedFile> Together(IReadOnlyList<(string Name, Reading Reading)> files)
    {
        var beside = Acquainted.SelectMany(rule => rule(files)).ToLookup(static found => found.File, static found => found.Finding);
        return
        [
            .. files.Select(
                (file, at) =>
                    new CheckedFile(
                        file.Name,
                        file.Reading,
                        [.. file.Reading.Findings.Concat(beside[at]).OrderBy(static finding => finding.Line).ThenBy(static finding => finding.Column)]
                    )
            ),
        ];
    }

    private static List<Finding> Bounded(ICheck check, CheckedText text)
    {
        var found = new List<Finding>();
        try
        {
            foreach (var finding in check.Look(text))
            {
                found.Add(finding);
                if (found.Count == MostOfARule)
                    break;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // A rule that a text outwits keeps what it has: the reading stands without the rest.
        }

        return found;
    }
}
