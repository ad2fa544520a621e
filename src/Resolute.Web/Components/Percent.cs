using System.Globalization;

namespace Resolute.Web.Components;

/// <summary>A share, 0 to 1, in hundredths: whole ones, or one decimal where it is small and not nothing.</summary>
public static class Percent
{
    public static string Of(double share) =>
        (share is > 0 and < 0.1 ? Math.Round(share * 100, 1) : Math.Round(share * 100)).ToString("0.#", CultureInfo.InvariantCulture) + "\u00a0%";
}
