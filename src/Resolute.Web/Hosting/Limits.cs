using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Text.Rulings;
using Resolute.Web.Pages;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Hosting;

/// <summary>How much and how often: the size of what is sent, and the tries at a password.</summary>
public static class Limits
{
    public const int UploadMegabytes = 20;
    public const int TogetherMegabytes = 200;
    public const string Tries = "tries";
    public const string Dumps = "dumps";

    /// <summary>What takes the machine longer than a page does: searching, comparing, writing Word files.</summary>
    public const string Costly = "costly";

    /// <summary>Where several files come at once.</summary>
    public const string Together = "/documents/intakes";

    /// <summary>The same for programs.</summary>
    public const string TogetherByProgram = "/api/v1/documents/intakes";

    private const long UploadBytes = UploadMegabytes * 1024L * 1024;

    // The envelope of a form round its file: field names, boundaries, the other fields.
    private const long EnvelopeBytes = 64 * 1024;

    // The same round each of many files: its name with its folders.
    private const long TogetherBytes = (TogetherMegabytes * 1024L * 1024) + (Intake.MostFiles * 4 * 1024);

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var tries = builder.Configuration.GetValue("Resolute:TriesPerMinute", 12);
        var dumps = builder.Configuration.GetValue("Resolute:DumpsPerHour", 6);
        var costly = builder.Configuration.GetValue("Resolute:CostlyPerMinute", 600);
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
            limiter.AddPolicy(Dumps, context => Window(context, dumps, TimeSpan.FromHours(1)));
            limiter.AddPolicy(Tries, context => Window(context, tries, TimeSpan.FromMinutes(1)));
            limiter.AddPolicy(Costly, context => Window(context, costly, TimeSpan.FromMinutes(1)));
        });
    }

    /// <summary>Refuses what announces itself as too large before a byte of it is kept; several files at once may be more, for whoever takes files in.</summary>
    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                var isTogether =
                    HttpMethods.IsPost(context.Request.Method)
                    && (context.Request.Path == Together || context.Request.Path == TogetherByProgram)
                    && MayImport(context);
                if (context.Request.ContentLength is not { } length || length <= (isTogether ? TogetherBytes : UploadBytes + EnvelopeBytes))
                {
                    if (isTogether)
                        Widen(context);
                    await next(context);
                    return;
                }

                // The rest of the body is let through and thrown away, or the sender would see a broken line in place of the sentence.
                if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                    size.MaxRequestBodySize = null;
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                if (isTogether)
                {
                    // The page that says so is drawn without the form, which is not read.
                    context.Request.Form = FormCollection.Empty;
                    var refusal = new Refusal("intake-too-large", null, TogetherMegabytes);
                    var answer = Api.Problem.IsWanted(context.Request)
                        ? Api.Problem.Of(refusal, context)
                        : Page.Of<RefusalView>(new { Refusal = refusal }, StatusCodes.Status413PayloadTooLarge);
                    await answer.ExecuteAsync(context);
                }
            }
        );

    private static RateLimitPartition<string> Window(HttpContext context, int most, TimeSpan time) =>
        RateLimitPartition.GetFixedWindowLimiter(
            Caller(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = time }
        );

    // Whoever has an address of IPv6 has its last 64 bits for the asking: the network before them is who calls (RFC 6177).
    private static string Caller(IPAddress? address) =>
        address switch
        {
            null => "",
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
            _ => address.ToString(),
        };

    private static bool MayImport(HttpContext context) => context.Features.Get<Actor>()?.May(Permission.ImportDocuments) is true;

    private static void Widen(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = TogetherBytes;
        var form = new FormOptions
        {
            MultipartBodyLengthLimit = TogetherBytes,
            ValueCountLimit = Intake.MostFiles * 4,
            ValueLengthLimit = 256 * 1024,
        };
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, form));
    }
}
