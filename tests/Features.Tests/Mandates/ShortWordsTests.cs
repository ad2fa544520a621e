using System.Globalization;
using Resolute.Features.Mandates;

namespace Resolute.Features.Tests.Mandates;

public sealed class ShortWordsTests
{
    [Theory]
    [InlineData("keep the lamps dry", 18, "keep the lamps dry")]
    [InlineData("keep the lamps dry", 17, "keep the lamps…")]
    [InlineData("lampkeepersboathouse", 10, "lampkeepe…")]
    [InlineData("公布灯笼地图", 12, "公布灯笼地图")]
    [InlineData("公布灯笼地图", 9, "公布灯笼…")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301…")]
    [InlineData("🏮🏮🏮", 5, "🏮🏮…")]
    public void Words_are_cut_where_a_reader_would_cut_them(string words, int room, string shown) => ShortWords.Of(words, room).ShouldBe(shown);

    [Theory]
    [InlineData("Lámpara, е\u0301 ж\u0308 🏮 👩\u200D🔧 फ़ानूस كِتَابٌ فِي المِينَاءِ 公布灯笼 of all\tharbours\n")]
    [InlineData("\uD83C lone \uDFEE halves \u0301\u0301 and marks that stand alone")]
    public void At_every_length_what_is_left_is_the_beginning_and_no_letter_loses_its_marks(string words)
    {
        var ends = StringInfo.ParseCombiningCharacters(words);
        for (var room = 1; room <= words.Length * 2; room++)
        {
            var shown = ShortWords.Of(words, room);
            if (shown == words)
                continue;
            var kept = shown[..^1];
            words.ShouldStartWith(kept, Case.Sensitive);
            ends.ShouldContain(kept.Length);
            new StringInfo(shown).LengthInTextElements.ShouldBeLessThanOrEqualTo(room);
        }
    }
}
