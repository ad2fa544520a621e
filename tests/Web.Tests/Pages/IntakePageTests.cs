using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Resolute.Features;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Hosting;
using Resolute.Web.Tests.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>A portal with an officer, in which nothing was taken in.</summary>
public sealed class IntakePortal : Portal
{
    public Visitor Officer { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Officer = NewVisitor();
        await Officer.Claim(await NewLink());
    }
}

/// <summary>A portal that does nothing by itself, so that there is something to wait for, and whose clock can be put forward.</summary>
public sealed class RestingPortal : LaterPortal
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            var life = services.Single(service => service.ImplementationType == typeof(WorkspaceLife));
            services[services.IndexOf(life)] = ServiceDescriptor.Singleton<IHostedService, OnlyOpens>();
        });
    }

    private sealed class OnlyOpens(Workspace workspace) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => workspace.Open(cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

/// <summary>Several files at once, as a visitor without script sends them.</summary>
public sealed class IntakePageTests(IntakePortal portal) : IClassFixture<IntakePortal>
{
    [Fact]
    public async Task Only_the_page_of_work_that_goes_on_has_the_module_that_watches_it()
    {
        using var answer = await Send(("in/a.txt", OwnTexts.Resolution("jade", 93)));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        var address = answer.Headers.Location!.ToString();

        using var going = await portal.Officer.Http.GetAsync(address);
        var page = await going.Content.ReadAsStringAsync();
        if (page.Contains("/assets/intake.", StringComparison.Ordinal))
        {
            Policy(going).ShouldContain("script-src 'self'; connect-src 'self'");
            page.ShouldContain("<script type=\"module\" src=\"/assets/intake.");
        }

        await portal.Settle();
        using var done = await portal.Officer.Http.GetAsync(address);
        Policy(done).ShouldNotContain("unsafe");
        (await done.Content.ReadAsStringAsync()).ShouldNotContain("/assets/intake.");
    }

    [Fact]
    public async Task The_word_of_progress_ends_when_the_work_has_ended_and_strangers_do_not_hear_it()
    {
        using var answer = await Send(("in/b.txt", OwnTexts.Resolution("opal", 94)));
        var address = answer.Headers.Location + "/progress";
        await portal.Settle();

        var heard = await portal.Officer.Read(address);

        heard.ShouldContain("event: done");
        heard.ShouldContain("\"settled\":1");
        using var stranger = await portal.NewVisitor().Http.GetAsync(address);
        stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Whose_rights_have_ended_hears_of_progress_for_a_minute_at_most()
    {
        await using var later = new RestingPortal();
        await later.InitializeAsync();
        var officer = later.NewVisitor();
        await officer.Claim(await later.NewLink());
        using var sent = await Send(officer, ("in/c.txt", OwnTexts.Resolution("onyx", 95)));
        var address = sent.Headers.Location + "/progress";
        using var answer = await officer.Http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var heard = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        (await heard.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("event: progress");

        using var leave = await officer.Send("/", "/sign-out");
        later.PassTime(TimeSpan.FromSeconds(61));
        (
            await heard.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)
        ).ShouldNotContain("done");
        using var again = await officer.Http.GetAsync(address, TestContext.Current.CancellationToken);
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Nothing_chosen_and_too_much_are_said_beside_the_form()
    {
        var words = Catalogue.Of(Language.English);
        using var none = await Send();
        (await none.Content.ReadAsStringAsync()).ShouldContain(words["refusal.file-missing"]);
        using var much = await Send(("large.txt", new string('x', 205 * 1024 * 1024)));
        much.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await much.Content.ReadAsStringAsync()).ShouldContain(words.Say("refusal.intake-too-large", 200));
    }

    [Fact]
    public async Task One_symbol_with_one_document_leads_to_it_and_with_two_offers_both()
    {
        const string english =
            "[bookmark: dnum]Document D44/4-E\n[bookmark: dtitle1]Lanterns\n1\tIntroduction\nThis paper tells of lanterns and of the oil that they burn.\n";
        await portal.Officer.TakeIn("a.txt", english);
        using var one = await portal.Officer.Http.GetAsync("/documents/d44-4");
        (one.StatusCode, one.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.Redirect, "/documents/d44-4-e"));

        await portal.Officer.TakeIn("b.txt", english.Replace("-E\n", "(Rev.1)-E\n", StringComparison.Ordinal).Replace("oil", "wax", StringComparison.Ordinal));
        var page = await portal.Officer.Read("/documents/d44-4");
        page.ShouldContain("/documents/d44-4-e");
        page.ShouldContain("/documents/d44-4-rev-1-e");
        (await portal.Officer.Read("/documents/d44-4-e")).ShouldContain(Catalogue.Of(Language.English)["page.text.later"]);
        using var stranger = await portal.NewVisitor().Http.GetAsync("/documents/d44-4");
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<HttpResponseMessage> Send(params (string Name, string Text)[] files) => Send(portal.Officer, files);

    private static async Task<HttpResponseMessage> Send(Visitor officer, params (string Name, string Text)[] files)
    {
        var page = await officer.Read("/documents");
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in Visitor.Hidden(page, "/documents/intakes"))
            form.Add(new StringContent(value), name);
        foreach (var (name, text) in files)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            form.Add(file, "file", name);
        }

        return await officer.Http.PostAsync("/documents/intakes", form);
    }

    private static string Policy(HttpResponseMessage answer) => string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
}
