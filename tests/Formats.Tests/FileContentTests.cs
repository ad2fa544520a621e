using System.Text;

namespace Resolute.Formats.Tests;

public sealed class FileContentTests
{
    [Fact]
    public async Task A_hundred_megabytes_are_refused_after_the_limit_and_one_byte()
    {
        await using var endless = new CountingStream(100L * 1024 * 1024);

        (await FileContent.Bytes(endless, TestContext.Current.CancellationToken)).IsRefused(out var refusal, out _).ShouldBeTrue();

        refusal!.Code.ShouldBe("file-too-large");
        endless.Given.ShouldBe(FileContent.Limit + 1);
    }

    [Fact]
    public async Task A_stream_that_gives_a_byte_at_a_time_is_read_whole()
    {
        await using var slow = new CountingStream(3000, atMost: 1);

        (await FileContent.Bytes(slow, TestContext.Current.CancellationToken)).IsRefused(out _, out var bytes).ShouldBeFalse();

        bytes!.Length.ShouldBe(3000);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>lamps</p>", "lamps")]
    [InlineData("<p>lamps</p>", "lamps")]
    [InlineData("a <p> in a text is no page", "a <p> in a text is no page")]
    [InlineData("<lamps> in brackets are no page", "<lamps> in brackets are no page")]
    public void The_bytes_say_which_format_a_file_has(string content, string shown)
    {
        FileContent
            .Blocks(Encoding.UTF8.GetBytes(content), cancellation: TestContext.Current.CancellationToken)
            .IsRefused(out _, out var blocks)
            .ShouldBeFalse();

        blocks!.Text.TrimEnd('\n').ShouldBe(shown);
    }
}
