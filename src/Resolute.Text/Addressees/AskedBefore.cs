using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>In Spanish, French, Russian and Arabic the one who is asked stands behind the same small word as the one who is told: "encargar al Director".</summary>
internal static partial class AskedBefore
{
    private const int Width = 40;

    /// <summary>Whether a verb that asks stands right before a name and the small word that leads to it.</summary>
    public static bool In(SourceView view, int from, int name)
    {
        var pattern = view.Language switch
        {
            Language.French => French(),
            Language.Spanish => Spanish(),
            Language.Russian => Russian(),
            _ => null,
        };
        var start = Math.Max(from, name - Width);
        return pattern is not null && start < name && pattern.IsMatch(view.Folded.AsSpan(start, name - start));
    }

    [GeneratedRegex(@"(?<!\p{L})(?:encarg|invit|inst|exhort|ped|pid|ruega|rogar|solicit)\p{L}* (?:al?|a l[ao]s?) ?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"(?<!\p{L})(?:demande|demander|demandant|enjoint|recommande|recommander) (?:à|au|aux|à la|à l') ?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex French();

    [GeneratedRegex(@"(?<!\p{L})(?:поруч|предлож|предлаг|рекоменд)\p{L}* \z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Russian();
}
