using System.Globalization;
using Resolute.Text.Addressees;
using Resolute.Text.Blocks;
using Resolute.Text.Checks;
using Resolute.Text.Citations;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Forms;
using Resolute.Text.Structure.Mastheads;

namespace Resolute.Text.Structure;

/// <summary>From the best candidate to the reading: view, passes, kind, footnotes, findings.</summary>
internal static class Finished
{
    public static Reading Of(Sheet sheet, Candidate kept)
    {
        var (best, head) = UnitedNationsHeader.Over(sheet, kept);
        var (form, leaves) = (best.Form, best.Leaves);
        var view = View(sheet, best);
        var dates = DatePass.Read(view);
        var operative = Enriched(view, form, form.Operative);
        var reading = new Reading
        {
            Language = sheet.Language,
            Kind = KindOfDocument.Of(sheet, best, head),
            Form = form.Form,
            Score = best.Score,
            Text = sheet.Text,
            Instrument = form.InstrumentLine is { } line ? InstrumentTitlePass.Read(view, line, form.Chapeau) : null,
            Header = Whole(sheet, best, dates),
            Preamble = Enriched(view, form, form.Preamble),
            Operative = operative,
            Sections = [.. form.Sections.Select(section => section with { Outcomes = OutcomePass.Read(view, section) })],
            Citations = CitationPass.Read(view),
            CrossReferences = CrossReferencePass.Read(view, operative),
            Symbols = SymbolPass.Read(view),
            Dates = dates,
            Footnotes = FootnoteCalls.Of(sheet, view),
            Unplaced = UnplacedIn(sheet.Source, leaves),
            Leaves = leaves,
        };
        return reading with { Findings = Check.Of(new CheckedText(sheet, view, reading, form.Findings)) };
    }

    /// <summary>A text in which nothing was read: all of it is there, without a place.</summary>
    public static Reading Unread(BlockText source, Language hint)
    {
        var leaves = Partition.Of(source.Text, []);
        return new Reading
        {
            Language = hint,
            Kind = DocumentKind.Other,
            Form = TextForm.None,
            Score = 0,
            Text = source.Text,
            Unplaced = UnplacedIn(source, leaves),
            Leaves = leaves,
        };
    }

    private static IReadOnlyList<Unplaced> UnplacedIn(BlockText source, IReadOnlyList<Leaf> leaves) =>
        [
            .. leaves
                .Where(static leaf => leaf.Kind == LeafKind.Unplaced)
                .Select(leaf => new Unplaced(leaf.Span.Of(source.Text), source.LineOf(leaf.Span.Start), leaf.Span)),
        ];

    private static IReadOnlyList<ClauseBlock> Enriched(SourceView view, FormReading form, IReadOnlyList<ClauseBlock> blocks) =>
        [
            .. blocks.Select(block =>
                ClausePass.Enrich(
                    view,
                    form.Behind.TryGetValue(block.Id, out var behind) && behind.Length > 0
                        ? block with
                        {
                            Addressees =
                                form.Form == TextForm.Un ? AddresseePass.ReadParagraph(view, block.Keyword, behind) : AddresseePass.ReadHeading(view, behind),
                        }
                        : block
                )
            ),
        ];

    /// <summary>The title above the body is the document's where its header states none; the date is what the date pass reads in its cell.</summary>
    private static Header Whole(Sheet sheet, Candidate best, IReadOnlyList<DateMention> dates)
    {
        var title = Proposed(sheet, best) ?? best.Header.Title ?? (best.Form.Title is { } above ? new HeaderField(Words.Of(sheet, [above]), above) : null);
        var day = best.DateCell is { } cell ? dates.FirstOrDefault(date => date.Span.Start >= cell.Start && date.Span.End <= cell.End) : null;
        return best.Header with
        {
            Title = title,
            Date = day?.From is { } from ? new HeaderField(from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Span) : null,
        };
    }

    /// <summary>The title of the text that a conference document puts: its own is of the kind "Proposals for the work of the conference".</summary>
    private static HeaderField? Proposed(Sheet sheet, Candidate best) =>
        best is { Form: { InstrumentLine: not null, Title: { } above }, Header.Symbol.Value: [>= '0' and <= '9', ..] }
            ? new HeaderField(Words.Of(sheet, [above]), above)
            : null;

    private static SourceView View(Sheet sheet, Candidate best)
    {
        var folded = string.Create(
            sheet.Folded.Length,
            (sheet.Folded, best.Joined),
            static (folded, of) =>
            {
                of.Folded.AsSpan().Replace(folded, '\r', '\n');
                foreach (var span in of.Joined)
                    folded.Slice(span.Start, Math.Max(0, span.Length)).Replace('\n', ' ');
            }
        );
        var placed = best.Leaves.Where(static leaf => leaf.At is not null).ToArray();
        return new SourceView(sheet.Text, folded, sheet.Language, best.Leaves, sheet.Source.LineOf, PlaceOf);

        string? PlaceOf(int position)
        {
            var (low, high) = (0, placed.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (placed[middle].Span.End <= position)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low < placed.Length && placed[low].Span.Start <= position ? placed[low].At : null;
        }
    }
}
