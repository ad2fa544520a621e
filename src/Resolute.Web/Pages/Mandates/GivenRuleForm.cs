using System.Globalization;
using Resolute.Features.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Mandates;

/// <summary>A due rule as a person gives it in a form.</summary>
public static class GivenRuleForm
{
    /// <summary>What the form offers after how long: the value of the field, and the end of the catalogue's key.</summary>
    public static IReadOnlyList<string> Periods { get; } = ["each-session", "each-second-session", "P6M", "P1Y", "P2Y", "P3Y", "P4Y", "P5Y"];

    public static GivenRule Of(SentForm form) =>
        form["rule"] switch
        {
            "each-session" => new GivenRule(null, form.OrNull("body")),
            "each-second-session" => new GivenRule(null, form.OrNull("body"), 2),
            var period => new GivenRule(period, form.OrNull("body")),
        };

    public static DateOnly Since(SentForm form) =>
        DateOnly.TryParseExact(form["since"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue;
}
