using Microsoft.AspNetCore.HttpOverrides;

namespace Resolute.Web.Hosting;

/// <summary>
/// Behind a reverse proxy on this machine: its word on who asked, and whether by TLS, is believed, so that cookies are Secure and tries are
/// counted for each address. Nobody else's word is.
/// </summary>
public static class Forwarding
{
    public static void AddForwarding(this WebApplicationBuilder builder) =>
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // Known proxies are the loopback addresses, as the framework has them; only the nearest proxy's entry counts.
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.ForwardLimit = 1;
        });
}
