using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>What two versions say of themselves.</summary>
internal static class HeaderFields
{
    public static IReadOnlyList<FieldPair> Of(Header older, Header newer) =>
        [
            .. older
                .Fields()
                .Zip(newer.Fields(), static (left, right) => (left.Name, Older: left.Field?.Value, Newer: right.Field?.Value))
                .Where(static field => field.Older != field.Newer)
                .Select(static field => new FieldPair(field.Name, field.Older, field.Newer, WordDifference.Of(field.Older ?? "", field.Newer ?? "")))
                .Where(static field => field.Older is null || field.Newer is null || !field.Words.IsSame),
        ];
}
