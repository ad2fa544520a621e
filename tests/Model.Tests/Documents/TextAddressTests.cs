using FsCheck;
using FsCheck.Fluent;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Text.Citations;
using Resolute.Text.Languages;

namespace Resolute.Model.Tests.Documents;

public sealed class TextAddressTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("itu/pp", "itu/pp/res/140", "140", "instruments/itu-pp/140/rev-dubai-2018/en")]
    [InlineData("itu/pp", "itu/pp/dec/5", "5", "instruments/itu-pp/dec-5/rev-dubai-2018/en")]
    [InlineData("itu/wtsa", "itu/wtsa/rec/7", "7", "instruments/itu-wtsa/rec-7/rev-dubai-2018/en")]
    [InlineData("un/ga", "un/ga/res/70/125", "70/125", "instruments/un-ga/70-125/rev-dubai-2018/en")]
    public void A_text_of_an_instrument_is_read_at_body_number_revision_and_language(string body, string key, string number, string address)
    {
        var instrument = Instrument.Named(new InstrumentTitle(body, new InstrumentKey(key), number, "rev-dubai-2018", "", default), Now);

        TextAddress.OfText(instrument, "rev-dubai-2018", Language.English).ShouldBe(address);
        TextAddress.Split($"/{address}/sec_3__para_4").ShouldBe((address, "sec_3__para_4"));
        TextAddress.Split(address).ShouldBe((address, null));
    }

    [Fact]
    public void A_document_without_a_symbol_is_named_by_kind_and_hash() =>
        TextAddress.SlugOf(Readings.Resolution, "0123456789abcdef").ShouldBe("resolution-01234567");

    [Fact]
    public void The_name_of_a_file_never_has_a_folder_a_control_character_or_more_than_200_units() =>
        Prop.ForAll<NonNull<string>>(given =>
            {
                var name = new TakenFile(given.Get, "").Name;
                return name.Length is > 0 and <= 200 && !name.Any(letter => letter is '/' or '\\' || char.IsControl(letter));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Words_are_cut_between_characters()
    {
        Printable.Of("a\U0001F3EE", 2).ShouldBe("a…");
        Printable.Of("abc", 3).ShouldBe("abc");
        Printable.Of("a\0b").ShouldBe("a\uFFFDb");
        Printable.Typed(" a\0b\nc\u0007 ").ShouldBe("ab\nc");
        Printable.Typed("a\uD800b").ShouldBe("a\uFFFDb");
        Printable.Line("a\0b\nc").ShouldBe("abc");
    }
}
