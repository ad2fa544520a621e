using System.Globalization;
using Resolute.Features.Search;
using Resolute.Model.Search;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Web.Components.Search;

/// <summary>One choice by which hits are narrowed.</summary>
/// <param name="Value">As addresses write it.</param>
/// <param name="Words">As the page shows it.</param>
/// <param name="Count">How many hits it leaves.</param>
/// <param name="IsChosen">Whether it is made.</param>
public sealed record FacetChoice(string Value, string Words, int Count, bool IsChosen)
{
    private const int Most = 8;

    public static IReadOnlyList<FacetChoice> Kinds(SearchFacets facets, SearchAsked asked, Catalogue words) =>
        Shortened(
            facets
                .Kinds.OrderByDescending(one => one.Value)
                .Select(one => new FacetChoice(Kebab.Of(one.Key), words[$"search-kind.{Kebab.Of(one.Key)}"], one.Value, asked.Filter.Kind == one.Key)),
            asked.Kind,
            value => value
        );

    public static IReadOnlyList<FacetChoice> Bodies(SearchFacets facets, SearchAsked asked, Catalogue words) =>
        Shortened(Ranked(facets.Bodies, asked.Body, words), asked.Body, key => BodyName.Of(key, words));

    public static IReadOnlyList<FacetChoice> Addressees(SearchFacets facets, SearchAsked asked, Catalogue words) =>
        Shortened(Ranked(facets.Addressees, asked.Addressee, words), asked.Addressee, key => BodyName.Of(key, words));

    public static IReadOnlyList<FacetChoice> Languages(SearchFacets facets, SearchAsked asked) =>
        Shortened(
            facets
                .Languages.OrderByDescending(one => one.Value)
                .Select(one => new FacetChoice(one.Key.Code(), one.Key.OwnName(), one.Value, asked.Filter.Language == one.Key)),
            asked.Language,
            code => LanguageNames.FromCode(code).OwnName()
        );

    public static IReadOnlyList<FacetChoice> Years(SearchFacets facets, SearchAsked asked) =>
        Shortened(
            facets
                .Years.OrderByDescending(one => one.Key)
                .Select(one => new FacetChoice(
                    one.Key.ToString(CultureInfo.InvariantCulture),
                    one.Key.ToString(CultureInfo.InvariantCulture),
                    one.Value,
                    asked.Filter.Year == one.Key
                )),
            asked.Year,
            value => value
        );

    private static IEnumerable<FacetChoice> Ranked(IReadOnlyDictionary<string, int> counts, string? chosen, Catalogue words) =>
        counts
            .OrderByDescending(one => one.Value)
            .ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => new FacetChoice(one.Key, BodyName.Of(one.Key, words), one.Value, chosen == one.Key));

    // A choice that is made is always shown, so that it can be taken back, though it leaves nothing.
    private static IReadOnlyList<FacetChoice> Shortened(IEnumerable<FacetChoice> all, string? chosen, Func<string, string> words)
    {
        var choices = all.ToList();
        var shown = choices.Take(Most).ToList();
        if (chosen is not null && !shown.Any(choice => choice.IsChosen))
            shown.Add(choices.Find(choice => choice.IsChosen) ?? new FacetChoice(chosen, words(chosen), 0, true));
        return shown;
    }
}
