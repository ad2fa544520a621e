using Resolute.Features.People;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.People;

/// <summary>A program speaks for a person by a token (MakeToken, TokenActor, EndToken), within its scope and never about how anybody signs in.</summary>
public sealed class TokenTests
{
    [Theory, OnBoth]
    public async Task A_token_reads_or_writes_as_its_owner_may_until_it_ends(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var reads = (await Make(desk, admin, TokenScope.Read, 30)).Carried();
        var writes = (await Make(desk, admin, TokenScope.Write, 366)).Carried();

        var reader = (await Of(desk, reads.Letters)).Carried();
        (reader.Id, reader.Name, reader.May(Permission.ReviewMandates)).ShouldBe((admin.Id, admin.Name, true));
        (await desk.TryImportAs(reader)).RefusedAs().ShouldBe("token-only-reads");
        (await desk.TryImportAs((await Of(desk, writes.Letters)).Carried())).Carried();

        desk.Clock.Now = desk.Clock.Now.AddDays(30);
        (await Of(desk, reads.Letters)).RefusedAs().ShouldBe("token-ended");
        (await desk.Do<EndToken, EndToken.Request, TokenId>(new(writes.Id), admin)).Carried();
        (await Of(desk, writes.Letters)).RefusedAs().ShouldBe("token-ended");
        (await Of(desk, "resolute_made-up")).RefusedAs().ShouldBe("token-ended");
    }

    [Theory, OnBoth]
    public async Task A_token_never_makes_a_way_in(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        var program = (await Of(desk, (await Make(desk, admin, TokenScope.Write, 30)).Carried().Letters)).Carried();

        (await Make(desk, program, TokenScope.Read, 1)).RefusedAs().ShouldBe("token-never");
        (await desk.Do<MakeRecoveryCodes, MakeRecoveryCodes.Request, IReadOnlyList<string>>(new(), program)).RefusedAs().ShouldBe("token-never");
        (await desk.Do<GiveMailAddress, GiveMailAddress.Request, AccountId>(new("x@example.org", Language.English), program))
            .RefusedAs()
            .ShouldBe("token-never");
        (await Admin.TryInvite(desk, program, "Eve")).RefusedAs().ShouldBe("token-never");
        (await desk.Do<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(new(IsNew: true), program)).RefusedAs().ShouldBe("sign-in-required");
    }

    [Theory, OnBoth]
    public async Task A_token_has_a_name_an_end_within_a_year_and_one_owner(Database database)
    {
        await using var desk = await Desk.Open(database);
        var admin = await Admin.Of(desk);
        (await Make(desk, admin, TokenScope.Read, 0)).RefusedAs().ShouldBe("token-days");
        (await Make(desk, admin, TokenScope.Read, 367)).RefusedAs().ShouldBe("token-days");
        (await Make(desk, admin, TokenScope.Read, 1, " ")).RefusedAs().ShouldBe("token-name");
        var token = (await Make(desk, admin, TokenScope.Read, 1)).Carried();
        (await desk.Do<EndToken, EndToken.Request, TokenId>(new(token.Id), Desk.Officer)).RefusedAs().ShouldBe("not-found");
        for (var made = 1; made < PersonalToken.Most; made++)
            (await Make(desk, admin, TokenScope.Read, 1)).Carried();
        (await Make(desk, admin, TokenScope.Read, 1)).RefusedAs().ShouldBe("tokens-too-many");
    }

    private static Task<Ruling<MakeToken.Made>> Make(Desk desk, Actor actor, TokenScope scope, int days, string name = "script") =>
        desk.Do<MakeToken, MakeToken.Request, MakeToken.Made>(new(name, scope, days), actor);

    private static Task<Ruling<Actor>> Of(Desk desk, string letters) => desk.See<TokenActor, TokenActor.Request, Actor>(new(letters), Actor.Anonymous);
}

file static class Imports
{
    public static Task<Ruling<Resolute.Features.Documents.ImportDocument.Imported>> TryImportAs(this Desk desk, Actor actor) =>
        desk.Do<
            Resolute.Features.Documents.ImportDocument,
            Resolute.Features.Documents.ImportDocument.Request,
            Resolute.Features.Documents.ImportDocument.Imported
        >(new("text.txt", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Texts.Resolution)), null), actor);
}
