using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>Headings with an adverb, and headings that ask behind the verb that decides.</summary>
public sealed class TurnedHeadingTests
{
    [Theory]
    [InlineData("en", "further bearing in mind", "bearing in mind")]
    [InlineData("en", "considering in particular", "considering")]
    [InlineData("es", "teniendo presente además", "bearing in mind")]
    [InlineData("fr", "ayant à l'esprit en outre", "bearing in mind")]
    [InlineData("ru", "учитывая также", "considering")]
    [InlineData("zh", "同时铭记", "bearing in mind")]
    public void An_adverb_leaves_a_heading_a_heading(string language, string heading, string keyword)
    {
        var reading = Read(language, Opening[language], Lamps[language], heading, Lamps[language], Deciding[language], Paint[language]);

        reading.Preamble.Select(static block => block.Words).ShouldContain(heading);
        reading.Preamble[^1].Keyword.ShouldStartWith(keyword);
        reading.Preamble[^1].Clauses.ShouldHaveSingleItem().Text.ShouldStartWith(Lamps[language]);
    }

    [Theory]
    [InlineData("en", "further resolves to invite the Council", "resolves to invite", "itu/council")]
    [InlineData("en", "resolves to request the Secretary-General", "resolves to request", "itu/secretary-general")]
    [InlineData("es", "resuelve además invitar al Consejo", "resolves to invite", "itu/council")]
    [InlineData("fr", "décide en outre de charger le Secrétaire général", "resolves to instruct", "itu/secretary-general")]
    [InlineData("ru", "решает далее поручить Генеральному секретарю", "resolves to instruct", "itu/secretary-general")]
    [InlineData("ar", "يقرر كذلك أن يدعو المجلس", "resolves to invite", "itu/council")]
    [InlineData("zh", "进一步做出决议，责成秘书长", "resolves to instruct", "itu/secretary-general")]
    public void Whom_a_decision_asks_stands_in_its_heading(string language, string heading, string keyword, string key)
    {
        var block = Read(language, Opening[language], Lamps[language], heading, Paint[language]).Operative.ShouldHaveSingleItem();

        block.Keyword.ShouldBe(keyword);
        block.Addressees.Select(static each => each.Key).ShouldBe([key]);
        block.Clauses.ShouldHaveSingleItem().Verb!.Key.ShouldBe(keyword);
    }

    [Fact]
    public void Numbered_notes_follow_starred_ones_below_the_rule()
    {
        var reading = Reader.Read(
            BlockText.FromLines(
                "The Assembly of Bells,\nRecalling its resolution 7/1,\n1.\tDecides to ring;\n2.\tDecides to rest.1\n______\n* For all ringers.\n1\tA note.\n"
            )
        );

        reading.Footnotes.Select(static note => note.Mark).ShouldBe(["*", "1"]);
        reading.Operative.Count.ShouldBe(2);
    }

    private static readonly Dictionary<string, string> Chapeaus = new(StringComparer.Ordinal)
    {
        ["ar"] = "إن مجلس الاتحاد الدولي للاتصالات،",
        ["en"] = "The ITU Council,",
        ["es"] = "El Consejo de la UIT,",
        ["fr"] = "Le Conseil de l'UIT,",
        ["ru"] = "Совет МСЭ,",
        ["zh"] = "国际电联理事会，",
    };

    private static readonly Dictionary<string, string> Opening = new(StringComparer.Ordinal)
    {
        ["ar"] = "إذ يضع في اعتباره",
        ["en"] = "considering",
        ["es"] = "considerando",
        ["fr"] = "considérant",
        ["ru"] = "учитывая,",
        ["zh"] = "考虑到",
    };

    private static readonly Dictionary<string, string> Deciding = new(StringComparer.Ordinal)
    {
        ["ar"] = "يقرر",
        ["en"] = "resolves",
        ["es"] = "resuelve",
        ["fr"] = "décide",
        ["ru"] = "решает",
        ["zh"] = "做出决议",
    };

    private static readonly Dictionary<string, string> Lamps = new(StringComparer.Ordinal)
    {
        ["ar"] = "أن المصابيح كثيرة،",
        ["en"] = "that lamps are many,",
        ["es"] = "que los faroles son muchos,",
        ["fr"] = "que les lampes sont nombreuses,",
        ["ru"] = "что ламп много,",
        ["zh"] = "灯很多，",
    };

    private static readonly Dictionary<string, string> Paint = new(StringComparer.Ordinal)
    {
        ["ar"] = "إلى دهن المصابيح.",
        ["en"] = "to paint the lamps.",
        ["es"] = "a que pinte los faroles.",
        ["fr"] = "de peindre les lampes.",
        ["ru"] = "покрасить лампы.",
        ["zh"] = "粉刷灯塔。",
    };

    private static Reading Read(string language, params string[] lines) =>
        Reader.Read(BlockText.FromLines(string.Join('\n', lines.Prepend(Chapeaus[language]))));
}
