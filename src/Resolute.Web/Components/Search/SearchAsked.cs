using System.Globalization;
using Resolute.Features.Search;
using Resolute.Model.Search;
using Resolute.Text.Languages;

namespace Resolute.Web.Components.Search;

/// <summary>A question as an address writes it, with what it is narrowed to.</summary>
/// <param name="Words">What is asked; null where nothing is.</param>
/// <param name="Kind">The kind of what is sought.</param>
/// <param name="Body">Its body.</param>
/// <param name="Language">Its language.</param>
/// <param name="Year">Its year.</param>
/// <param name="Addressee">Whom it asks.</param>
/// <param name="Page">Which page of the hits.</param>
public sealed record SearchAsked(string? Words, string? Kind, string? Body, string? Language, string? Year, string? Addressee, int Page)
{
    private const int LongestKey = 100;

    /// <summary>What the query of an address asks; null where it names what cannot be.</summary>
    public static SearchAsked? Of(IQueryCollection query)
    {
        var page = One(query, "page") is { } number
            ? int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
                ? read
                : 0
            : 1;
        var asked = new SearchAsked(
            One(query, "q"),
            One(query, "kind"),
            One(query, "body"),
            One(query, "language"),
            One(query, "year"),
            One(query, "addressee"),
            page
        );
        var isOdd =
            page < 1
            || Kebab.IsUnknown<SearchKind>(asked.Kind)
            || (asked.Language is { } code && LanguageNames.FromCode(code) == Resolute.Text.Languages.Language.Unknown)
            || (asked.Year is not null && asked.Filter.Year is null)
            || asked.Body?.Length > LongestKey
            || asked.Addressee?.Length > LongestKey;
        return isOdd ? null : asked;
    }

    public SearchFilter Filter =>
        new(
            Kebab.Parse<SearchKind>(Kind),
            Body,
            Language is { } code ? LanguageNames.FromCode(code) : null,
            int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Addressee
        );

    public SearchResults.Request Request => new(Words ?? "", Filter, Page);

    public bool IsNarrowed => Kind is not null || Body is not null || Language is not null || Year is not null || Addressee is not null;

    /// <summary>The address of the same question with another choice, from its first page.</summary>
    public string With(string name, string? value) =>
        AddressOf(
            name switch
            {
                "kind" => this with { Kind = value, Page = 1 },
                "body" => this with { Body = value, Page = 1 },
                "language" => this with { Language = value, Page = 1 },
                "year" => this with { Year = value, Page = 1 },
                _ => this with { Addressee = value, Page = 1 },
            }
        );

    /// <summary>The address of another page of the same hits.</summary>
    public string At(int page) => AddressOf(this with { Page = page });

    /// <summary>The address of a question.</summary>
    public static string AddressOf(string words) => AddressOf(new SearchAsked(words, null, null, null, null, null, 1));

    private static string AddressOf(SearchAsked asked) =>
        Href.Of(
            "/search",
            ("q", asked.Words),
            ("kind", asked.Kind),
            ("body", asked.Body),
            ("language", asked.Language),
            ("year", asked.Year),
            ("addressee", asked.Addressee),
            ("page", asked.Page > 1 ? asked.Page : null)
        );

    private static string? One(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
}
