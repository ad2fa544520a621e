using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;
using Resolute.Text.Writing;

namespace Resolute.Text.Tests.Structure;

public sealed class ReaderLawTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(400);

    // Lines as official texts have them and as they should not; put in any order they meet every branch of the forms.
    private static readonly string[] Lines =
    [
        "The Assembly of the Union of Lighthouses (Port Ardent, 2031),",
        "recalling",
        "Recalling the lamps of old,",
        "Deeply concerned that oil is dear;",
        "1.\tRequests the Keeper-General:",
        "(a)\tTo light them;",
        "3.\tAlso decides to meet again.",
        "12th sitting",
        "considering further",
        "RESOLUTION 12 (REV. PORT ARDENT, 2031)",
        "On lamps",
        "a)\tthat lamps burn oil;",
        "b)\tthat oil is dear; c) that keepers wait, noting",
        "а)\tlook-alike label;",
        "e)\ta label too far,",
        "resolves",
        "1\tthat lamps be lit; 2 that keepers be paid; 3 that oil",
        "2\tthe following:",
        "i)\tfirst;",
        "ii)\tsecond;",
        "–\ta bullet",
        "4.1\ta dotted number;",
        "instructs the Keeper-General, in concert with the Wardens",
        "to keep the lamps, as of old",
        "____________________",
        "1 A note at the foot of a page.",
        "*\tA starred note.",
        "ANNEX 1",
        "12\tPART II - LAMPS",
        "责成守灯人",
        "一、灯须常明；",
        "（二）油须足；",
        "忆及",
        "إذ يذكّر",
        "أ )\tبالمصابيح؛",
        "напоминая",
        "б)\tо лампах;",
        "1\tIntroduction",
        "1.1\tLamps: the keepers met. They left.",
        "Document L31/8-E\tAgenda item: PL 2",
        "Purpose",
        "[bookmark: dtitle1]On lamps[footnoteRef:1]1 and oil [1: 1 \tA note.]",
        "[image: a lamp",
        "still the lamp]",
        "[bookmark: open",
        "a\tb\tc",
        "...",
        "((((",
        "\u200F\u200E",
        "\uD800",
        "",
        "   ",
    ];

    internal static readonly Gen<string> Text =
        from lines in Gen.OneOf(Gen.Elements(Lines), ArbMap.Default.GeneratorFor<string>().Select(static line => line ?? "")).ArrayOf()
        from ending in Gen.Elements("\n", "\r\n", "\r")
        select string.Join(ending, lines);

    private static readonly Arbitrary<string> Texts = Text.ToArbitrary();

    [Fact]
    public void Every_text_has_a_reading_that_keeps_the_laws() =>
        Check.One(Often, Prop.ForAll(Texts, static text => ReadingLaws.Breach(Read(text)).Label(text)));

    [Fact]
    public void Reading_twice_gives_the_same() =>
        Check.One(Often, Prop.ForAll(Texts, static text => ReadingText.Of(Read(text), whole: true) == ReadingText.Of(Read(text), whole: true)));

    [Fact]
    public void Nesting_is_bounded() =>
        Check.One(Often, Prop.ForAll(Texts, static text => Read(text).AllClauses().All(static clause => clause.Id.Split("__").Length <= 12)));

    private static Reading Read(string text) => Reader.Read(BlockText.FromLines(text));
}

internal static class Breaches
{
    public static bool Label(this string? breach, string text) =>
        breach is null ? true : throw new InvalidOperationException($"{breach} in: {text.ReplaceLineEnds()}");

    private static string ReplaceLineEnds(this string text) => text.Replace("\r", "␍", StringComparison.Ordinal).Replace("\n", "␊", StringComparison.Ordinal);
}
