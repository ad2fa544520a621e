using Resolute.Model.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Mandates;

/// <summary>What a mandate really asks, as a person gives it in a form: whom, and when.</summary>
public static class CorrectionForm
{
    /// <summary>What the form offers beside periods: the value of the field, and the end of the catalogue's key.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["as-it-stands", "none", "on-date", "at-session", "standing"];

    public static MandateCorrection Of(SentForm form) => new() { AddresseeKey = form.OrNull("addressee"), Due = DueOf(form) };

    private static Given<GivenDue?>? DueOf(SentForm form) =>
        form["due"] switch
        {
            "" or "as-it-stands" => null,
            "none" => new(null),
            "on-date" => new(new GivenDue(DueRuleKind.OnDate) { From = DayAsked.Of(form["from"]), Through = DayAsked.Of(form["through"]) }),
            "at-session" => new(new GivenDue(DueRuleKind.AtSession) { Session = form["session"] }),
            "standing" => new(new GivenDue(DueRuleKind.Standing)),
            "each-session" => new(new GivenDue(DueRuleKind.EachSession) { Body = form.OrNull("body") }),
            "each-second-session" => new(new GivenDue(DueRuleKind.EachSession) { Body = form.OrNull("body"), EachNth = 2 }),
            var period => new(new GivenDue(DueRuleKind.Every) { Period = period, Body = form.OrNull("body") }),
        };
}
