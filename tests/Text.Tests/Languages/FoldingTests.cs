using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Languages;

namespace Resolute.Text.Tests.Languages;

public sealed class FoldingTests
{
    [Fact]
    public void Folding_never_changes_the_length() =>
        Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>>(static text => Folding.Fold(text.Get).Length == text.Get.Length));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>>(static text => Folding.Fold(Folding.Fold(text.Get)) == Folding.Fold(text.Get)));

    [Theory]
    [InlineData("（С11，", "(C11,")]
    [InlineData("а)\tx", "a)\tx")]
    [InlineData("42\u201112", "42-12")]
    [InlineData("٢٠٢٥", "2025")]
    [InlineData("на Совете", "на Совете")]
    [InlineData("“a\u00A0b”", "\"a b\"")]
    public void Look_alikes_widths_and_odd_signs_become_plain(string printed, string plain) => Folding.Fold(printed).ShouldBe(plain);

    [Fact]
    public void Every_look_alike_is_in_its_place()
    {
        LookAlike.Latin('С').ShouldBe('C');
        LookAlike.Latin('х').ShouldBe('x');
        LookAlike.Latin('Χ').ShouldBe('X');
        LookAlike.Latin('ϲ').ShouldBe('c');
        LookAlike.Latin('ж').ShouldBeNull();
    }
}
