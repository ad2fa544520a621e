namespace Resolute.Text.Tests.Structure;

/// <summary>The laws on every official text at hand.</summary>
public sealed class OfficialTextTests
{
    [Fact]
    public void Every_official_text_is_read_without_loss()
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        var breaches = SharedTexts
            .All()
            .Select(static file => (Name: Path.GetFileName(file), Breach: ReadingLaws.Breach(SharedTexts.Read(file))))
            .Where(static pair => pair.Breach is not null);
        breaches.ShouldBeEmpty();
    }
}
