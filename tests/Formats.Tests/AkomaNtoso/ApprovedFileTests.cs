using System.Text;

namespace Resolute.Formats.Tests.AkomaNtoso;

/// <summary>Whole files, looked at by a person: both forms, a report, right to left.</summary>
public sealed class ApprovedFileTests
{
    [Theory]
    [InlineData("un-en")]
    [InlineData("un-ar")]
    [InlineData("resolution-11-d33-zh")]
    [InlineData("report-dwg-12-en")]
    public void The_file_is_the_approved_one(string name) =>
        Approved.Matches($"AkomaNtoso/{name}.approved.xml", Encoding.UTF8.GetString(Judged.Written(OwnTexts.Read(name))));
}
