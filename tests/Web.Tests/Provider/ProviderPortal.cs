using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Web.Tests.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Provider;

/// <summary>A portal with a sign-in provider, and a clock that can be put forward.</summary>
public sealed class ProviderPortal : LaterPortal
{
    public ProviderServer Provider { get; } = new();

    public bool IsProviderUp { get; init; } = true;

    /// <summary>The first officer, signed in.</summary>
    public Visitor Officer { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Officer = NewVisitor();
        await Officer.Claim(await NewLink());
        if (IsProviderUp)
            await Provider.Start(Address);
    }

    /// <summary>Invites somebody, and gives the token of the link.</summary>
    public static async Task<string> Invite(Portal portal, string name, string mail)
    {
        var request = new InvitePerson.Request(name, mail, Language.English, null, []);
        var ruling = await portal
            .Services.GetRequiredService<Runner>()
            .Run<InvitePerson, InvitePerson.Request, GivenLink>(
                request,
                Actor.Operator,
                CommandId.New(TimeProvider.System.GetUtcNow()),
                TestContext.Current.CancellationToken
            );
        ruling.IsRefused(out var why, out var link).ShouldBeFalse(why?.Code);
        return link!.Token!;
    }

    /// <summary>Presses the button of a page, and gives where it leads.</summary>
    public static async Task<Uri> Begin(Visitor visitor, string page = "/sign-in", string action = "/sign-in/provider")
    {
        using var answer = await visitor.Send(page, action);
        var words = await answer.Content.ReadAsStringAsync();
        answer.Headers.TryGetValues("Refresh", out var refresh).ShouldBeTrue(words);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("form-action 'self';");
        return new Uri(refresh!.Single().Split("url=")[1]);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        Provider.Set(builder);
    }

    public override async ValueTask DisposeAsync()
    {
        await Provider.DisposeAsync();
        await base.DisposeAsync();
    }
}
