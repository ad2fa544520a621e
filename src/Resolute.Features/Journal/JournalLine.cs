using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Journal;

namespace Resolute.Features.Journal;

/// <summary>One entry of the journal, for people.</summary>
/// <param name="Sequence">Its place in the chain.</param>
/// <param name="At">When.</param>
/// <param name="By">Who, by name; null once the note was erased.</param>
/// <param name="Verb">What was done, by key.</param>
/// <param name="Kind">The kind of noun on which: document, mandate, session.</param>
/// <param name="Name">What that noun is called, or the one that it belongs to; null where it has no name.</param>
/// <param name="Address">Where it is seen, without the leading slash; null where it has no page.</param>
/// <param name="Note">What was noted with it; null where nothing was, or it was erased.</param>
/// <param name="Hash">The entry's hash.</param>
public sealed record JournalLine(
    long Sequence,
    DateTimeOffset At,
    string? By,
    string Verb,
    string Kind,
    string? Name,
    string? Address,
    string? Note,
    string Hash
)
{
    private const int MostNoted = 2000;

    internal static async Task<IReadOnlyList<JournalLine>> Of(VisibleStore store, IReadOnlyList<Told> told, CancellationToken cancellation)
    {
        var nouns = told.SelectMany(one => new[] { one.Entry.Noun, one.Entry.On }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var names = await store.Journal.Names(nouns, cancellation);
        return [.. told.Select(one => Of(one, names))];
    }

    private static JournalLine Of(Told told, IReadOnlyDictionary<string, NamedNoun> names)
    {
        var entry = told.Entry;
        var named = names.GetValueOrDefault(entry.Noun) ?? (entry.On is { } on ? names.GetValueOrDefault(on) : null);
        var note = told.Note?.Text is { Length: > MostNoted } long_ ? long_[..MostNoted] : told.Note?.Text;
        return new(
            entry.Sequence,
            entry.At,
            told.Note?.ActorName,
            entry.Verb,
            entry.Noun.Split(':')[0],
            named?.Name,
            named?.Address,
            string.IsNullOrWhiteSpace(note) ? null : note,
            entry.Hash
        );
    }
}
