using System.Xml.Linq;
using Resolute.Formats.Feeds;

namespace Resolute.Formats.Tests.Feeds;

/// <summary>A feed is well-formed whatever its titles say, and what they say is text.</summary>
public sealed class AtomFileTests
{
    [Theory]
    [InlineData("<script>alert(1)</script> & ]]>")]
    [InlineData("a\u0000b\u0008c\uFFFEd")]
    [InlineData("\uD800 alone")]
    [InlineData("مصابيح الأرصفة 码头的灯 🏮")]
    public void Any_title_comes_back_as_text(string title)
    {
        var head = new AtomHead("https://portal.example/", title, "ar", "https://portal.example/", "https://portal.example/feed", "Resolute", null);
        var at = new DateTimeOffset(2031, 5, 7, 9, 0, 0, TimeSpan.FromHours(2));
        var feed = XDocument.Parse(AtomFile.Write(head, [new AtomEntry("tag:portal.example,2031:1", title, "https://portal.example/x", at, title)], at));

        XNamespace atom = "http://www.w3.org/2005/Atom";
        feed.Root!.Name.ShouldBe(atom + "feed");
        feed.Root.Element(atom + "updated")!.Value.ShouldBe("2031-05-07T07:00:00Z");
        var entry = feed.Root.Elements(atom + "entry").ShouldHaveSingleItem();
        entry.Element(atom + "title")!.HasElements.ShouldBeFalse();
        entry.Element(atom + "title")!.Value.Length.ShouldBe(title.Length);
    }
}
