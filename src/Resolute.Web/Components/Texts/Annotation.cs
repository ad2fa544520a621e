using Resolute.Features.Documents;
using Resolute.Text.Structure;

namespace Resolute.Web.Components.Texts;

/// <summary>Why some words of a clause are set apart.</summary>
public enum AnnotationKind
{
    None,

    /// <summary>They cite an instrument.</summary>
    Citation,

    /// <summary>They name another clause of the same text.</summary>
    CrossReference,

    /// <summary>The machine read something in them: whom, when.</summary>
    Claim,

    /// <summary>They call a footnote.</summary>
    Footnote,
}

/// <summary>A stretch of a clause's words.</summary>
/// <param name="Words">As the text has them.</param>
/// <param name="Kind">Why they are set apart.</param>
/// <param name="Href">Where they lead; null where that is not held here.</param>
/// <param name="About">What a claim is about (addressee, recipient, due), or the key of what is cited.</param>
/// <param name="Claim">The rule that read it, and how sure it is.</param>
public sealed record Annotation(string Words, AnnotationKind Kind = AnnotationKind.None, string? Href = null, string? About = null, Claim? Claim = null);

/// <summary>Cuts a clause's words where something was read in them. No character is lost: the pieces together are the words.</summary>
public static class Annotations
{
    public static IReadOnlyList<Annotation> Of(ClauseNode clause, TextPage.Shown page, bool showClaims)
    {
        var found = new List<(int At, Annotation What)>();
        Find(found, clause.Text, page.Reading.Citations.Where(citation => citation.At == clause.Id).Select(citation => Cited(citation, page.Held)));
        Find(
            found,
            clause.Text,
            page.Reading.CrossReferences.Where(reference => reference.At == clause.Id && reference.Target is not null)
                .Select(reference => new Annotation(
                    OneLine(reference.Words),
                    AnnotationKind.CrossReference,
                    $"/{AddressOf(page)}/{reference.Target}#{reference.Target}"
                ))
        );
        foreach (var footnote in page.Reading.Footnotes.Where(footnote => footnote.At == clause.Id))
        {
            if (CallOf(footnote, clause.Text) is { } at)
                found.Add((at, new(footnote.Mark, AnnotationKind.Footnote, $"#fn-{footnote.Span.Start}")));
        }

        if (showClaims)
            Find(found, clause.Text, Claims(clause));

        return Cut(clause.Text, found);
    }

    /// <summary>The address of the text itself, without the leading slash.</summary>
    public static string AddressOf(TextPage.Shown page) => page.Document.TextAddress.TrimStart('/');

    private static Annotation Cited(Text.Citations.Citation citation, IReadOnlyList<TextPage.HeldCitation> held)
    {
        var place =
            held.FirstOrDefault(target => target.Key == citation.Key.Value && target.Revision == citation.Revision)
            ?? held.FirstOrDefault(target => target.Key == citation.Key.Value);
        return new(
            OneLine(citation.Words),
            AnnotationKind.Citation,
            place is null ? null : "/" + place.Address.TrimStart('/'),
            citation.Revision is null ? citation.Key.Value : $"{citation.Key.Value} · {citation.Revision}",
            citation.Claim
        );
    }

    private static IEnumerable<Annotation> Claims(ClauseNode clause)
    {
        if (clause.Due is { } due)
            yield return new(OneLine(due.Words), AnnotationKind.Claim, null, "due", due.Claim);
        foreach (var asked in clause.Addressees)
            yield return new(OneLine(asked.Words), AnnotationKind.Claim, null, "addressee", asked.Claim);
        foreach (var told in clause.Recipients)
            yield return new(OneLine(told.Words), AnnotationKind.Claim, null, "recipient", told.Claim);
    }

    /// <summary>Where the clause prints the mark of a footnote: behind a word and before no other digit; null where it does not.</summary>
    public static int? CallOf(Footnote footnote, string text)
    {
        for (var at = text.IndexOf(footnote.Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(footnote.Mark, at + 1, StringComparison.Ordinal))
        {
            var end = at + footnote.Mark.Length;
            if (footnote.Mark.Length > 0 && at > 0 && char.IsLetter(text[at - 1]) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return at;
        }

        return null;
    }

    private static void Find(List<(int At, Annotation What)> found, string text, IEnumerable<Annotation> wanted)
    {
        var from = 0;
        foreach (var what in wanted.Where(what => what.Words.Length > 0))
        {
            var at = text.IndexOf(what.Words, from, StringComparison.Ordinal);
            if (at < 0)
                at = text.IndexOf(what.Words, StringComparison.Ordinal);
            if (at < 0 || found.Exists(other => at < other.At + other.What.Words.Length && other.At < at + what.Words.Length))
                continue;
            found.Add((at, what));
            from = at + what.Words.Length;
        }
    }

    private static List<Annotation> Cut(string text, List<(int At, Annotation What)> found)
    {
        var pieces = new List<Annotation>();
        var position = 0;
        foreach (var (at, what) in found.OrderBy(one => one.At))
        {
            if (at > position)
                pieces.Add(new(text[position..at]));
            pieces.Add(what);
            position = at + what.Words.Length;
        }

        if (position < text.Length)
            pieces.Add(new(text[position..]));
        return pieces;
    }

    // The words of a clause have single spaces where the file has line ends; what was found in the file has not.
    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
