using Microsoft.Net.Http.Headers;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Web.Hosting;

/// <summary>Chooses the language of the words round a text: what the address asks for, what was chosen before, what the browser prefers, English.</summary>
public static class ReaderLanguage
{
    public const string Cookie = "resolute.language";
    public const string Query = "lang";

    public static IApplicationBuilder UseReaderLanguage(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var asked = LanguageNames.FromCode(context.Request.Query[Query]);
                var language = asked != Language.Unknown ? asked : Kept(context.Request);
                if (asked != Language.Unknown)
                    Keep(context, asked);
                context.Features.Set(Catalogue.Of(language));
                context.Response.Headers.ContentLanguage = language.Code();
                context.Response.Headers.Vary = "Accept-Language, Cookie";
                return next(context);
            }
        );

    /// <summary>The languages that the browser prefers, best first.</summary>
    public static Language Preferred(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(wish => wish.Quality ?? 1)
            .Where(wish => wish.Quality is not 0)
            .Select(wish => LanguageNames.FromCode(wish.Value.Value?.Split('-')[0]))
            .FirstOrDefault(language => language != Language.Unknown, Language.English);

    /// <summary>The address asked for up to the code of a language, which it ends with.</summary>
    public static string AddressWithout(HttpRequest request)
    {
        var query = request.Query.Where(pair => pair.Key != Query).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        // One leading slash: "//elsewhere" and "/\elsewhere" are read by browsers as another host.
        var path = HttpMethods.IsGet(request.Method) ? request.Path.ToString().TrimStart('/', '\\') : "";
        return $"/{path}{QueryString.Create([.. query, KeyValuePair.Create<string, string?>(Query, "")])}";
    }

    private static Language Kept(HttpRequest request)
    {
        var kept = LanguageNames.FromCode(request.Cookies[Cookie]);
        return kept != Language.Unknown ? kept : Preferred(request);
    }

    private static void Keep(HttpContext context, Language language) =>
        context.Response.Cookies.Append(
            Cookie,
            language.Code(),
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
            }
        );
}
