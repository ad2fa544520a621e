using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Instruments;
using Resolute.Text.Comparing;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>Two held texts clause by clause: versions compared, languages aligned. One sees what one may see of either.</summary>
public sealed class TextComparison(VisibleStore store) : IView<TextComparison.Request, TextComparison.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which texts, by their addresses without the leading slash; <paramref name="With"/> null shows what there is to compare with.</summary>
    /// <param name="Address">The text.</param>
    /// <param name="With">The other text.</param>
    /// <param name="AsGiven">Whether the first is the older one because the caller says so; else the revision, then the day it was taken in, decides.</param>
    public sealed record Request(string Address, string? With = null, bool AsGiven = false);

    /// <summary>Both texts and what became of each clause.</summary>
    /// <param name="Text">The text that was asked for.</param>
    /// <param name="Others">What it may be compared with: the other texts of its instrument, else other documents of its kind.</param>
    /// <param name="Pair">The two texts compared; null where no other was named.</param>
    public sealed record Shown(DocumentLine Text, IReadOnlyList<Other> Others, Compared? Pair);

    /// <summary>A text to compare with.</summary>
    /// <param name="Name">What it is called by.</param>
    /// <param name="Revision">Its canonical revision; null for other documents.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Address">Where it is read, without the leading slash.</param>
    public sealed record Other(string Name, string? Revision, Language Language, string Address);

    /// <summary>Two texts, the older first, with either their comparison or, in two languages, their alignment.</summary>
    public sealed record Compared(DocumentLine Older, Reading OlderText, DocumentLine Newer, Reading NewerText, Comparison? Comparison, Alignment? Alignment);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (await store.Documents.At(actor, request.Address.Trim('/'), cancellation) is not { } document)
            return Refusals.NotFound(request.Address);

        var texts = document.RevisionId is { } revision
            ? await store.Instruments.TextsOf(actor, [(await store.Instruments.Of(revision, cancellation)).Key], cancellation)
            : [];
        var others = texts.Count > 0 ? [.. texts.Where(text => text.Document.Id != document.Id).Select(Of)] : await OfKind(document, actor, cancellation);
        if (request.With is null)
            return new Shown(DocumentLine.Of(document), others, null);

        if (await store.Documents.At(actor, request.With.Trim('/'), cancellation) is not { } other)
            return Refusals.NotFound(request.With);

        var isInOrder = request.AsGiven || IsOlder(document, other, texts);
        var (older, newer) = isInOrder ? (document, other) : (other, document);
        var (left, right) = (await store.Documents.TextOf(older, cancellation), await store.Documents.TextOf(newer, cancellation));
        var areTwo = LanguagePair.AreTwo(left, right);
        return new Shown(
            DocumentLine.Of(document),
            others,
            new Compared(
                DocumentLine.Of(older),
                left,
                DocumentLine.Of(newer),
                right,
                areTwo ? null : Comparison.Of(left, right),
                areTwo ? Alignment.Of(left, right) : null
            )
        );
    }

    private static Other Of(InstrumentText text) => new(text.Document.Name, text.Revision.Canonical, text.Document.Language, text.Document.Address);

    private static bool IsOlder(Document document, Document other, IReadOnlyList<InstrumentText> texts)
    {
        var (here, there) = (OrderOf(document), OrderOf(other));
        return here is not null && there is not null && here != there
            ? here < there
            : document.Language != other.Language || document.ImportedAt <= other.ImportedAt;

        int? OrderOf(Document one) => texts.FirstOrDefault(text => text.Document.Id == one.Id)?.Revision.Order;
    }

    private async Task<IReadOnlyList<Other>> OfKind(Document document, Actor actor, CancellationToken cancellation)
    {
        const int most = 50;
        var documents = await store.Documents.NewestFirst(actor, null, null, cancellation);
        return
        [
            .. documents
                .Where(one => one.Id != document.Id && one.RevisionId is null && one.Kind == document.Kind)
                .Take(most)
                .Select(one => new Other(one.Name, null, one.Language, one.Address)),
        ];
    }
}
