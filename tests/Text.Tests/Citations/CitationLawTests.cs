using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Citations;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Citations;

/// <summary>What holds of the passes for every text.</summary>
public sealed class CitationLawTests
{
    private static readonly string[] Scraps =
    [
        "Resolution ",
        "Resolutions ",
        "140",
        " and ",
        ", ",
        "(Rev. Dubai, 2018)",
        "(C11, last amended C24)",
        " of this conference",
        "70/125",
        "第",
        "号决议",
        "、",
        "和",
        "理事会",
        "§ 12 of the Tunis Agenda",
        "A/RES/70/1",
        "CWG-WSIS&SDG-42/12(Rev.1)",
        "C25/8-C",
        "2025年3月4日",
        "1 to 2 February 2024",
        "31 November 2027",
        "\n",
        " ",
        "(",
        "）",
        "résolution 70/1",
        "القرار ١٤٠",
        "Резолюцию 40",
    ];

    private static readonly (string Key, string? Revision)[] Written =
    [
        ("itu/pp/res/140", "rev-bucharest-2022"),
        ("itu/pp/res/73", "minneapolis-1998"),
        ("itu/pp/dec/5", "rev-dubai-2018"),
        ("itu/council/res/1332", "c24"),
        ("itu/wtdc/res/30", "rev-buenos-aires-2017"),
        ("itu/wtsa/res/75", "rev-geneva-2022"),
        ("itu/ra/res/61", "3"),
        ("un/ga/res/70/125", null),
        ("un/ecosoc/res/2024/13", null),
        ("demo/council/res/7", "d27"),
        ("itu/pp/res/200", null),
    ];

    public static TheoryData<string, string?, Language> Forms()
    {
        var forms = new TheoryData<string, string?, Language>();
        foreach (var (key, revision) in Written)
        foreach (var language in new[] { Language.English, Language.Chinese })
            forms.Add(key, revision, language);
        return forms;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_citation_written_from_a_key_reads_back_to_it(string key, string? revision, Language language)
    {
        var written = WrittenCitation.Of(new InstrumentKey(key), revision, language);
        var read = CitationPass.Read(SourceView.OfLines(written, language)).ShouldHaveSingleItem();
        (read.Key.Value, read.Revision).ShouldBe((key, revision));
    }

    [Fact]
    public void Spans_are_ordered_disjoint_and_inside_and_words_are_what_stands_there() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                Texts(),
                text =>
                    LanguageNames.Official.All(language =>
                    {
                        var view = SourceView.OfLines(text, language);
                        return AreInPlace(view, [.. CitationPass.Read(view).Select(each => (each.Claim.Span, each.Words))])
                            && AreInPlace(view, [.. SymbolPass.Read(view).Select(each => (each.Span, each.Words))])
                            && AreInPlace(view, [.. DatePass.Read(view).Select(each => (each.Span, each.Words))]);
                    })
            )
        );

    [Fact]
    public void Widths_hyphens_and_look_alikes_do_not_change_a_key() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                Texts(),
                text =>
                    Keys(text)
                        .SequenceEqual(
                            Keys(
                                text.Replace('(', '（')
                                    .Replace(')', '）')
                                    .Replace('-', '\u2011')
                                    .Replace(' ', '\u00A0')
                                    .Replace('1', '１')
                                    .Replace("C", "С", StringComparison.Ordinal)
                            )
                        )
            )
        );

    [Fact]
    public void Reading_twice_gives_the_same() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Texts(), text => Keys(text).SequenceEqual(Keys(text))));

    [Theory]
    [InlineData("Resolutions 1, ")]
    [InlineData("第1、")]
    [InlineData("Resolution (")]
    [InlineData("§ 1, ")]
    [InlineData("the Council and ")]
    [InlineData("2024年")]
    [InlineData("1 May ")]
    [InlineData("A/1/")]
    [InlineData("CWG-A-1/1, ")]
    [InlineData("  ")]
    [InlineData("理 事 ")]
    public void Time_grows_with_the_length_of_a_hostile_text(string scrap)
    {
        _ = TimeOf(scrap, 2_000);
        var (little, much) = (TimeOf(scrap, 4_000), TimeOf(scrap, 32_000));
        // Eight times the text may take eight times the time; a square would take sixty-four. The floor keeps noise out.
        much.TotalMilliseconds.ShouldBeLessThan((Math.Max(little.TotalMilliseconds, 12) * 30) + 100);
    }

    private static TimeSpan TimeOf(string scrap, int times)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, times));
        var fastest = TimeSpan.MaxValue;
        for (var run = 0; run < 2; run++)
        {
            var view = SourceView.OfLines(text, scrap[0] > 0x2E80 || scrap.Contains('年', StringComparison.Ordinal) ? Language.Chinese : Language.English);
            var clock = Stopwatch.StartNew();
            _ = CitationPass.Read(view);
            _ = SymbolPass.Read(view);
            _ = DatePass.Read(view);
            fastest = clock.Elapsed < fastest ? clock.Elapsed : fastest;
        }

        return fastest;
    }

    private static Arbitrary<string> Texts() => Gen.Elements(Scraps).ListOf().Select(string.Concat).ToArbitrary();

    private static bool AreInPlace(SourceView view, List<(TextSpan Span, string Words)> found) =>
        found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
        && found.All(each => each.Span.Start >= 0 && each.Span.Length > 0 && each.Span.End <= view.Text.Length && each.Span.Of(view.Text) == each.Words);

    private static List<string> Keys(string text)
    {
        var view = SourceView.OfLines(text, Language.English);
        return
        [
            .. CitationPass.Read(view).Select(each => $"{each.Key}@{each.Revision}"),
            .. SymbolPass.Read(view).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Key} {each.Revision}")),
        ];
    }
}
