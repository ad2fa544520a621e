using System.Text;
using System.Text.RegularExpressions;

namespace Resolute.Formats.Tests.AkomaNtoso;

/// <summary>Whole files but for their record, looked at by a person: both forms, a report, right to left.</summary>
public sealed partial class ApprovedFileTests
{
    [Theory]
    [InlineData("un-en")]
    [InlineData("un-ar")]
    [InlineData("resolution-11-d33-zh")]
    [InlineData("report-dwg-12-en")]
    public void The_file_is_the_approved_one(string name) =>
        Approved.Matches($"AkomaNtoso/{name}.akn.approved", Record().Replace(Encoding.UTF8.GetString(Judged.Written(OwnTexts.Read(name))), "…"));

    // How sure a rule is belongs to the reader, whose tests say so.
    [GeneratedRegex("(?<=<otherAnalysis[^>]*>).*(?=</otherAnalysis>)", RegexOptions.Singleline | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Record();
}
