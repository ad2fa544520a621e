using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Resolute.Formats.Word;
using Resolute.Text.Blocks;
using static Resolute.Formats.Tests.Word.WordFixture;

namespace Resolute.Formats.Tests.Word;

/// <summary>Whatever was changed: the marked text without what was taken out is the final one, without what was put in the original one.</summary>
public sealed class ViewLawTests
{
    private static readonly string[] Words = ["lamp ", "oil", " wick,", "x", " ", "تضاء ", "点灯"];

    /// <summary>Paragraphs of runs: each run kept, put in, taken out, put in and taken out again; each mark kept, put in or taken out.</summary>
    private static Gen<string> Bodies => from paragraphs in Paragraph.ListOf(12) select string.Concat(paragraphs) + P("end");

    private static Gen<string> Paragraph =>
        from mark in Gen.Choose(0, 5)
        from runs in Run.ListOf(4)
        select $"<w:p><w:pPr><w:rPr>{Mark(mark)}</w:rPr></w:pPr>{string.Concat(runs)}</w:p>";

    private static Gen<string> Run =>
        from kind in Gen.Choose(0, 5)
        from word in Gen.Elements(Words)
        select kind switch
        {
            1 => Ins(word),
            2 => Del(word),
            3 => $"<w:ins w:id=\"3\" {By("Ben")}>{Del(word)}</w:ins>",
            4 => $"<w:moveFrom w:id=\"3\" {By("Ben")}>{R(word)}</w:moveFrom>",
            5 => $"<w:moveTo w:id=\"3\" {By("Ben")}>{R(word)}</w:moveTo>",
            _ => R(word),
        };

    [Fact]
    public void The_marked_text_holds_the_final_and_the_original() =>
        Prop.ForAll(
                Bodies.ToArbitrary(),
                body =>
                {
                    var fixture = Of(body);
                    var marked = fixture.Read(WordView.Marked);
                    return Without(marked, ChangeKind.Delete, ChangeKind.MoveFrom) == Bare(fixture.Read(WordView.Final).Text)
                        && Without(marked, ChangeKind.Insert, ChangeKind.MoveTo) == Bare(fixture.Read(WordView.Original).Text);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_change_is_known_in_every_view() =>
        Prop.ForAll(
                Bodies.ToArbitrary(),
                body =>
                    Enum.GetValues<WordView>()
                        .Select(view => Of(body).Read(view).Blocks.SelectMany(block => block.Changes).Count(change => change.Kind != ChangeKind.Format))
                        .Distinct()
                        .Count() == 1
            )
            .QuickCheckThrowOnFailure();

    private static string Without(BlockText marked, params ChangeKind[] kinds)
    {
        var kept = new StringBuilder(marked.Text);
        foreach (var span in marked.Blocks.SelectMany(block => block.Changes).Where(change => kinds.Contains(change.Kind)).Select(change => change.Span))
            for (var at = span.Start; at < span.End; at++)
                kept[at] = ' ';
        return Bare(kept.ToString());
    }

    private static string Bare(string text) => string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter)));

    private static string Mark(int mark) =>
        mark switch
        {
            1 => $"<w:ins w:id=\"5\" {By("Ben")}/>",
            2 => $"<w:del w:id=\"6\" {By("Ada")}/>",
            _ => "",
        };
}
