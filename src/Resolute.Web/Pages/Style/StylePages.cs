namespace Resolute.Web.Pages.Style;

/// <summary>All components on one page, for whoever develops: what is changed in one place is looked at in all.</summary>
public static class StylePages
{
    public static void MapStyle(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            app.MapGet("/style", () => Page.Of<StyleView>()).ExcludeFromDescription();
    }
}
