using System.Globalization;
using System.Text;

namespace Resolute.House.Tests;

/// <summary>Facts of the real documents may stand here, their sentences may not: no 44 letters in a row are shared with them.</summary>
public sealed class BorrowedWordsTests
{
    private const int Run = 44;
    private const ulong Factor = 1_099_511_628_211;

    private static readonly string Outside = Path.Combine(Repository.Root, "..", "shared");

    [Fact]
    public void No_tracked_file_shares_a_sentence_with_the_real_documents()
    {
        var folders = new[] { "seeds", "corpus" }.Select(folder => Path.Combine(Outside, folder)).ToArray();
        Assert.SkipUnless(folders.All(Directory.Exists), "The real documents are not beside this repository (../shared).");

        var own = RunsOfTheRepository();
        var found = folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
            .SelectMany(file => Shared(own, file))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        found.ShouldBeEmpty();
    }

    [Fact]
    public void The_comparison_sees_through_case_width_spaces_and_signs()
    {
        var plain = Letters(new string('x', 10) + "Beginning of a run that is long enough to be seen by it at once");
        var dressed = Letters("BEGINNING  of a\u00a0run\u2014that is\nlong enough, to be ｓｅｅｎ by it: at once");
        Hashes(plain).Select(run => run.Hash).Intersect(Hashes(dressed).Select(run => run.Hash)).ShouldNotBeEmpty();
    }

    private static Dictionary<ulong, string> RunsOfTheRepository()
    {
        var runs = new Dictionary<ulong, string>();
        foreach (var file in Repository.Files.Where(WrittenText.IsIn))
        {
            foreach (var (hash, _) in Hashes(Letters(Names.Without(Repository.Read(file)))))
                runs.TryAdd(hash, file);
        }

        return runs;
    }

    private static IEnumerable<string> Shared(Dictionary<ulong, string> own, string file)
    {
        var letters = Letters(File.ReadAllText(file));
        return Hashes(letters)
            .Where(run => own.ContainsKey(run.Hash))
            .Select(run => $"{own[run.Hash]} shares a run with {Path.GetFileName(file)} at letter {run.Start.ToString(CultureInfo.InvariantCulture)}")
            .Take(3);
    }

    /// <summary>Letters and digits alone, one width and case.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit))
            letters.Append(char.ToLowerInvariant(letter));
        return letters.ToString();
    }

    /// <summary>A hash of each run of 44, rolled along the text.</summary>
    private static IEnumerable<(ulong Hash, int Start)> Hashes(string letters)
    {
        if (letters.Length < Run)
            yield break;

        var leaving = 1UL;
        for (var i = 1; i < Run; i++)
            leaving *= Factor;

        var hash = 0UL;
        for (var end = 0; end < letters.Length; end++)
        {
            if (end >= Run)
                hash -= letters[end - Run] * leaving;
            hash = (hash * Factor) + letters[end];
            if (end >= Run - 1)
                yield return (hash, end - Run + 1);
        }
    }
}
