using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Formats;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>An officer takes a file in: it is read into clauses, kept with its bytes, and its text gives proposed (draft: provisional) mandates.</summary>
public sealed class ImportDocument(VisibleStore store) : IUseCase<ImportDocument.Request, ImportDocument.Imported>, IPrepared<ImportDocument.Request>
{
    private byte[] _bytes = [];
    private TakenFile _file = null!;
    private Reading? _reading;

    /// <inheritdoc/>
    public static Permission Needs => Permission.ImportDocuments;

    /// <summary>A file to take in.</summary>
    /// <param name="FileName">As the sender named it; used for words only, never as a path.</param>
    /// <param name="Content">Its bytes; read once, up to the limit of its format.</param>
    /// <param name="Standing">What the officer says the text is; null lets the reading decide.</param>
    public sealed record Request(string FileName, Stream Content, Standing? Standing = null);

    /// <summary>What came of it.</summary>
    /// <param name="Slug">The document's address: /documents/SLUG.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="AlreadyHeld">True when the same bytes were here before: nothing new was made.</param>
    /// <param name="TextAddress">Where its text is read: an instrument's address or the document's own.</param>
    /// <param name="Clauses">How many clauses were read, sub-items included.</param>
    /// <param name="ProposedMandates">How many mandates await a person's word.</param>
    /// <param name="UnplacedShare">The share of non-blank characters without a place, 0 to 1.</param>
    public sealed record Imported(string Slug, string Title, bool AlreadyHeld, string TextAddress, int Clauses, int ProposedMandates, double UnplacedShare)
    {
        /// <summary>What the file was to the workspace.</summary>
        public Arrival Arrival { get; init; }

        /// <summary>Where the same words were read before, in another file; null where they were not.</summary>
        public string? SameWordsAs { get; init; }
    }

    /// <summary>Reads the file, before any record is held.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        if ((await FileContent.Bytes(request.Content, cancellation)).IsRefused(out var refusal, out var bytes))
            return refusal;

        _bytes = bytes;
        _file = new TakenFile(request.FileName, Convert.ToHexStringLower(SHA256.HashData(_bytes)));
        if (await store.Documents.OfFile(_file.Sha256, cancellation) is not null)
            return _file.Sha256;

        if ((await FileReading.Of(_bytes, Language.Unknown, cancellation)).IsRefused(out var reason, out var read))
            return reason;

        _reading = read.Reading;
        return _file.Sha256;
    }

    /// <inheritdoc/>
    public async Task<Ruling<Imported>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var ruling = await TakenIn.Of(store, _file, () => new MemoryStream(_bytes), _reading, request.Standing, act, cancellation);
        return ruling.Then<Imported>(taken => new Imported(
            taken.Document.Slug,
            taken.Document.Title,
            taken.Arrival == Arrival.Held,
            taken.Document.Address,
            taken.Clauses,
            taken.Mandates,
            StandingRule.UnplacedShare(taken.Reading)
        )
        {
            Arrival = taken.Arrival,
            SameWordsAs = taken.SameWords?.Address,
        });
    }
}
