using Resolute.Model.People;

namespace Resolute.Model.Tests.People;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("four plain words suffice")]
    [InlineData("четыре простых слова")]
    [InlineData("灯笼在码头上照亮了归来的船")]
    [InlineData("            twelve blanks before")]
    public void A_long_password_is_taken_whatever_its_letters(string password) => PasswordRules.WhyNot(password, "officer", "Ada Example").ShouldBeNull();

    [Fact]
    public void A_password_of_a_thousand_letters_is_taken_and_none_shorter_than_twelve()
    {
        var words = string.Concat(Enumerable.Repeat("lantern quay bridge ", 50));
        words.Length.ShouldBe(1000);

        PasswordRules.WhyNot(words).ShouldBeNull();
        PasswordRules.WhyNot(words[..12]).ShouldBeNull();
        PasswordRules.WhyNot(words[..11])!.Code.ShouldBe("password-short");
        PasswordRules.WhyNot(words + "x")!.Code.ShouldBe("password-short");
    }

    [Theory]
    [InlineData("qwertyqwerty")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("FinalFantasy")]
    [InlineData("unbelievable")]
    public void The_most_common_passwords_are_refused_however_their_letters_are_written(string password) =>
        PasswordRules.WhyNot(password)!.Code.ShouldBe("password-guessed");

    [Theory]
    [InlineData("Resolute2026!")]
    [InlineData("officer-officer")]
    [InlineData("ada.example.2026")]
    [InlineData("Resolution Council 2026")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    public void A_name_and_words_of_the_place_with_little_beside_are_refused(string password) =>
        PasswordRules.WhyNot(password, "officer", "Ada Example")!.Code.ShouldBe("password-guessed");

    [Fact]
    public void A_recovery_code_has_more_chance_than_anybody_can_try() => (RecoveryCode.Bytes * 8).ShouldBeGreaterThanOrEqualTo(112);
}
