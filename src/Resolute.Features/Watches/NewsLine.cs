using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Model.Watches;
using Resolute.Store;
using Resolute.Store.Journal;
using Resolute.Store.Mandates;

namespace Resolute.Features.Watches;

/// <summary>Something that happened, as it is told to whoever may see what it happened to.</summary>
/// <param name="Sequence">Its place in the journal.</param>
/// <param name="Hash">The hash of the journal's entry: the same for the same deed wherever it is told.</param>
/// <param name="At">When.</param>
/// <param name="Verb">What was done, by the key of its verb.</param>
/// <param name="By">Who did it; null for the public, and for jobs.</param>
/// <param name="What">What it was done to.</param>
/// <param name="Words">The words of a mandate's paragraph, shortened; null for other nouns.</param>
public sealed record NewsLine(long Sequence, string Hash, DateTimeOffset At, string Verb, string? By, Watched What, string? Words)
{
    private const int LongestWords = 240;

    internal AccountId? ActorId { get; init; }

    /// <summary>Every noun whose watchers are told: the mandate, its text, its instrument.</summary>
    internal IReadOnlySet<string> About { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The news among some entries of the journal, in their order, as far as the actor may see what they are about.</summary>
    internal static async Task<IReadOnlyList<NewsLine>> Of(VisibleStore store, IReadOnlyList<Told> told, Actor actor, CancellationToken cancellation)
    {
        var news = told.Where(one => News.Is(one.Entry.Verb, actor.Audience)).ToList();
        if (news.Count == 0)
            return [];

        var nouns = news.SelectMany(one => new[] { one.Entry.Noun, one.Entry.On })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(NounRef.Read)
            .ToLookup(noun => noun.Kind, noun => noun.Id, StringComparer.Ordinal);
        var seen = await Seen.Of(store, nouns, actor, cancellation);
        return [.. news.Select(one => seen.Line(one, actor)).OfType<NewsLine>()];
    }

    /// <summary>The nouns of some entries that the actor may see.</summary>
    private sealed class Seen
    {
        private Dictionary<Guid, AskingClause> _mandates = [];
        private Dictionary<Guid, Document> _documents = [];
        private Dictionary<Guid, Model.Calendar.Session> _sessions = [];
        private Dictionary<Guid, InstrumentAct> _acts = [];
        private IReadOnlyDictionary<RevisionId, string> _keys = new Dictionary<RevisionId, string>();
        private IReadOnlySet<EvidenceId> _evidence = new HashSet<EvidenceId>();

        public static async Task<Seen> Of(VisibleStore store, ILookup<string, string> nouns, Actor actor, CancellationToken cancellation)
        {
            var seen = new Seen();
            if (Ids("mandate") is { Length: > 0 } mandates)
                seen._mandates = (await store.Mandates.OfIds(actor, [.. mandates.Select(id => new MandateId(id))], cancellation)).ToDictionary(one =>
                    one.Mandate.Id.Value
                );
            if (Ids("document") is { Length: > 0 } documents)
                seen._documents = (await store.Documents.OfIds(actor, [.. documents.Select(id => new DocumentId(id))], cancellation)).ToDictionary(one =>
                    one.Id.Value
                );
            if (Ids("evidence") is { Length: > 0 } evidence)
                seen._evidence = await store.Evidence.Visible(actor, [.. evidence.Select(id => new EvidenceId(id))], cancellation);
            if (Ids("instrument-act") is { Length: > 0 } acts)
                seen._acts = (await store.Acts.OfIds(actor, [.. acts.Select(id => new InstrumentActId(id))], cancellation)).ToDictionary(one => one.Id.Value);
            if (nouns.Contains("session"))
                seen._sessions = (await store.Sessions.All(cancellation)).ToDictionary(session => session.Id.Value);
            var revisions = seen._mandates.Values.Select(one => one.Document.RevisionId).Concat(seen._documents.Values.Select(one => one.RevisionId));
            seen._keys = await store.Instruments.KeysOf([.. revisions.OfType<RevisionId>().Distinct()], cancellation);
            return seen;

            Guid[] Ids(string kind) => [.. nouns[kind].Select(Guid.Parse)];
        }

        public NewsLine? Line(Told told, Actor actor)
        {
            var (noun, on) = (NounRef.Read(told.Entry.Noun), NounRef.Read(told.Entry.On ?? ""));
            return noun.Kind switch
            {
                "mandate" => OfMandate(told, noun, actor),
                "evidence" => IdOf(noun) is { } id && _evidence.Contains(new EvidenceId(id)) ? OfMandate(told, on, actor) : null,
                "due-instance" or "status-said" => OfMandate(told, on, actor),
                "document" => OfDocument(told, noun, actor),
                "clause" or "correction" => OfDocument(told, on, actor),
                "session" => Held(_sessions, noun) is { } session ? Make(told, actor, Watched.Of(session), null, [noun]) : null,
                "instrument-act" => Held(_acts, noun) is { } act
                    ? Make(told, actor, Watched.OfInstrument(act.Key), null, [NounRef.OfInstrument(act.Key)])
                    : null,
                _ => null,
            };
        }

        private NewsLine? OfMandate(Told told, NounRef noun, Actor actor)
        {
            if (Held(_mandates, noun) is not { } asking)
                return null;

            var what = Watched.Of(asking);
            return Make(told, actor, what, Short(asking.Clause.Words), [NounRef.Of(asking.Mandate.Id), .. NounsOf(asking.Document)]);
        }

        private NewsLine? OfDocument(Told told, NounRef noun, Actor actor) =>
            Held(_documents, noun) is { } document ? Make(told, actor, Watched.Of(document), null, NounsOf(document)) : null;

        private static Guid? IdOf(NounRef noun) => Guid.TryParse(noun.Id, out var id) ? id : null;

        private static T? Held<T>(Dictionary<Guid, T> held, NounRef noun)
            where T : class => IdOf(noun) is { } id ? held.GetValueOrDefault(id) : null;

        private IEnumerable<NounRef> NounsOf(Document document)
        {
            yield return NounRef.Of(document.Id);
            if (document.RevisionId is { } revision && _keys.TryGetValue(revision, out var key))
                yield return NounRef.OfInstrument(key);
        }

        private static NewsLine Make(Told told, Actor actor, Watched what, string? words, IEnumerable<NounRef> about) =>
            new(told.Entry.Sequence, told.Entry.Hash, told.Entry.At, told.Entry.Verb, actor.SeesInternal ? told.Note?.ActorName : null, what, words)
            {
                ActorId = told.Entry.ActorId,
                About = about.Append(NounRef.Everything).Select(noun => noun.ToString()).ToHashSet(StringComparer.Ordinal),
            };

        private static string Short(string words)
        {
            var line = words.ReplaceLineEndings(" ");
            return line.Length <= LongestWords ? line : string.Concat(line.AsSpan(0, LongestWords).TrimEnd(), "…");
        }
    }
}
