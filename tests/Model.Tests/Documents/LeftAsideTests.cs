using Resolute.Model.Documents;

namespace Resolute.Model.Tests.Documents;

public sealed class LeftAsideTests
{
    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("in/.hidden/text.txt")]
    [InlineData("in\\~$report.docx")]
    [InlineData("in/.~lock.report.odt#")]
    [InlineData("in/report.txt~")]
    [InlineData("Thumbs.db")]
    [InlineData("__MACOSX/report.docx")]
    [InlineData("in/table.CSV")]
    [InlineData("in/README.md")]
    [InlineData("in/copy.tmp")]
    public void What_is_hidden_temporary_or_beside_the_documents_is_left_out(string path) => LeftAside.Is(path).ShouldBeTrue();

    [Theory]
    [InlineData("report.docx")]
    [InlineData("in/C25-8!!MSW-E.docx")]
    [InlineData("in/report.v1.2.pdf")]
    [InlineData("no ending at all")]
    [InlineData("in/文件.doc")]
    public void A_document_is_not(string path) => LeftAside.Is(path).ShouldBeFalse();
}
