using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Wording;
using Plain = Resolute.Formats.PlainText.PlainText;

namespace Resolute.Formats.Tests.PlainText;

public sealed class PlainTextTests
{
    private const string Chinese = "守灯人协会在第三次会议上审议了灯油的年度报告，并请会员国和秘书处在新的一年里继续提供有关资料。";
    private const string Russian = "Союз смотрителей маяков рассмотрел на своем собрании отчет о масле и предложил членам представить сведения в срок.";
    private const string French =
        "L'Assemblée des gardiens de phares a examiné le rapport annuel et la liste des lampes, et décidé que chaque gardien est prié de répondre.";
    private const string Arabic = "نظر اتحاد حراس المنارات في تقرير الزيت السنوي وطلب من الأعضاء تقديم المعلومات في موعدها إلى أمانة الاتحاد من أجل النشر";

    static PlainTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Any_text_in_Unicode_comes_back_as_it_was() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<NonNull<string>, int>(
                static (text, which) =>
                {
                    Encoding[] encodings =
                    [
                        new UTF8Encoding(true),
                        new UnicodeEncoding(false, true),
                        new UnicodeEncoding(true, true),
                        new UTF32Encoding(false, true),
                    ];
                    var encoding = encodings[Math.Abs(which % encodings.Length)];
                    var words =
                        "lamp "
                        + string.Concat(
                            text.Get.EnumerateRunes().Where(static rune => rune.Value is > 31 and not 0xFFFD).Select(static rune => rune.ToString())
                        );
                    return Words(Plain.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(words)])) == words;
                }
            )
        );

    [Theory]
    [InlineData(Chinese, 54936)]
    [InlineData(Russian, 1251)]
    [InlineData(French, 1252)]
    [InlineData(Arabic, 1256)]
    [InlineData(Chinese, 65001)]
    [InlineData(French, 1200)]
    [InlineData(French, 1201)]
    [InlineData(Russian, 1200)]
    [InlineData(Arabic, 1201)]
    [InlineData(Chinese + "\n" + Chinese, 1200)]
    public void Old_encodings_are_told_by_their_letters(string words, int page) =>
        Words(Plain.Read(Encoding.GetEncoding(page).GetBytes(words))).ShouldBe(words);

    [Theory]
    [InlineData(new byte[0], "file-empty")]
    [InlineData(new byte[] { 0x20, 0x0A, 0x09 }, "file-empty")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "file-empty")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x41 }, "file-binary")]
    [InlineData(new byte[] { 0x41, 0x00, 0x42, 0x00, 0x00, 0x43 }, "file-binary")]
    [InlineData(new byte[] { 0x01, 0x02, 0x03, 0x41 }, "file-binary")]
    [InlineData(new byte[] { 0x00, 0x01, 0x02, 0xFF }, "file-binary")]
    [InlineData(new byte[] { 0x41, 0x00, 0x42, 0x00 }, "file-binary")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x01, 0x00, 0x02, 0x00, 0x03, 0x00, 0x41, 0x00 }, "file-binary")]
    [InlineData(new byte[] { 0xC3, 0x28, 0xA0, 0xA1, 0x41 }, "file-encoding")]
    [InlineData(new byte[] { 0x80, 0x81, 0x90, 0x20, 0xFF }, "file-encoding")]
    public void What_is_no_text_is_refused_with_its_reason(byte[] bytes, string code) => Code(Plain.Read(bytes)).ShouldBe(code);

    [Theory]
    [InlineData("the lamps of the harbour\u0001")]
    [InlineData("the lamps of the harbour\uE000")]
    [InlineData("the lamps of the harbour\u0378")]
    [InlineData("thelampsoftheharbour")]
    [InlineData("a b c d")]
    [InlineData("a \u0430\u05D0\u0905\u0E01\u10D0\u13A0\u1D00\u2200")]
    public void Two_bytes_a_letter_without_a_mark_are_believed_only_where_they_are_certain(string words)
    {
        Code(Plain.Read(Encoding.Unicode.GetBytes(words))).ShouldBe("file-binary");
        Code(Plain.Read(Encoding.BigEndianUnicode.GetBytes(words))).ShouldBe("file-binary");
        Words(Plain.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(words)])).ShouldBe(words);
    }

    [Fact]
    public void Counters_of_two_bytes_are_no_text()
    {
        var numbers = Enumerable.Range(0, 500).SelectMany(static n => BitConverter.GetBytes((short)(n * 7))).ToArray();

        Code(Plain.Read(numbers)).ShouldBe("file-binary");
    }

    [Fact]
    public void Random_bytes_are_a_text_or_refused_and_never_a_fault() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<byte[]>(static bytes =>
                Plain.Read(bytes ?? []).IsRefused(out var reason, out _) ? reason.Code.StartsWith("file-", StringComparison.Ordinal) : true
            )
        );

    [Theory]
    [InlineData("file-empty")]
    [InlineData("file-binary")]
    [InlineData("file-encoding")]
    [InlineData("file-too-large")]
    public void Every_refusal_has_words_in_six_languages(string code) => LanguageNames.Official.ShouldAllBe(language => Sentence(language, code).Length > 5);

    private static string Sentence(Language language, string code) => Catalogue.Of(language).Say("refusal." + code, 20);

    private static string Words(Ruling<BlockText> ruling) => ruling.IsRefused(out var reason, out var text) ? "refused: " + reason.Code : text.Text;

    private static string? Code(Ruling<BlockText> ruling) => ruling.IsRefused(out var reason, out _) ? reason.Code : null;
}
