using System.Reflection;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

public sealed class HeaderFieldTests
{
    private static readonly IReadOnlyList<string> Named = [.. Header.Empty.Fields().Select(field => field.Name)];

    [Fact]
    public void Every_field_of_a_header_is_listed_by_its_name()
    {
        var declared = typeof(Header).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.PropertyType == typeof(HeaderField));
        Named.ShouldBe(declared.Select(one => char.ToLowerInvariant(one.Name[0]) + one.Name[1..]));
    }

    [Fact]
    public void A_header_that_is_given_field_after_field_has_each_in_its_place()
    {
        var header = Named.Aggregate(Header.Empty, (one, name) => one.With(name, Field(name)));

        header.Fields().ShouldBe(Named.Select(name => (name, (HeaderField?)Field(name))));
        header.Title.ShouldBe(Field("title"));
        header.With("of-no-header", Field("symbol")).ShouldBe(header);
    }

    private static HeaderField Field(string name) => new(name, new TextSpan(name.Length, 1));
}
