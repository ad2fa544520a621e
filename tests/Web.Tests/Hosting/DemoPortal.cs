using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Web.Components;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>A demonstration with its invented persons, one of each kind, and three resolutions, each with a mandate: for the secretariat, for participants, for the public.</summary>
public class DemoPortal : Portal
{
    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    public IReadOnlyDictionary<Audience, (string Slug, int Mandate)> Texts { get; private set; } = new Dictionary<Audience, (string, int)>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var runner = Services.GetRequiredService<Runner>();
        (
            await runner.Run<InventPeople, InventPeople.Request, int>(
                new(),
                Actor.Operator,
                CommandId.New(TimeProvider.System.GetUtcNow()),
                CancellationToken.None
            )
        )
            .IsRefused(out _, out _)
            .ShouldBeFalse();
        var seen = await runner.See<InventedPeople, InventedPeople.Request, IReadOnlyList<PersonLine>>(new(), Actor.Anonymous, CancellationToken.None);
        seen.IsRefused(out _, out var people).ShouldBeFalse();
        People = people!;
        var officer = await SignedIn(RoleKind.Officer);
        var texts = new Dictionary<Audience, (string, int)>();
        foreach (var audience in Enum.GetValues<Audience>())
            texts[audience] = await Released(officer, audience);
        Texts = texts;
    }

    // What is for the secretariat is confirmed too, and released to nobody.
    private static async Task<(string Slug, int Mandate)> Released(Visitor officer, Audience audience)
    {
        var slug = await officer.TakeIn($"{audience}.txt", OwnTexts.Resolution($"quicksilver {audience}", 60 + (int)audience), "adopted");
        using var board = await officer.Http.GetFromJsonAsync<JsonDocument>("/api/v1/mandates?state=proposed");
        var mandate = board!.RootElement.GetProperty("mandates").EnumerateArray().Last().GetProperty("number").GetInt32();
        var page = $"/mandates/{mandate}";
        (await officer.Send(page, page + "/confirm")).Dispose();
        if (audience == Audience.Internal)
            return (slug, mandate);

        (await officer.Send($"/documents/{slug}", $"/documents/{slug}/release", ("to", Kebab.Of(audience)))).Dispose();
        (await officer.Send(page, page + "/release", ("to", Kebab.Of(audience)))).Dispose();
        return (slug, mandate);
    }

    /// <summary>The invented person of a kind.</summary>
    public PersonLine Of(RoleKind kind) => People.Single(person => person.Roles[0].Kind == kind);

    /// <summary>A visitor who signed in as the person of a kind; a stranger for none.</summary>
    public async Task<Visitor> SignedIn(RoleKind? kind)
    {
        var visitor = NewVisitor();
        if (kind is not { } role)
            return visitor;

        var hidden = Visitor.Hidden(await visitor.Read("/sign-in"), "/sign-in/invented").Where(field => field.Name is not "person");
        var fields = hidden.Append(("person", Of(role).Id.ToString())).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await visitor.Http.PostAsync("/sign-in/invented", form);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        return visitor;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Resolute:Demo", "true");
    }
}
