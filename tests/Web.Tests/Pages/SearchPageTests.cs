using System.Net;
using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>A portal with texts to be found, some of them released.</summary>
public sealed class SearchedPortal : Portal
{
    public Visitor Officer { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Officer = NewVisitor();
        await Officer.Claim(await NewLink());
        for (var number = 1; number <= 9; number++)
        {
            var slug = await Officer.TakeIn($"amber-{number}.txt", OwnTexts.Resolution("amber", 400 + number), "adopted");
            if (number < 9)
                (await Officer.Send($"/documents/{slug}", $"/documents/{slug}/release", ("to", "public"))).Dispose();
        }
    }
}

/// <summary>The page of a search: in the address, by links, in six languages, without script.</summary>
public sealed class SearchPageTests(SearchedPortal portal) : IClassFixture<SearchedPortal>
{
    [Fact]
    public async Task Hits_come_in_pages_and_each_choice_is_a_link()
    {
        var reader = portal.NewVisitor();
        var page = await reader.Read("/search?q=amber+lanterns&lang=en");
        page.ShouldContain("<mark>amber</mark> <mark>lanterns</mark>");
        page.ShouldContain("rel=\"next\"");
        page.ShouldContain("kind=clause");
        page.ShouldContain("value=\"amber lanterns\"");
        (await reader.Read("/search?q=amber+lanterns&page=2")).ShouldContain("rel=\"prev\"");
        var narrowed = await reader.Read("/search?q=amber+lanterns&kind=document");
        narrowed.ShouldContain("aria-current=\"true\"");
        narrowed.ShouldContain("/documents/");
        (await reader.Read("/search?q=amber&addressee=itu%2Fcouncil&year=1999")).ShouldContain(Catalogue.Of(Language.English)["page.search.none-narrowed"]);
    }

    [Fact]
    public async Task Strangers_get_no_hit_no_count_and_no_suggestion_of_what_is_not_released()
    {
        var stranger = portal.NewVisitor();
        (await stranger.Read("/search?q=resolution+409")).ShouldNotContain("<mark>");
        (await portal.Officer.Read("/search?q=resolution+409")).ShouldContain("<mark>409</mark>");
        var all = await Total(portal.Officer, "amber");
        var open = await Total(stranger, "amber");
        open.ShouldBeGreaterThan(0);
        open.ShouldBeLessThan(all);
        (await stranger.Read("/api/v1/search/suggestions?typed=resolution+409")).ShouldNotContain("409");
        (await portal.Officer.Read("/api/v1/search/suggestions?typed=resolution+409")).ShouldContain("409");
    }

    [Theory]
    [InlineData("/search?q=amber&kind=nothing", 400)]
    [InlineData("/search?q=amber&language=xx", 400)]
    [InlineData("/search?q=amber&year=x", 400)]
    [InlineData("/search?q=amber&page=0", 400)]
    [InlineData("/search?q=amber&page=-1", 400)]
    [InlineData("/search?q=amber&page=99999999999", 400)]
    [InlineData("/search?q=amber&page=4000", 200)]
    [InlineData("/search?q=", 200)]
    [InlineData("/search?q=%00%00", 200)]
    [InlineData("/search?q=%22%2A%28%29+OR+NEAR%28", 200)]
    [InlineData("/search?q=amber&q=lanterns", 200)]
    [InlineData("/search?kind=clause", 200)]
    public async Task An_odd_address_is_refused_or_answered_and_never_a_fault(string path, int status)
    {
        using var page = await portal.NewVisitor().Http.GetAsync(path, TestContext.Current.CancellationToken);
        ((int)page.StatusCode).ShouldBe(status);
        using var program = await portal.NewVisitor().Http.GetAsync("/api/v1" + path, TestContext.Current.CancellationToken);
        ((int)program.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task A_question_too_long_is_refused_with_its_bound()
    {
        foreach (var path in new[] { "/search?q=", "/api/v1/search?q=", "/api/v1/search/suggestions?typed=" })
        {
            using var answer = await portal.NewVisitor().Http.GetAsync(path + new string('x', 6_000), TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, path);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("400");
        }
    }

    [Fact]
    public async Task Words_that_were_sought_are_marked_in_the_text_and_hostile_ones_are_words()
    {
        var reader = portal.NewVisitor();
        using var hits = JsonDocument.Parse(await reader.Read("/api/v1/search?q=count+again&kind=clause"));
        var address = hits.RootElement.GetProperty("hits")[0].GetProperty("address").GetString();
        (await reader.Read($"/{address}?sought=count+again")).ShouldContain("<mark>again</mark>");
        (await reader.Read($"/{address}?sought=%3Cscript%3Ealert(1)")).ShouldNotContain("<script>");
        (await reader.Read($"/{address}")).ShouldNotContain("<mark>");
        (await reader.Read("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")).ShouldNotContain("<script>");
    }

    private static async Task<int> Total(Visitor visitor, string words)
    {
        using var answer = JsonDocument.Parse(await visitor.Read($"/api/v1/search?q={words}"));
        return answer.RootElement.GetProperty("total").GetInt32();
    }
}
