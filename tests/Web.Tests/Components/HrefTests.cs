using Resolute.Web.Components;

namespace Resolute.Web.Tests.Components;

public sealed class HrefTests
{
    [Fact]
    public void What_is_asked_for_stands_behind_the_path_in_its_order_and_what_is_not_is_left_out() =>
        Href.Of("/lists", ("year", 1234), ("body", null), ("words", ""), ("after", "a/b&c=ü")).ShouldBe("/lists?year=1234&after=a%2Fb%26c%3D%C3%BC");

    [Fact]
    public void Where_nothing_is_asked_for_the_path_stands_bare() => Href.Of("/lists", ("after", null)).ShouldBe("/lists");
}
