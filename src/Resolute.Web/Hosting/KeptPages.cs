using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Resolute.Features.Running;
using Resolute.Model.People;

namespace Resolute.Web.Hosting;

/// <summary>
/// What was drawn for one stranger is kept for the next who asks for the same in the same language, until anything is recorded or the day turns. Nothing
/// that a signed-in person saw, that sets a cookie or carries the token of a form is ever kept.
/// </summary>
public static class KeptPages
{
    private const long Together = 64 * 1024 * 1024;
    private const long Longest = 1024 * 1024;

    // What no deed tells of, as rows that turn with the day, is drawn anew so often at least.
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(1);

    public static void AddKeptPages(this WebApplicationBuilder builder) =>
        builder.Services.AddOutputCache(cache =>
        {
            (cache.SizeLimit, cache.MaximumBodySize, cache.UseCaseSensitivePaths) = (Together, Longest, true);
            cache.AddBasePolicy(new ForStrangers());
        });

    /// <summary>Answers from what is kept, and keeps what was drawn to its end: whoever goes away early may leave half a page behind.</summary>
    public static void UseKeptPages(this IApplicationBuilder app)
    {
        app.UseOutputCache();
        app.Use(
            async (context, next) =>
            {
                await next(context);
                if (context.RequestAborted.IsCancellationRequested)
                    Leave(context);
            }
        );
    }

    /// <summary>Says of an answer that it is for one person alone, as one with a form is.</summary>
    public static void Leave(HttpContext context)
    {
        if (context.Features.Get<IOutputCacheFeature>() is { } kept)
            kept.Context.AllowCacheStorage = false;
    }

    private sealed class ForStrangers : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var http = context.HttpContext;
            var isKept = HttpMethods.IsGet(http.Request.Method) && IsStranger(http) && http.Request.Headers.Authorization.Count == 0;
            // No locking: where the first of many who ask at once goes away, the framework hands what was drawn so far to all who waited (aspnetcore 52310).
            (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (isKept, isKept, isKept, false);
            if (!isKept)
                return ValueTask.CompletedTask;

            var (version, clock) = (http.RequestServices.GetRequiredService<DataVersion>(), http.RequestServices.GetRequiredService<TimeProvider>());
            var vary = context.CacheVaryByRules;
            vary.QueryKeys = "*";
            vary.VaryByValues["language"] = http.Response.Headers.ContentLanguage.ToString();
            vary.VaryByValues["data"] = version.Current.ToString(CultureInfo.InvariantCulture);
            vary.VaryByValues["day"] = GenevaDay.Today(clock).DayNumber.ToString(CultureInfo.InvariantCulture);
            // What an answer is, may hang on what is asked for.
            vary.VaryByValues["accept"] = http.Request.Headers.Accept.ToString();
            context.ResponseExpirationTimeSpan = Age;
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var response = context.HttpContext.Response;
            context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
            return ValueTask.CompletedTask;
        }

        // Whoever brings a cookie of ours, even one that holds no more, is answered for themselves; the choice of a language is in the key.
        private static bool IsStranger(HttpContext http) =>
            http.Features.Get<Actor>() is null && http.User.Identity?.IsAuthenticated is not true && !http.Request.Cookies.ContainsKey(SignedInCookie.Name);
    }
}
