using Resolute.Features.Documents;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Instruments;

namespace Resolute.Features.Instruments;

/// <summary>An act on an instrument.</summary>
/// <param name="Id">Its id, for confirming or dismissing it.</param>
/// <param name="Version">The version that is shown.</param>
/// <param name="Kind">adopted, revised, abrogated or endorsed.</param>
/// <param name="Revision">The revision that it was done to; null where none is named.</param>
/// <param name="By">The key of the body or instrument that did it; null where nobody says.</param>
/// <param name="On">When; null where nobody says.</param>
/// <param name="Document">The document that tells of it; null where a person said it without one.</param>
/// <param name="Start">Where its words begin in that document, in UTF-16 units.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Note">What the person said of it.</param>
/// <param name="State">suggested or confirmed.</param>
public sealed record ActLine(
    Guid Id,
    int Version,
    InstrumentActKind Kind,
    string? Revision,
    string? By,
    DateOnly? On,
    DocumentLine? Document,
    int Start,
    int Length,
    string? Note,
    InstrumentActState State
)
{
    /// <summary>The words of the document that tell of it; null where none do.</summary>
    public string? Words { get; init; }

    internal static async Task<IReadOnlyList<ActLine>> Of(VisibleStore store, Actor actor, string key, CancellationToken cancellation)
    {
        var texts = new Dictionary<DocumentId, string>();
        var lines = new List<ActLine>();
        foreach (var told in await store.Acts.Of(actor, [key], cancellation))
        {
            if (told.Document is { } document && told.Act.Length > 0 && !texts.ContainsKey(document.Id))
                texts[document.Id] = (await store.Documents.TextOf(document, cancellation)).Text;
            lines.Add(Of(told) with { Words = told.Document is { } one && texts.TryGetValue(one.Id, out var text) ? WordsOf(told, text) : null });
        }

        return lines;
    }

    private static string? WordsOf(ToldIn told, string text) =>
        told.Act.Length > 0 && told.Act.Start + told.Act.Length <= text.Length ? text.Substring(told.Act.Start, told.Act.Length) : null;

    private static ActLine Of(ToldIn told) =>
        new(
            told.Act.Id.Value,
            told.Act.Version,
            told.Act.Kind,
            told.Act.Revision is { Length: > 0 } revision ? revision : null,
            told.Act.By,
            told.Act.On,
            told.Document is { } document ? DocumentLine.Of(document) : null,
            told.Act.Start,
            told.Act.Length,
            told.Act.Note,
            told.Act.State
        );
}
