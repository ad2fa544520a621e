using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Search;

namespace Resolute.Bench;

/// <summary>
/// An index with as many invented clauses as one likes, half of them of English syllables, half of Chinese characters, their words as rare and as common as words are:
/// the n-th word stands in one of n places. They are entries of the index alone: no other table is asked by a search.
/// </summary>
internal static class ManyClauses
{
    private const int AtOnce = 2_000;
    private const int Words = 30;
    private const int EnglishWords = 20_000;
    private const int ChineseCharacters = 3_000;
    private static readonly string[] Syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "dan", "fel", "gor", "hin", "jul", "pam"];
    private static readonly string[] Bodies = [.. Text.Addressees.Bodies.Keys.Where(key => !key.StartsWith('*')).Order(StringComparer.Ordinal).Take(40)];
    private static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>Fills the index of a place.</summary>
    public static async Task Fill(WorkspacePlace place, int clauses)
    {
        await using var parts = new ServiceCollection().AddResolute(place).BuildServiceProvider();
        var chance = new Random(7);
        for (var from = 0; from < clauses; from += AtOnce)
        {
            await using var scope = parts.CreateAsyncScope();
            var store = scope.ServiceProvider.GetRequiredService<VisibleStore>();
            await using var writing = await store.BeginWriting(CancellationToken.None);
            await store.SearchBook.Keep(
                [],
                [.. Enumerable.Range(from, Math.Min(AtOnce, clauses - from)).Select(number => Clause(number, chance))],
                CancellationToken.None
            );
            await writing.Commit(new Deeds([], Actor.Job, TimeProvider.System.GetUtcNow(), [], null), CancellationToken.None);
        }
    }

    /// <summary>The English word that is the n-th most common.</summary>
    public static string English(int rank)
    {
        var word = new StringBuilder();
        for (var rest = rank + 300; rest > 0; rest /= Syllables.Length)
            word.Append(Syllables[rest % Syllables.Length]);
        return word.ToString();
    }

    /// <summary>The Chinese characters that are the n-th and the m-th most common.</summary>
    public static string Chinese(int one, int other) => $"{(char)(0x4E00 + one)}{(char)(0x4E00 + other)}";

    private static SearchedThing Clause(int number, Random chance)
    {
        var isEnglish = number % 2 == 0;
        var words = isEnglish
            ? string.Join(' ', Enumerable.Range(0, Words).Select(_ => English(Rank(chance, EnglishWords))))
            : string.Concat(Enumerable.Range(0, Words * 2).Select(_ => (char)(0x4E00 + Rank(chance, ChineseCharacters))));
        var name = $"RESOLUTION {(number / 100).ToString(CultureInfo.InvariantCulture)}";
        return new SearchedThing
        {
            Kind = number % 10 == 0 ? SearchKind.Mandate : SearchKind.Clause,
            NounId = new Guid(number, 0, 0, new byte[8]),
            Audience = number % 20 != 0 ? Audience.Public : Audience.Internal,
            Day = First.AddDays(number / 100 % 9_000),
            Language = isEnglish ? Language.English : Language.Chinese,
            Body = Bodies[number / 100 % Bodies.Length],
            Addressees = number % 3 == 0 ? [] : [Bodies[number / 3 % Bodies.Length]],
            Title = name,
            Place = $"{number % 100}",
            Words = words,
            Address = $"documents/resolution-{number / 100}/para_{number % 100}",
            Terms = IndexTerms.Of([], "", words, name),
        };
    }

    // Zipf's law, by the inverse of its sum: the logarithm of the rank is even.
    private static int Rank(Random chance, int most) => (int)Math.Pow(most, chance.NextDouble()) - 1;
}
