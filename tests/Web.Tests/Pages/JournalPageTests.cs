using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Resolute.Model.Journal;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>The journal by page and by program, without script.</summary>
public sealed class JournalPageTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static Visitor? _officer;
    private static string _slug = "";

    [Fact]
    public async Task The_journal_is_linked_from_each_noun_and_tells_who_did_what()
    {
        var officer = await Officer();
        const string instrument = "/instruments/demo-council/91";
        const string text = instrument + "/d25/en";
        foreach (var page in (string[])["/mandates/1", instrument, text])
            (await officer.Read(page)).ShouldContain("/journal\"", Case.Sensitive, page);

        var words = Catalogue.Of(Language.English);
        foreach (var seen in (string[])["/journal", "/mandates/1/journal", $"/documents/{_slug}/journal", $"{instrument}/journal"])
        {
            var journal = await officer.Read(seen);
            journal.ShouldContain("Ada Example", Case.Sensitive, seen);
            journal.ShouldContain(words["verb.proposed"], Case.Sensitive, seen);
        }

        (await officer.Read("/account/journal")).ShouldContain(words["verb.imported"]);
        (await officer.Read("/journal?verb=claimed")).ShouldNotContain(words["noun.document"] + " ");
        (await officer.Read("/journal?day=1999-01-01")).ShouldContain(words["page.journal.none"]);
    }

    [Theory]
    [InlineData("/journal")]
    [InlineData("/mandates/1/journal")]
    [InlineData("/account/journal")]
    public async Task Strangers_are_asked_to_sign_in(string place)
    {
        await Officer();
        using var answer = await portal.NewVisitor().Http.GetAsync(place);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Everyone_finds_the_head_and_it_is_the_journals()
    {
        var officer = await Officer();
        var head = await officer.Http.GetFromJsonAsync<JsonElement>("/api/v1/journal/head");
        var journal = await officer.Http.GetFromJsonAsync<JsonElement>("/api/v1/journal");

        var hash = head.GetProperty("hash").GetString()!;
        journal.GetProperty("head").GetString().ShouldBe(hash);
        journal.GetProperty("lines")[0].GetProperty("hash").GetString().ShouldBe(hash);
        (await portal.NewVisitor().Read("/about")).ShouldContain(hash);
    }

    [Fact]
    public async Task Programs_ask_for_one_noun_and_follow_the_cursor()
    {
        var officer = await Officer();
        var newest = await officer.Http.GetFromJsonAsync<JsonElement>("/api/v1/journal?of=mandates/1");
        newest.GetProperty("lines").EnumerateArray().ShouldAllBe(line => line.GetProperty("name").GetString() == "1");
        var only = await officer.Http.GetFromJsonAsync<JsonElement>("/api/v1/journal?limit=1");
        var first = only.GetProperty("lines").EnumerateArray().Single().GetProperty("sequence").GetInt64();
        var older = await officer.Http.GetFromJsonAsync<JsonElement>($"/api/v1/journal?limit=1&after={only.GetProperty("nextAfter").GetString()}");
        older.GetProperty("lines").GetArrayLength().ShouldBe(1);
        older.GetProperty("lines").EnumerateArray().ShouldAllBe(line => line.GetProperty("sequence").GetInt64() < first);

        using var odd = await officer.Http.GetAsync("/api/v1/journal?of=nothing");
        odd.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var stranger = await portal.NewVisitor().Http.GetAsync("/api/v1/journal");
        stranger.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    public static TheoryData<Language> Languages { get; } = new(LanguageNames.Official);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_verb_and_every_noun_of_the_journal_has_words(Language language)
    {
        var words = Catalogue.Of(language);
        Verb.All.Where(verb => !words.Has($"verb.{verb.Key}")).ShouldBeEmpty();
        Web.Pages.Journal.JournalAsked.Kinds.Where(kind => !words.Has($"noun.{kind}")).ShouldBeEmpty();
        typeof(NounRef)
            .GetMethods()
            .Where(method => method.Name == nameof(NounRef.Of))
            .Select(method => ((NounRef)method.Invoke(null, [Activator.CreateInstance(method.GetParameters()[0].ParameterType)])!).Kind)
            .Append(NounRef.Installation.Kind)
            .ShouldBe(Web.Pages.Journal.JournalAsked.Kinds, ignoreOrder: true);
    }

    private async Task<Visitor> Officer()
    {
        await Turn.WaitAsync();
        try
        {
            if (_officer is null)
            {
                var officer = portal.NewVisitor();
                await officer.Claim(await portal.NewLink());
                _slug = await officer.TakeIn("lanterns.txt", OwnTexts.FirstRevision("lanterns", 91), "adopted");
                await portal.Settle();
                _officer = officer;
            }

            return _officer;
        }
        finally
        {
            Turn.Release();
        }
    }
}
