using System.Diagnostics;
using Resolute.Formats.AkomaNtoso;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.Fuzzed;

/// <summary>
/// Damaged files that were once read wrongly or that stand for a kind of damage, made by <c>fuzz/</c> from files of our own writing:
/// each is carried or refused, in bounded time, and loses nothing.
/// </summary>
public sealed class FuzzedTests
{
    public static TheoryData<string> Files { get; } =
        new(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fuzzed", "files")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_files() => Files.Count.ShouldBeGreaterThan(30);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_file_is_carried_without_loss_or_refused(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fuzzed", "files", name));
        var since = Stopwatch.GetTimestamp();

        var reading = Read(bytes);

        Stopwatch.GetElapsedTime(since).ShouldBeLessThan(TimeSpan.FromSeconds(20));
        if (reading is null)
            return;

        var at = 0;
        foreach (var leaf in reading.Leaves)
        {
            leaf.Span.Start.ShouldBeGreaterThanOrEqualTo(at);
            reading.Text[at..leaf.Span.Start].ShouldBeNullOrWhiteSpace();
            at = leaf.Span.End;
        }

        reading.Text[at..].ShouldBeNullOrWhiteSpace();
        reading.AllClauses().Select(clause => clause.Id).ShouldBeUnique();
    }

    private static Reading? Read(byte[] bytes)
    {
        if (AkomaNtosoText.Is(bytes))
            return AkomaNtosoReader.Read(bytes).IsRefused(out _, out var marked) ? null : marked;
        return FileContent.Blocks(bytes, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var blocks) ? null : Reader.Read(blocks);
    }
}
