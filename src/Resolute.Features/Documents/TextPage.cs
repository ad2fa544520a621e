using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>A text to read: a document by its slug, or one language of a revision of an instrument, with the marks of its mandates.</summary>
public sealed class TextPage : IView<TextPage.Request, TextPage.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which text, by its address without the leading slash and without a clause: <c>documents/SLUG</c> or <c>instruments/BODY/NUMBER/REVISION/LANGUAGE</c>.</summary>
    public sealed record Request(string Address);

    /// <summary>The text and what is known of it.</summary>
    /// <param name="Document">The document that carries it.</param>
    /// <param name="Reading">The text as clauses, as kept at import.</param>
    /// <param name="Instrument">The instrument it is a text of; null for other documents.</param>
    /// <param name="Marks">The mandates of its clauses that the actor may see, in order of the text.</param>
    /// <param name="Held">Addresses of cited instruments that are held and visible, by key and, where the citation names one, revision.</param>
    /// <param name="FileName">The file's name as it came.</param>
    /// <param name="Sha256">The file's SHA-256, lower-case hexadecimal.</param>
    /// <param name="ImportedBy">Who took it in; null for the public.</param>
    public sealed record Shown(
        DocumentLine Document,
        Reading Reading,
        InstrumentFacts? Instrument,
        IReadOnlyList<ClauseMark> Marks,
        IReadOnlyList<HeldCitation> Held,
        string FileName,
        string Sha256,
        string? ImportedBy
    );

    /// <summary>The instrument of a text.</summary>
    /// <param name="Body">The key of its body: itu/pp.</param>
    /// <param name="Kind">res, dec or rec.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Revision">The canonical revision of this text.</param>
    /// <param name="Texts">Every text of the instrument that the actor may see: revisions and languages, newest first.</param>
    /// <param name="KnownLater">Later revisions known from citations alone.</param>
    public sealed record InstrumentFacts(
        string Body,
        string Kind,
        string Number,
        string Revision,
        IReadOnlyList<HeldText> Texts,
        IReadOnlyList<string> KnownLater
    );

    /// <summary>One text of an instrument.</summary>
    public sealed record HeldText(string Revision, Language Language, string Address);

    /// <summary>A mandate beside its clause.</summary>
    public sealed record ClauseMark(string EId, MandateLine Mandate);

    /// <summary>A citation of the text that leads to something held here.</summary>
    public sealed record HeldCitation(string Key, string? Revision, string Address);

    /// <inheritdoc/>
    public Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation) => throw new NotSupportedException();
}
