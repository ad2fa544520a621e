using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Text.Correcting;

namespace Resolute.Features.Tests.Documents;

public sealed class WithdrawCorrectionTests
{
    [Theory, OnBoth]
    public async Task A_withdrawn_correction_stays_in_the_officers_list_and_the_public_sees_what_holds(Database database)
    {
        await using var desk = await Desk.Open(database);
        var imported = await desk.Import(Texts.Resolution);
        var made = await desk.Correct(imported.TextAddress, new SaidCorrection(CorrectionKind.Join, "sec_2__para_2__item_ii"));
        await desk.Correct(imported.TextAddress, new SaidCorrection(CorrectionKind.Recipients, "sec_2__para_1", Bodies: [new SaidBody("itu/council", "")]));

        (await desk.Withdraw(imported.TextAddress, made.Id)).Carried();
        (await desk.Withdraw(imported.TextAddress, made.Id)).RefusedAs().ShouldBe("correction-withdrawn");
        (await desk.Withdraw(imported.TextAddress, new CorrectionId(Guid.Empty))).RefusedAs().ShouldBe("not-found");
        (await desk.Do<WithdrawCorrection, WithdrawCorrection.Request, WithdrawCorrection.Withdrawn>(new(imported.TextAddress, 0, made.Id)))
            .RefusedAs()
            .ShouldBe("text-changed-meanwhile");

        (await desk.Text(imported.TextAddress)).Corrections.Select(one => one.WithdrawnAt is null).ShouldBe([true, false]);
        await desk.Release(imported);
        var seen = (await desk.See<TextPage, TextPage.Request, TextPage.Shown>(new(imported.TextAddress), Actor.Anonymous)).Carried();
        seen.Corrections.Single().By.ShouldBeNull();
    }
}
