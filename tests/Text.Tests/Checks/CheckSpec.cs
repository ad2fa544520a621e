using Resolute.Text.Blocks;
using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Checks;

/// <summary>
/// The samples of one rule: fenced blocks of RULE.md, each opened by the code of its language. A line that ends with ◄ must be found, no other may be;
/// a sample without such a line is a near-miss. → stands for a tab; a line of dashes parts the files of a sample that is checked together.
/// </summary>
internal sealed record CheckSpec(string Rule, IReadOnlyList<CheckSpec.Sample> Samples)
{
    private const string Fence = "```";

    public static IReadOnlyList<CheckSpec> All { get; } =
    [
        .. typeof(CheckSpec)
            .Assembly.GetManifestResourceNames()
            .Where(static name => name.Contains(".Checks.", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Of),
    ];

    private static CheckSpec Of(string name)
    {
        using var reader = new StreamReader(typeof(CheckSpec).Assembly.GetManifestResourceStream(name)!);
        var parts = reader.ReadToEnd().ReplaceLineEndings("\n").Split(Fence);
        var samples = parts.Where((_, at) => at % 2 == 1).Select((words, at) => Sample.Of(words, at + 1));
        return new CheckSpec(name.Split('.')[^2], [.. samples]);
    }

    /// <summary>One sample.</summary>
    internal sealed record Sample(int Number, Language Language, string Text, IReadOnlyList<int> Lines)
    {
        private const char Here = '◄';
        private const string NextFile = "\n-----\n";

        public bool IsTrue => Lines.Count > 0;

        public static Sample Of(string fenced, int number)
        {
            var cut = fenced.IndexOf('\n', StringComparison.Ordinal);
            var lines = fenced[(cut + 1)..].TrimEnd('\n').Replace('→', '\t').Split('\n');
            var marked = lines.Select((line, at) => (line, at)).Where(each => each.line.EndsWith(Here)).Select(each => each.at + 1);
            return new Sample(
                number,
                LanguageNames.FromCode(fenced[..cut].Trim()),
                string.Join('\n', lines.Select(line => line.TrimEnd(Here, ' '))),
                [.. marked]
            );
        }

        /// <summary>The lines at which the rule finds something, over the sample's files as if they were one.</summary>
        public IReadOnlyList<int> Found(string rule)
        {
            var (lines, before) = (new List<int>(), 0);
            foreach (var (file, text) in Checked().Zip(Text.Split(NextFile)))
            {
                lines.AddRange(file.Findings.Where(finding => finding.Rule == rule).Select(finding => finding.Line + before));
                before += text.Count(static letter => letter == '\n') + 2;
            }

            return [.. lines.Distinct().Order()];
        }

        /// <summary>What the rule finds.</summary>
        public IEnumerable<Finding> Findings(string rule) => Checked().SelectMany(static file => file.Findings).Where(finding => finding.Rule == rule);

        private IReadOnlyList<CheckedFile> Checked() =>
            Check.Together([.. Text.Split(NextFile).Select((file, at) => ($"file-{at + 1}", Reader.Read(BlockText.FromLines(file), Language)))]);
    }
}
