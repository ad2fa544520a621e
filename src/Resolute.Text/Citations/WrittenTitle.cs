using System.Text.RegularExpressions;
using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Wording;

namespace Resolute.Text.Citations;

/// <summary>The name of an instrument as titles print it, where a person gives it and no title does.</summary>
public static partial class WrittenTitle
{
    private const int LongestRevision = 100;

    /// <summary>
    /// The canonical revision of words as a title prints them ("Rev. Bucharest, 2022", "C27"), in their language or in English, or of the canonical
    /// form itself (rev-bucharest-2022); null where they name none.
    /// </summary>
    public static string? Revision(string words, string body, Language language)
    {
        var bare = words.Trim().Trim('(', ')', '（', '）').Trim();
        if (bare.Length is 0 or > LongestRevision)
            return null;
        if (CanonicalPattern().IsMatch(bare.ToLowerInvariant()))
            return bare.ToLowerInvariant();
        foreach (var each in (Language[])[language, Language.English])
            if (each != Language.Unknown && RevisionMark.At(SourceView.OfLines($"({bare})", each), 0) is { } mark)
                if (BodyOfText.Canonical(mark, body, null) is { } canonical)
                    return canonical;
        return null;
    }

    /// <summary>"Resolution 140 (Rev. Bucharest, 2022)" in the language of the text; in English where that is not known.</summary>
    /// <param name="kind">res, dec or rec.</param>
    /// <param name="number">The number.</param>
    /// <param name="revision">The canonical revision; null for the text as first adopted.</param>
    /// <param name="language">The language of the text.</param>
    public static string Of(string kind, string number, string? revision, Language language)
    {
        var words = Catalogue.Of(language == Language.Unknown ? Language.English : language);
        var noun = words[
            kind switch
            {
                "dec" => "document-kind.decision",
                "rec" => "document-kind.recommendation",
                _ => "document-kind.resolution",
            }
        ];
        var numbered = words.Say("instrument.numbered", noun, number);
        if (revision is null)
            return numbered;
        var mark = RevisionWords.Of(revision, language);
        return words.Say("instrument.revised", numbered, KnownRevisions.Marked(revision) is { IsRevised: true } ? words.Say("page.revision.rev", mark) : mark);
    }

    [GeneratedRegex(@"^(?:(?:rev-)?[a-z]+(?:-[a-z]+)*-(?:19|20)[0-9]{2}|[a-z]{1,5}-?[0-9]{2}|[0-9]{1,3})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CanonicalPattern();
}
