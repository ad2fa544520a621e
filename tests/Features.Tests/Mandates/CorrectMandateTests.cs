using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class CorrectMandateTests
{
    [Theory, OnBoth]
    public async Task What_a_person_gives_counts_at_once_and_is_marked_as_given(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var correction = new MandateCorrection
        {
            AddresseeKey = "demo/deputy-secretary-general",
            Recipients = ["demo/working-group"],
            Due = new(new GivenDue(DueRuleKind.OnDate) { From = new DateOnly(2027, 5, 4) }),
            Summary = "Wicks",
        };

        (await desk.Do<CorrectMandate, CorrectMandate.Request, int>(new(4, 0, correction))).Carried();

        var page = await desk.Page(4);
        (page.Mandate.State, page.Mandate.AddresseeKey, page.Summary).ShouldBe((MandateState.Confirmed, "demo/deputy-secretary-general", "Wicks"));
        page.Particulars.Given.ShouldBe([MandatePart.Addressee, MandatePart.Recipients, MandatePart.Due]);
        page.Times.ShouldHaveSingleItem().Key.ShouldBe("2027-05-04");
        page.History[0].Verb.ShouldBe("corrected");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task What_cannot_be_is_refused_with_its_reason(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        (await Refused(desk, new() { AddresseeKey = "demo/no-such-office" })).ShouldBe("addressee-unknown");
        (await Refused(desk, new() { Due = new(new GivenDue(DueRuleKind.AtSession) { Session = "nowhere" }) })).ShouldBe("due-session-unknown");
        (await Refused(desk, new() { Owner = new(AccountId.New(desk.Clock.Now)) })).ShouldBe("not-found");
        (await Refused(desk, new(), version: 5)).ShouldBe("changed-meanwhile");
        (await Refused(desk, new(), Actor.Anonymous)).ShouldBe("sign-in-required");
    }

    private static async Task<string> Refused(Desk desk, MandateCorrection correction, Actor? actor = null, int version = 0) =>
        (await desk.Do<CorrectMandate, CorrectMandate.Request, int>(new(1, version, correction), actor)).RefusedAs();
}
