using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Resolute.Features.Outbox;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Web.Hosting;

namespace Resolute.Web.Tests.Running;

/// <summary>The real server on a real port, with a workspace of its own in a folder that goes when the tests end.</summary>
public class Portal : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("resolute-portal-").FullName;

    /// <summary>Where the workspace lies.</summary>
    protected string Folder => _folder;

    protected virtual int TriesPerMinute => 10_000;

    // Any free one, but where what is set before the start names it.
    protected virtual int Port => 0;

    public Uri Address => ClientOptions.BaseAddress;

    public virtual async ValueTask InitializeAsync()
    {
        UseKestrel(Port);
        StartServer();
        // The link that the start prints ends every link made before it.
        await Services.GetServices<IHostedService>().OfType<FirstLink>().Single().Said;
    }

    /// <summary>A visitor with cookies of their own.</summary>
    public Visitor NewVisitor() =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address });

    /// <summary>A fresh one-time link, as the console prints it.</summary>
    public async Task<string> NewLink()
    {
        var ruling = await Services
            .GetRequiredService<Runner>()
            .Run<OpenInvitation, OpenInvitation.Request, string>(new(), Actor.Job, CommandId.New(TimeProvider.System.GetUtcNow()), CancellationToken.None);
        ruling.IsRefused(out var refusal, out var token).ShouldBeFalse(refusal?.Code);
        return $"/welcome/{token}";
    }

    /// <summary>Does now what the server would do at its next tick.</summary>
    public Task Settle() => Services.GetRequiredService<OutboxWorker>().RunDue(CancellationToken.None);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Resolute:Data", _folder);
        builder.UseSetting("Resolute:TriesPerMinute", TriesPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
