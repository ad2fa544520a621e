using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Search;
using Resolute.Text.Wording;

namespace Resolute.Web.Hosting;

/// <summary>One request of one person: who asks, in which language, and the way in to every use case.</summary>
public sealed class Visit(IHttpContextAccessor accessor, TimeProvider clock)
{
    private SearchQuery? _sought;
    private string? _hereIn;

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A visit is asked for outside a request.");

    public Actor Actor => Context.Features.Get<Actor>() ?? Actor.Anonymous;

    public bool IsSignedIn => Actor.Id is not null;

    /// <summary>The device that the person is signed in on.</summary>
    public DeviceId? Device => Context.Features.Get<SignedInDevice>()?.Id;

    /// <summary>Whether the person proved lately who they are, as changing ways in asks for.</summary>
    public bool IsFresh => FreshProof.WhyNot(Actor, clock.GetUtcNow()) is null;

    /// <summary>Why the person is to confirm first who they are: what they sent was not carried out; null where nothing waits for it.</summary>
    public Refusal? ToConfirm { get; private set; }

    /// <summary>Today in Geneva.</summary>
    public DateOnly Today => GenevaDay.Today(clock);

    /// <summary>What the browser says of itself.</summary>
    public string Browser => Context.Request.Headers.UserAgent.ToString();

    /// <summary>The site as the browser sees it, to which passkeys are bound.</summary>
    public PasskeySite Site => new(Context.Request.Host.Host, $"{Context.Request.Scheme}://{Context.Request.Host.Value}");

    public Catalogue Words => Context.Features.Get<Catalogue>() ?? Catalogue.Of(Language.English);

    public Language Language => Words.Language;

    /// <summary>Path and query as asked for, for links that come back here.</summary>
    public string Here => Context.Request.Path + Context.Request.QueryString;

    /// <summary>This page in a language; the home page where it answers a form.</summary>
    public string HereIn(Language language) => (_hereIn ??= ReaderLanguage.AddressWithout(Request)) + language.Code();

    public HttpRequest Request => Context.Request;

    /// <summary>The words that the reader came for from a search, to be marked in the text; null where they did not.</summary>
    public SearchQuery? Sought =>
        _sought ??=
            Request.Query["sought"].ToString() is { Length: > 0 and <= SearchQuery.Longest } words && SearchQuery.Of(words) is { Terms.Count: > 0 } query
                ? query
                : null;

    /// <summary>A new wish, for a form that is about to be shown.</summary>
    public CommandId NewCommand() => CommandId.New(clock.GetUtcNow());

    public Task<Ruling<TResult>> See<TView, TRequest, TResult>(TRequest request)
        where TView : class, IView<TRequest, TResult> =>
        Context.RequestServices.GetRequiredService<Runner>().See<TView, TRequest, TResult>(request, Actor, Context.RequestAborted);

    public async Task<Ruling<TResult>> Run<TUseCase, TRequest, TResult>(TRequest request, CommandId command, Unchanged? since = null)
        where TUseCase : class, IUseCase<TRequest, TResult>
    {
        var runner = Context.RequestServices.GetRequiredService<Runner>();
        var ruling = await runner.Run<TUseCase, TRequest, TResult>(request, Actor, command, since, Context.RequestAborted);
        ToConfirm = ruling.IsRefused(out var why, out _) && why.Code is "confirm-first" ? why : ToConfirm;
        return ruling;
    }

    /// <summary>Why the person is to confirm first, for a step that leads out of this house before it is carried out.</summary>
    public Refusal? WhyNotFresh() => ToConfirm = FreshProof.WhyNot(Actor, clock.GetUtcNow());
}
