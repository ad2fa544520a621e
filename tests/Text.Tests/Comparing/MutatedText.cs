using System.Text;
using Resolute.Text.Comparing;

namespace Resolute.Text.Tests.Comparing;

/// <summary>A text and a changed version of it, with what was changed.</summary>
internal sealed record MutatedText(string Older, string Newer, IReadOnlyList<(ClauseChange Change, string Older, string Newer)> Expected)
{
    /// <summary>Makes both versions from sentences of the language's words, by the figures of a seed.</summary>
    public static MutatedText Make(string language, int seed)
    {
        var random = new Random(seed);
        var words = new MutationWords(language, random);
        var next = 0;
        var older = words
            .Headings.Select(_ => Enumerable.Range(0, random.Next(3, 9)).Select(_ => new Clause([next++], words.Sentence(), ClauseChange.Same)).ToList())
            .ToList();
        var newer = older.Select(block => block.ToList()).ToList();
        for (var i = random.Next(3, 10); i > 0; i--)
            Mutate(newer, random, words);
        return new MutatedText(Print(words, older), Print(words, newer), ExpectedOf(older, newer));
    }

    private static void Mutate(List<List<Clause>> blocks, Random random, MutationWords words)
    {
        var block = blocks[random.Next(blocks.Count)];
        var at = random.Next(block.Count);
        if (block.Count < 3 || block[at].Change != ClauseChange.Same)
            return;
        var clause = block[at];
        switch (random.Next(6))
        {
            case 0:
                block.RemoveAt(at);
                break;
            case 1:
                block.Insert(at, new Clause([], words.Sentence(), ClauseChange.New));
                break;
            case 2:
                block[at] = clause with { Words = words.Edited(clause.Words, random.Next(2, 9)), Change = ClauseChange.Changed };
                break;
            case 3:
                var other = blocks.First(one => one != block);
                block.RemoveAt(at);
                other.Insert(
                    random.Next(other.Count + 1),
                    clause with
                    {
                        Words = random.Next(2) == 0 ? clause.Words : words.Edited(clause.Words, 6),
                        Change = ClauseChange.Moved,
                    }
                );
                break;
            case 4 when clause.Words.Count >= 2:
                block[at] = clause with { Words = [clause.Words[0]], Change = ClauseChange.Split };
                block.Insert(at + 1, clause with { Words = words.Edited([.. clause.Words.Skip(1)], 9), Change = ClauseChange.Split });
                break;
            case 5 when at + 1 < block.Count && block[at + 1].Change == ClauseChange.Same:
                block[at] = new Clause([.. clause.Ids, .. block[at + 1].Ids], [.. clause.Words, .. block[at + 1].Words], ClauseChange.Joined);
                block.RemoveAt(at + 1);
                break;
            default:
                break;
        }
    }

    private static List<(ClauseChange, string, string)> ExpectedOf(List<List<Clause>> older, List<List<Clause>> newer)
    {
        var labels = older.SelectMany(block => block.Select((clause, at) => (clause.Ids[0], at))).ToDictionary();
        var expected = new List<(ClauseChange, string, string)>();
        var (place, seen) = (0, new HashSet<int>());
        var splits = new Dictionary<int, List<int>>();
        foreach (var (clause, at) in newer.SelectMany(block => block.Select((clause, at) => (clause, at))))
        {
            foreach (var id in clause.Ids)
                seen.Add(id);
            if (clause.Change == ClauseChange.Split)
                (splits.TryGetValue(clause.Ids[0], out var parts) ? parts : splits[clause.Ids[0]] = []).Add(place);
            else
                expected.Add(
                    (
                        clause.Change == ClauseChange.Same && labels[clause.Ids[0]] != at ? ClauseChange.Renumbered : clause.Change,
                        string.Join(',', clause.Ids),
                        $"{place}"
                    )
                );
            place++;
        }

        expected.AddRange(splits.Select(split => (ClauseChange.Split, $"{split.Key}", string.Join(',', split.Value))));
        expected.AddRange(labels.Keys.Where(id => !seen.Contains(id)).Select(id => (ClauseChange.Gone, $"{id}", "")));
        return expected;
    }

    private static string Print(MutationWords words, List<List<Clause>> blocks)
    {
        var text = new StringBuilder();
        foreach (var (heading, block) in words.Headings.Zip(blocks))
        {
            text.Append(heading).Append('\n');
            for (var i = 0; i < block.Count; i++)
                text.Append(i + 1).Append('\t').Append(words.Joined(block[i].Words)).Append(i + 1 < block.Count ? words.Semicolon : words.Comma).Append('\n');
        }

        return text.ToString();
    }

    private sealed record Clause(IReadOnlyList<int> Ids, IReadOnlyList<IReadOnlyList<string>> Words, ClauseChange Change);
}
