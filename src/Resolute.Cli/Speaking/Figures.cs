using System.Globalization;

namespace Resolute.Cli.Speaking;

/// <summary>Numbers as every one of the six languages can read them.</summary>
public static class Figures
{
    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>0.0123 as 1.23 %.</summary>
    public static string Share(double share) => (share * 100).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    /// <summary>A figure between 0 and 1 with three decimals.</summary>
    public static string Ratio(double ratio) => ratio.ToString("0.000", CultureInfo.InvariantCulture);
}
