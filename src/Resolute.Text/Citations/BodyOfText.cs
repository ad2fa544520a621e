using System.Globalization;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;

namespace Resolute.Text.Citations;

/// <summary>
/// Decides which body adopted a cited text, and so its key: as stated; by the form of its number (70/125); by the place, year or session of its
/// revision mark; by its number, less sure; else its title.
/// </summary>
internal static class BodyOfText
{
    // Numbers of the Council of ITU pass a thousand; those of plenipotentiary conferences do not reach three hundred.
    private const int FirstCouncilNumber = 1000;
    private const int LastConferenceNumber = 300;
    private const int FirstCouncilDecision = 400;

    // The General Assembly prints its session before the number since its thirty-first.
    private const int FirstAssemblySession = 31;

    public static (InstrumentKey Key, string? Revision, string Rule, double Confidence) Of(
        NumberedText text,
        RevisionMark? mark,
        string? stated,
        SpeakingBody speaker,
        Language language,
        int? year = null
    )
    {
        if (text.Number.Contains('/', StringComparison.Ordinal))
            return WithSession(text, stated, speaker, year, language);

        var (number, suffix) = text.Number.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash
            ? (text.Number[..dash], text.Number[(dash + 1)..])
            : (text.Number, null);
        if (text.Kind == "rec" && stated is "itu/itu-d" or "itu/itu-t" or "itu/itu-r")
            return (new($"itu/{stated[^1]}/rec/{number.ToLowerInvariant()}"), suffix, "citation-recommendation", 0.95);

        if (stated == "who/wha" && suffix is not null)
            return (new($"who/wha/{text.Kind}/{number}.{suffix}"), null, "citation-number", 0.95);

        var (body, rule, confidence) = Body(text, mark, Adopter(stated), speaker);
        if (body is null)
            return (new($"title:{text.Kind}-{text.Number.ToLowerInvariant()}"), mark is null ? null : Canonical(mark, "", suffix), "citation-title", 0.3);
        return (new($"{body}/{text.Kind}/{number.ToLowerInvariant()}"), mark is null ? suffix : Canonical(mark, body, suffix), rule, confidence);
    }

    /// <summary>The canonical revision: rev-bucharest-2022, minneapolis-1998, c24, 3.</summary>
    public static string? Canonical(RevisionMark mark, string body, string? suffix)
    {
        if (suffix is not null)
            return suffix;
        if (mark.Session is { } session)
            return (session.Contains('-', StringComparison.Ordinal) && mark.IsRevised ? "rev-" : "") + session.ToLowerInvariant();
        if (mark.Year is not { } year)
            return null;
        if (Bodies.LetterOf(body) is { } letter)
            return string.Create(CultureInfo.InvariantCulture, $"{letter.ToLowerInvariant()}{year % 100:00}");
        var place = mark.Place ?? RevisionMark.PlaceOf(body, year);
        return place is null ? null : string.Create(CultureInfo.InvariantCulture, $"{(mark.IsRevised ? "rev-" : "")}{place}-{year}");
    }

    // "ITU-D Resolution 30": resolutions of a Sector are those of its conference or assembly.
    private static string? Adopter(string? stated) =>
        stated switch
        {
            "itu/itu-d" => "itu/wtdc",
            "itu/itu-t" => "itu/wtsa",
            "itu/itu-r" => "itu/ra",
            _ => stated,
        };

    private static (InstrumentKey, string?, string, double) WithSession(NumberedText text, string? stated, SpeakingBody speaker, int? year, Language language)
    {
        var parts = text.Number.Split('/');
        var (session, number) = (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1].ToLowerInvariant());
        if (session >= 1900)
            return (
                new($"{(stated is "un/ecosoc" or null ? "un/ecosoc" : stated)}/{text.Kind}/{session}/{number}"),
                null,
                "citation-number",
                stated is null ? 0.85 : 0.97
            );
        // A run of Arabic prints 79/1 as 1/79 where the marks of direction were lost; sessions with this numbering begin at 31.
        if (
            language == Language.Arabic
            && session < 31
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var swapped)
            && swapped is >= 31 and <= 120
        )
            return (new($"un/ga/{text.Kind}/{swapped}/{session}"), null, "citation-number-reversed", 0.7);
        var body =
            session < FirstAssemblySession && (stated ?? speaker.Key) is "un/unea" ? "un/unea"
            : IsOfHumanRightsCouncil(session, stated, speaker, year) ? "un/hrc"
            : "un/ga";
        return (new($"{body}/{text.Kind}/{session}/{number}"), null, "citation-number", stated is null ? 0.9 : 0.97);
    }

    // The Human Rights Council has met three times a year since 2006: a higher number is the Assembly's.
    private static bool IsOfHumanRightsCouncil(int session, string? stated, SpeakingBody speaker, int? year) =>
        (stated is "un/hrc" || (stated is null && speaker.Key == "un/hrc")) && session <= 3 * ((year ?? 2027) - 2006) + 2;

    private static (string? Body, string Rule, double Confidence) Body(NumberedText text, RevisionMark? mark, string? stated, SpeakingBody speaker)
    {
        if (stated is not null)
            return (stated, "citation-body-stated", 0.97);
        if (mark?.Session is { } session)
            return (
                session.Contains('-', StringComparison.Ordinal)
                    ? "itu/" + session[..session.IndexOf('-', StringComparison.Ordinal)].ToLowerInvariant()
                    : Bodies.CouncilOf(session[..1]),
                "citation-session",
                0.95
            );
        if (mark is { Bodies.Count: > 0 })
            return (mark.Bodies[0], "citation-place-and-year", mark.Bodies.Count == 1 ? 0.9 : 0.5);

        var number = int.TryParse(text.Number.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        return speaker.Family switch
        {
            "itu" when number >= (text.Kind == "dec" ? FirstCouncilDecision : FirstCouncilNumber) => ("itu/council", "citation-number-range", 0.7),
            // A conference or assembly that names no other means its own texts.
            "itu"
                when text.Kind != "rec"
                    && mark is null
                    && speaker.Key is "itu/wtsa" or "itu/wtdc" or "itu/ra" or "itu/wrc"
                    && number is > 0 and < FirstCouncilNumber => (speaker.Key, "citation-number-range", 0.4),
            "itu" when text.Kind != "rec" && number is > 0 and <= LastConferenceNumber && mark?.Place is null => ("itu/pp", "citation-number-range", 0.4),
            "demo" => ("demo/council", "citation-number-range", 0.4),
            "un" when mark is { Place: null, Year: not null } => ("un/sc", "citation-number-range", 0.6),
            _ => (null, "citation-title", 0.3),
        };
    }
}
