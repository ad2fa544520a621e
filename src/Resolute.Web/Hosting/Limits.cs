using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;

namespace Resolute.Web.Hosting;

/// <summary>How much and how often: the size of what is sent, and the tries at a password.</summary>
public static class Limits
{
    public const int UploadMegabytes = 20;
    public const string Tries = "tries";

    private const long UploadBytes = UploadMegabytes * 1024L * 1024;

    // The envelope of a form round its file: field names, boundaries, the other fields.
    private const long EnvelopeBytes = 64 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var tries = builder.Configuration.GetValue("Resolute:TriesPerMinute", 12);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = UploadBytes + EnvelopeBytes;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = UploadBytes + EnvelopeBytes;
            form.ValueCountLimit = 64;
            form.ValueLengthLimit = 256 * 1024;
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(
                Tries,
                context =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        context.Connection.RemoteIpAddress?.ToString() ?? "",
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = tries, Window = TimeSpan.FromMinutes(1) }
                    )
            );
        });
    }

    /// <summary>Refuses what announces itself as too large before a byte of it is kept.</summary>
    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (context.Request.ContentLength is not > UploadBytes + EnvelopeBytes)
                    return next(context);

                // The rest of the body is let through and thrown away, or the sender would see a broken line in place of the sentence.
                if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                    size.MaxRequestBodySize = null;
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }
        );
}
