using Resolute.Text.Checks;
using Resolute.Text.Citations;
using Resolute.Text.Structure;

namespace Resolute.Model.Instruments;

/// <summary>How a citation of a revision that is not the latest stands to the text that cites it.</summary>
public enum CitedAge
{
    /// <summary>The later revision was there when the text was written.</summary>
    OutdatedWhenWritten,

    /// <summary>The later revision came after the text.</summary>
    SupersededSince,

    /// <summary>A later revision is known, and the days do not tell which was first.</summary>
    LaterKnown,
}

/// <summary>A citation of a revision of which a later one is held or known.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Later">The later revision: the latest that stood when the text was written, else the next.</param>
/// <param name="From">From when that revision can be cited; null where not known.</param>
/// <param name="IsHeld">Whether its text is held.</param>
/// <param name="Age">Whether the text could have known.</param>
public sealed record OutdatedCitation(Citation Citation, string Later, DateOnly? From, bool IsHeld, CitedAge Age)
{
    /// <summary>Every citation of a text that names a revision which is not the latest known.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="writtenOn">The day of its adoption or issue where a person said it; null lets the text tell.</param>
    /// <param name="chainOf">The chain of a cited instrument by its key.</param>
    /// <param name="today">The day.</param>
    public static IReadOnlyList<OutdatedCitation> In(Reading reading, DateOnly? writtenOn, Func<string, IReadOnlyList<ChainLink>> chainOf, DateOnly today)
    {
        var own = reading.Instrument?.Key.Value;
        var written = writtenOn ?? RevisionDates.StatedBy(reading);
        var youngest = written ?? RevisionDates.NotBefore(reading);
        return
        [
            .. reading
                .Citations.Where(citation => citation.Revision is not null && citation.Key.Value != own)
                .Select(citation => Of(citation, chainOf(citation.Key.Value), written, youngest, today))
                .OfType<OutdatedCitation>(),
        ];
    }

    private static OutdatedCitation? Of(Citation citation, IReadOnlyList<ChainLink> chain, DateOnly? written, DateOnly? youngest, DateOnly today)
    {
        var identity = RevisionChain.IdentityOf(citation.Revision!);
        if (chain.FirstOrDefault(link => RevisionChain.IdentityOf(link.Revision) == identity) is not { } cited)
            return null;

        var later = chain.Where(link => link.Order > cited.Order && (link.IsHeld || !link.IsToCome(today))).ToList();
        if (later.Count == 0)
            return null;

        // What the text itself names elsewhere was there; so was what came before the youngest thing that it names.
        if (later.LastOrDefault(link => link.From is { } from && from <= youngest) is { } known)
            return new OutdatedCitation(citation, known.Revision, known.From, known.IsHeld, CitedAge.OutdatedWhenWritten);

        var next = later[0];
        var age = next.From is { } day && written is { } on && day > on ? CitedAge.SupersededSince : CitedAge.LaterKnown;
        return new OutdatedCitation(citation, next.Revision, next.From, next.IsHeld, age);
    }
}
