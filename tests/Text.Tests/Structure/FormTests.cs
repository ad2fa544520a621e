using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>Each text at hand is read in the form of its family: an ITU text never as one of the United Nations, nor a report as a resolution.</summary>
public sealed class FormTests
{
    // What is neither a resolution nor in numbered sections: two statements of a president and a bulletin.
    private static readonly string[] Formless = ["un-s-prst-2021-22.txt", "un-s-prst-2024-6.txt", "un-st-sgb-2019-2.txt"];

    private static readonly string[] Reports = ["un-a-79-733.txt", "un-a-79-751.txt", "un-e-hls-2024-1.txt", "un-ece-trans-316.txt", "un-s-2024-507.txt"];

    [Fact]
    public void Every_text_at_hand_is_read_in_the_form_of_its_family()
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        var strangers = SharedTexts
            .All()
            .Select(static file => (Name: Path.GetFileName(file), SharedTexts.Read(file).Form, Family: FamilyOf(Path.GetFileName(file))))
            .Where(static text => text.Family is { } family && family != text.Form);
        strangers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        "Dear Chair,\nRecalling our talk of last week, I write to you about lamps.\nNoting that harbours are dark, I propose a meeting.\nYours,\nA. Keeper"
    )]
    [InlineData("Лампы\nУважаемый председатель,\nссылаясь на наш разговор, пишу Вам о лампах.\nПрошу Вас ответить.\n")]
    [InlineData("REPORT OF THE KEEPER\nAction required by the Council\nThe Council is invited to note this report.\nLamps were lit in May.\n")]
    [InlineData("守灯总长的报告\n理事会需采取的行动\n请理事会将本报告记录在案。\n五月点亮了灯。\n")]
    public void A_letter_or_a_report_with_a_verb_or_two_is_no_resolution(string text) =>
        Reader.Read(Resolute.Text.Blocks.BlockText.FromLines(text)).Form.ShouldNotBe(TextForm.Un);

    private static TextForm? FamilyOf(string name) =>
        Formless.Contains(name) ? TextForm.None
        : Reports.Contains(name) || name.Contains("-c1", StringComparison.Ordinal) ? TextForm.Report
        : name.StartsWith("itu-pp", StringComparison.Ordinal) || name.StartsWith("sample-a", StringComparison.Ordinal) ? TextForm.Itu
        : name.StartsWith("un-", StringComparison.Ordinal)
        || name.StartsWith("who-", StringComparison.Ordinal)
        || name.StartsWith("bipm-", StringComparison.Ordinal)
        || name.StartsWith("sample-b", StringComparison.Ordinal)
            ? TextForm.Un
        : null;
}
