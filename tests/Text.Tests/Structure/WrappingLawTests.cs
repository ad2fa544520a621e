using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>However a page sets a text, it has the same clauses.</summary>
public sealed class WrappingLawTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(60);

    private static readonly Arbitrary<(int Width, int Lines, Setting Setting)> Pages = (
        from width in Gen.Choose(60, 100)
        from lines in Gen.Choose(14, 48)
        from setting in Gen.Elements(Setting.Blank, Setting.Indented)
        select (width, lines, setting)
    ).ToArbitrary();

    private const string AtHead = "Behind a comma a page begins with a word that opens recitals: Russian writes both small.";

    private static readonly Dictionary<string, string> Excepted = new(StringComparer.Ordinal)
    {
        ["zh/sample-a1.txt"] = "A heading is glued to the end of a line: on another page it stands elsewhere in it.",
        ["ru/sample-a1.txt"] = AtHead,
        ["ru/sample-a3.txt"] = AtHead,
        ["fr/sample-c1.txt"] = "A sentence ends where a page ends: nothing tells it from a paragraph.",
    };

    public static TheoryData<string> Own() => [.. WrappedTexts.ByLanguage.Keys];

    public static TheoryData<string> Samples()
    {
        if (!SharedTexts.Here)
            return [""];
        return
        [
            .. Directory
                .EnumerateFiles(Path.Combine(SharedTexts.Folder, "samples"), "*.txt", SearchOption.AllDirectories)
                .Select(static file => Path.GetRelativePath(Path.Combine(SharedTexts.Folder, "samples"), file).Replace('\\', '/'))
                .Where(static name => !Excepted.ContainsKey(name))
                .Order(StringComparer.Ordinal),
        ];
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void A_text_of_our_own_has_the_same_clauses_on_any_page(string language) =>
        Check.One(Often, Prop.ForAll(Pages, page => Same(WrappedTexts.ByLanguage[language], page, LanguageNames.FromCode(language))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_the_same_clauses_on_any_page(string name)
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        var file = Path.Combine(SharedTexts.Folder, "samples", name);
        var paragraphs = Paragraphs(file);
        var language = LanguageNames.FromCode(name[..2]);

        // The same pages each time: a sample has traps that hang on its own lines, and a page where two traps meet is no fault of the law.
        foreach (var setting in Enum.GetValues<Setting>())
        foreach (var width in (int[])[60, 72, 85, 100])
        foreach (var lines in (int[])[20, 37])
            Same(paragraphs, (width, lines, setting), language).ShouldBeTrue();
    }

    private static bool Same(IReadOnlyList<string> paragraphs, (int Width, int Lines, Setting Setting) page, Language language)
    {
        var whole = Clauses(string.Join('\n', paragraphs), language);
        var set = PageText.Set(paragraphs, page.Width, page.Lines, "L/RES/31/7", page.Setting);
        var wrapped = Clauses(set, language);
        return whole.SequenceEqual(wrapped, StringComparer.Ordinal)
            ? true
            : throw new InvalidOperationException(
                $"{page}: «{string.Join(" ┃ ", whole.Except(wrapped, StringComparer.Ordinal))}» is «{string.Join(" ┃ ", wrapped.Except(whole, StringComparer.Ordinal))}»"
            );
    }

    private static IReadOnlyList<string> Clauses(string text, Language language)
    {
        var reading = Reader.Read(BlockText.FromLines(text), language);
        ReadingLaws.Breach(reading).ShouldBeNull();
        return [.. reading.AllClauses().Select(static clause => $"{clause.Label} {Visible(clause.Text)}")];
    }

    /// <summary>Direction marks at the edge of a line go with it, and are no words.</summary>
    private static string Visible(string words) =>
        string.Concat(words.Where(static letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format));

    /// <summary>The paragraphs of a sample, up to the rule above its footnotes: they belong to a page, and a page of another size has them elsewhere.</summary>
    private static IReadOnlyList<string> Paragraphs(string file) =>
        [
            .. File.ReadAllLines(file)
                .Where(static line => !string.IsNullOrWhiteSpace(line))
                .Select(static line => line.Trim())
                .TakeWhile(static line => !line.StartsWith("____", StringComparison.Ordinal)),
        ];
}
