using Resolute.Features.Documents;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Keeping;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Keeping;

/// <summary>Writes all that the public may see into one archive, whoever asks: records as JSON lines, texts as Akoma Ntoso, files as they came. It can be loaded elsewhere.</summary>
public sealed class DumpWorkspace(VisibleStore store, TimeProvider clock) : IView<DumpWorkspace.Request, DumpWorkspace.Dumped>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Where to.</summary>
    /// <param name="To">A stream that is written forward.</param>
    /// <param name="Told">Who is told how far it has come; nobody where it is null.</param>
    public sealed record Request(Stream To, IProgress<KeepingStep>? Told = null);

    /// <summary>What is in the dump.</summary>
    /// <param name="Documents">Released documents, each with its text and its file.</param>
    /// <param name="Rows">Records.</param>
    /// <param name="Head">The hash of the newest entry of the journal here, which is not itself in the dump.</param>
    public sealed record Dumped(int Documents, long Rows, string Head);

    /// <inheritdoc/>
    public async Task<Ruling<Dumped>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var source = await store.Whole.LookAtPublic(cancellation);
        var head = HeadOfJournal.Of(await store.Journal.Head(cancellation));
        var documents = await store.Documents.NewestFirst(Actor.Anonymous, null, null, cancellation);
        var count = new StepCount(request.Told, KeepingStage.Writing, source.RowCount);
        var now = clock.GetUtcNow();
        await using var archive = await ArchiveWriter.On(request.To, now, cancellation);

        var files = new List<FileSum>();
        foreach (var language in LanguageNames.Official)
            files.Add(await archive.Write($"README.{language.Code()}.md", DumpReadme.In(language), cancellation));
        foreach (var document in documents.OrderBy(document => document.Slug, StringComparer.Ordinal))
        {
            files.Add(await archive.Write($"texts/{document.Slug}.xml", Text(document, cancellation), cancellation));
            files.Add(await archive.Write(ArchivedFiles.Place(document.Sha256), store.Files.Read(document.Sha256, cancellation), cancellation));
        }

        var sums = new List<TableSum>();
        foreach (var table in source.Tables)
        {
            var rows = source.Rows(table, cancellation);
            sums.Add(
                table.Name == ArchivedFiles.Table ? await Sum(table, rows, count, cancellation) : await archive.Write(table, rows, count.One, cancellation)
            );
        }

        var manifest = new ArchiveManifest(ArchiveManifest.DumpFormat, now, source.Schema, head, sums, files);
        await archive.Write(manifest, cancellation);
        return new Dumped(documents.Count, manifest.RowCount, head.Hash);
    }

    // As of the day on which it was released, so that a dump of the same is the same tomorrow.
    private async IAsyncEnumerable<ReadOnlyMemory<byte>> Text(
        Document document,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        yield return await AkomaNtosoFile.Of(store, document, Actor.Anonymous, GenevaDay.Of(document.ReleasedAt!.Value), cancellation);
    }

    private static async Task<TableSum> Sum(KeptTable table, IAsyncEnumerable<object?[]> rows, StepCount count, CancellationToken cancellation)
    {
        using var digest = new RowDigest(table);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            digest.Add(row);
            count.One();
        }

        return digest.Sum();
    }
}
