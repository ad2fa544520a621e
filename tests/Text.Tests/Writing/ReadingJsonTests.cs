using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Wording;
using Resolute.Text.Writing;

namespace Resolute.Text.Tests.Writing;

/// <summary>The JSON of a reading: what programs outside build on.</summary>
public sealed class ReadingJsonTests
{
    private const string Digest = "0000000000000000000000000000000000000000000000000000000000000000";
    private static readonly string[] Samples = ["draft", "report", "newspaper"];

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["reading"] = "schema language kind form score sha256 text header preamble operative sections citations symbols dates footnotes unplaced findings",
        ["header"] =
            "symbol languageSuffix agendaItem date originalLanguage source title purpose actionRequired strategicLink financialImplications references",
        ["recitals"] = "keyword words line clauses",
        ["asking"] = "keyword words line addressees clauses",
        ["clause"] = "id label text line span verb? addressees? recipients? counterparts? through? due? dueAlso? resources? children",
        ["addressee"] = "key words",
        ["due"] = "words kind value relation? from? through? also? month? day? offset? anchor?",
        ["resources"] = "words kind",
        ["section"] = "number title line clauses outcomes",
        ["outcome"] = "verb words addressees recipients? due? text span",
        ["citation"] = "key revision words at line span",
        ["symbol"] = "key series revision words at line span",
        ["date"] = "words from to line span",
        ["footnote"] = "mark text at",
        ["unplaced"] = "text line",
        ["finding"] = "rule severity line column words message suggestion",
    };

    private static readonly Dictionary<string, string> ShapeOf = new(StringComparer.Ordinal)
    {
        ["header"] = "header",
        ["preamble"] = "recitals",
        ["operative"] = "asking",
        ["clauses"] = "clause",
        ["children"] = "clause",
        ["addressees"] = "addressee",
        ["recipients"] = "addressee",
        ["counterparts"] = "addressee",
        ["through"] = "addressee",
        ["due"] = "due",
        ["dueAlso"] = "due",
        ["resources"] = "resources",
        ["sections"] = "section",
        ["outcomes"] = "outcome",
        ["citations"] = "citation",
        ["symbols"] = "symbol",
        ["dates"] = "date",
        ["footnotes"] = "footnote",
        ["unplaced"] = "unplaced",
        ["findings"] = "finding",
    };

    [Theory]
    [InlineData("draft")]
    [InlineData("report")]
    [InlineData("newspaper")]
    public void It_is_the_one_that_was_approved(string sample) => Approved.Matches($"Writing/{sample}.approved.json", Json(Read(sample)) + "\n");

    [Fact]
    public void Every_object_has_the_names_that_were_promised_and_every_promise_is_shown()
    {
        var shape = new JsonShape(Names, ShapeOf);

        foreach (var sample in Samples)
        {
            using var json = JsonDocument.Parse(Json(Read(sample)));
            shape.Breaches(json.RootElement, "reading").ShouldBeEmpty(sample);
        }

        shape.Unseen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("report")]
    [InlineData("newspaper")]
    public void Every_span_points_at_its_words(string sample)
    {
        using var json = JsonDocument.Parse(Json(Read(sample)));
        var text = json.RootElement.GetProperty("text").GetString()!;
        string[] lists = ["citations", "symbols", "dates"];

        var mentions = lists.SelectMany(list => json.RootElement.GetProperty(list).EnumerateArray()).ToList();

        mentions.ShouldNotBeEmpty();
        foreach (var mention in mentions)
            text.Substring(mention.GetProperty("span")[0].GetInt32(), mention.GetProperty("span")[1].GetInt32())
                .ShouldBe(mention.GetProperty("words").GetString());
    }

    [Fact]
    public void Findings_are_worded_in_the_language_that_is_asked_for() =>
        LanguageNames.Official.Select(language => Json(Read("draft"), language)).Distinct().Count().ShouldBe(6);

    [Fact]
    public void Any_text_whatever_its_letters_is_JSON_of_the_same_length() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<NonNull<string>>(static words =>
            {
                var text = "Lamps \uD800" + words.Get;
                using var json = JsonDocument.Parse(Json(Reader.Read(BlockText.FromLines(text))));
                return json.RootElement.GetProperty("text").GetString()!.Length == text.Length;
            })
        );

    private static Reading Read(string sample) => Reader.Read(BlockText.FromLines(Approved.Sample($"Writing/{sample}.txt")));

    private static string Json(Reading reading, Language language = Language.English) => ReadingJson.ToText(reading, Digest, Catalogue.Of(language));
}
