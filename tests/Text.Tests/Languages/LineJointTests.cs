using Resolute.Text.Languages;

namespace Resolute.Text.Tests.Languages;

public sealed class LineJointTests
{
    [Theory]
    [InlineData(Language.Chinese, '灯', '塔', true)]
    [InlineData(Language.Chinese, '到', '2', true)]
    [InlineData(Language.Chinese, 'U', '和', true)]
    [InlineData(Language.Chinese, '。', '3', true)]
    [InlineData(Language.Chinese, '”', 'A', true)]
    [InlineData(Language.Chinese, 'A', 'B', false)]
    [InlineData(Language.English, '灯', '塔', true)]
    [InlineData(Language.English, '《', '灯', true)]
    [InlineData(Language.English, '灯', 'A', false)]
    [InlineData(Language.French, 'e', '”', false)]
    [InlineData(Language.Arabic, 'ا', 'ب', false)]
    public void Chinese_runs_on_over_the_end_of_a_line_and_other_writing_does_not(Language language, char before, char after, bool isSeamless) =>
        LineJoint.IsSeamless(language, before, after).ShouldBe(isSeamless);
}
