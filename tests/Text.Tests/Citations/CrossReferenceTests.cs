using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Citations;

/// <summary>References from clause to clause of one text.</summary>
public sealed class CrossReferenceTests
{
    [Fact]
    public void Heading_and_label_point_to_a_clause_or_to_nothing()
    {
        var reading = Read(
            "The Demonstration Council,\nresolves\n1\tto ring bells;\n2\tto oil bells,\ninstructs the Secretary-General\n1\tto act on resolves 1 and 2 above;\n2\tto act on resolves 9;\n3\tto act on resolves 2 of Resolution 7 (D25).\n"
        );
        reading
            .CrossReferences.Select(reference => (reference.At, reference.Target))
            .ShouldBe([("sec_2__para_1", "sec_1__para_1"), ("sec_2__para_1", "sec_1__para_2"), ("sec_2__para_2", null)]);
    }

    [Fact]
    public void Chinese_prints_heading_and_number_without_a_space() =>
        Read("示范理事会，\n责成秘书长\n1\t修理铜钟；\n2\t粉刷灯塔，\n责成示范工作组\n1\t根据“责成秘书长2”检查灯塔。\n")
            .CrossReferences.ShouldHaveSingleItem()
            .Target.ShouldBe("sec_1__para_2");

    private static Reading Read(string text) => Reader.Read(BlockText.FromLines(text));
}
