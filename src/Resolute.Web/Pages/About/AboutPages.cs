namespace Resolute.Web.Pages.About;

/// <summary>What this installation is, and that it runs.</summary>
public static class AboutPages
{
    public static void MapAbout(this IEndpointRouteBuilder app)
    {
        app.MapGet("/about", () => Page.Of<AboutView>()).ExcludeFromDescription();
        app.MapGet("/healthz", () => Results.Text("ok")).ExcludeFromDescription();
    }
}
