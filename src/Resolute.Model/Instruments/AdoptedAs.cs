using System.Text.RegularExpressions;
using Resolute.Model.Documents;
using Resolute.Text.Addressees;
using Resolute.Text.Citations;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Model.Instruments;

/// <summary>As what a draft was adopted, as a person gives it.</summary>
/// <param name="Body">The key of the body that adopted it: itu/pp.</param>
/// <param name="Number">The number that it was given: 140, 80/173.</param>
public sealed partial record AdoptedAs(string Body, string Number)
{
    /// <summary>The kinds of texts that a draft becomes: res, dec, rec.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["res", "dec", "rec"];

    /// <summary>res, dec or rec.</summary>
    public string Kind { get; init; } = "res";

    /// <summary>Its revision as a title prints it (Rev. Bucharest, 2022; C27) or as addresses write it; null or empty for the text as first adopted.</summary>
    public string? Revision { get; init; }

    /// <summary>The day of its adoption; null where it is not given.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The instrument and revision that this names, as the title of a text in a language would.</summary>
    public Ruling<InstrumentTitle> Title(Language language)
    {
        var (body, number, kind) = ((Body ?? "").Trim(), (Number ?? "").Trim(), (Kind ?? "").Trim());
        if (!Bodies.Knows(body))
            return new Refusal("body-unknown", null, Printable.Of(Printable.Line(body), 100));
        if (!Bodies.MayAdopt(body))
            return new Refusal("body-adopts-nothing", null, Bodies.Name(body, language));
        if (!Kinds.Contains(kind, StringComparer.Ordinal))
            return new Refusal("kind-of-text-unknown", null, Printable.Of(Printable.Line(kind), 100));
        if (number.Length == 0)
            return new Refusal("number-missing");
        if (!NumberPattern().IsMatch(number))
            return new Refusal("number-unknown", null, Printable.Of(Printable.Line(number), 100));

        var canonical = string.IsNullOrWhiteSpace(Revision) ? null : WrittenTitle.Revision(Revision, body, language);
        if (canonical is null && !string.IsNullOrWhiteSpace(Revision))
            return new Refusal("revision-unknown", null, Printable.Of(Printable.Line(Revision), 100));

        return new InstrumentTitle(body, KeyOf(body, kind, number), number, canonical, WrittenTitle.Of(kind, number, canonical, language), default);
    }

    // Recommendations of a Sector bear its letter, as citations of them do.
    private static InstrumentKey KeyOf(string body, string kind, string number) =>
        new($"{(kind == "rec" && body is "itu/itu-d" or "itu/itu-t" or "itu/itu-r" ? $"itu/{body[^1]}" : body)}/{kind}/{number.ToLowerInvariant()}");

    [GeneratedRegex(@"^[0-9A-Za-z](?:[0-9A-Za-z]|[./-](?=[0-9A-Za-z])){0,29}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberPattern();
}
