using Resolute.Text.Languages;

namespace Resolute.Web.Components;

/// <summary>The way a language runs, as HTML says it.</summary>
public static class Direction
{
    public static string Of(Language language) => language.IsRightToLeft() ? "rtl" : "ltr";
}
