using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>An officer takes a file in: it is read into clauses, kept with its bytes, and its text gives proposed (draft: provisional) mandates.</summary>
public sealed class ImportDocument : IUseCase<ImportDocument.Request, ImportDocument.Imported>
{
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
    public sealed record Imported(string Slug, string Title, bool AlreadyHeld, string TextAddress, int Clauses, int ProposedMandates, double UnplacedShare);

    /// <inheritdoc/>
    public Task<Ruling<Imported>> Run(Request request, Act act, CancellationToken cancellation) => throw new NotSupportedException();
}
