using Resolute.Features.Running;

namespace Resolute.Web.Hosting;

/// <summary>Opens the workspace that the settings name.</summary>
public static class Workspace
{
    public static void AddWorkspace(this WebApplicationBuilder builder, Settings settings)
    {
        _ = settings;
        builder.Services.AddScoped<Runner>();
    }
}
