using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A place that somebody meant to fill: "[xx]", "TBD", "XX meeting", "[date]", "…". Protects what goes out: a number, a name or a day is still to come. The number of
/// a draft new resolution is open by rule and is no placeholder.
/// </summary>
/// <remarks>Reads the text. Writes findings "placeholder".</remarks>
internal sealed partial class Placeholders : ICheck
{
    private static readonly HintWords Words = new("[〔", "TBA", "TBC", "TBD", "XX", "??", "___", "to be c", "to be d", "待定稿");

    public string Rule => "placeholder";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var titles = text.Reading.Leaves.Where(static leaf => leaf.Kind == LeafKind.Title).Select(static leaf => leaf.Span).ToList();
        foreach (var found in Scan.Of(Open(), text.Folded, Words))
            if (
                !text.Sheet.IsMasked(found.Span.Start)
                && !titles.Exists(title => title.Start <= found.Span.Start && found.Span.End <= title.End)
                && !IsTitle(text, found)
            )
                yield return text.Found(this, Severity.Warning, found.Span, null, found.Span.Of(text.Text));
    }

    // "DRAFT NEW RESOLUTION [...]" on a line of its own, whether or not it was read as the title.
    private static bool IsTitle(CheckedText text, Found found)
    {
        if (!found.Match.Value.StartsWith('['))
            return false;
        var block = text.Sheet.Source.BlockAt(found.Span.Start);
        return text.View.PlaceOf(found.Span.Start) is null && block is not null && block.Span.Length < 200;
    }

    [GeneratedRegex(
        @"\[(?:\.{2,4}|…+|[xX]{1,4}|[nN]{2}|_{1,10}|[•●]{1,3}|TB[CDA]|\?{1,3}|(?:insert |to be )[^\]\n]{0,60}|date|number|name|title|place|à compléter|à préciser|por (?:determinar|completar)|fecha|número|nombre|уточняется|дата|номер|يحدد لاحقاً?|يستكمل|待定|待补|日期|编号|数字)\]|(?<![\p{L}\p{N}])TB[CDA](?![\p{L}\p{N}])|(?<=(?:[Rr]esolutions?|[Dd]ocuments?|[Nn]o\.|№|n°|Résolution|Resolución|Резолюци\p{Ll}{1,2}|القرار|[Dd]ecision) )X{2,4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[Xx]{2}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря))|(?<![\p{L}])(?:to be (?:confirmed|determined|completed) by (?:the )?secretariat|待定稿)|(?<=[ (])\?{2,}|(?<=\p{L} )_{3,12}(?= \p{L})|〔(?:待定|[xX]{1,4})〕|(?<![\p{L}\p{N}])[xX]{2,4}(?=年|月|日|号|次|届)",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Open();
}
