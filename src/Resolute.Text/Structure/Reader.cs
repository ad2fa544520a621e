using System.Text.RegularExpressions;
using Resolute.Text.Blocks;
using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Forms;

namespace Resolute.Text.Structure;

/// <summary>Reads a document as clauses: every form tries, the best is kept, then the passes read citations, symbols, dates and addressees.</summary>
public static class Reader
{
    // Patterns look at some thousand letters at once: only a machine put to sleep between two of them lets one meet its time limit.
    private const int Tries = 3;

    private static readonly IForm[] Forms = [new PlainForm(), new ItuForm(), new UnForm(), new ReportForm()];

    /// <summary>The reading of a document. Total: any text has one. Lossless: every visible character is in one leaf.</summary>
    /// <param name="source">The document as blocks.</param>
    /// <param name="hint">Its language, where somebody said so.</param>
    public static Reading Read(BlockText source, Language hint = Language.Unknown)
    {
        for (var tried = 0; tried < Tries; tried++)
            if (ReadOnce(source, hint) is { } reading)
                return reading;
        return Finished.Unread(source, hint);
    }

    private static Reading? ReadOnce(BlockText source, Language hint)
    {
        try
        {
            var sheet = new Sheet(source, hint);
            var best = Forms.Select(form => Candidate.Of(sheet, form.Read(sheet))).Aggregate(static (kept, next) => next.IsBetterThan(kept) ? next : kept);
            return Finished.Of(sheet, best);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
