using System.Globalization;
using System.Xml;
using Resolute.Formats.Word.Notes;
using Resolute.Formats.Word.Packages;

namespace Resolute.Formats.Word.Stories;

/// <summary>A header or footer that a section asks for.</summary>
/// <param name="Id">Its relationship.</param>
/// <param name="IsHeader">Whether it stands at the head of the page.</param>
/// <param name="Pages">For which pages: first, even, default.</param>
internal sealed record PageReference(string Id, bool IsHeader, string Pages);

/// <summary>A section as its end describes it.</summary>
internal sealed class Section
{
    public List<PageReference> References { get; } = [];

    public bool HasTitlePage { get; set; }

    public NoteCounting Footnotes { get; set; } = NoteCounting.None;

    public NoteCounting Endnotes { get; set; } = NoteCounting.None;
}

/// <summary>The sections of a text, in order, and the pages as Word last printed them.</summary>
internal sealed class SectionList
{
    private Section? _open;
    private bool _isOfEndnotes;
    private int _ended;

    public List<Section> All { get; } = [];

    /// <summary>The section that is read, from 0.</summary>
    public int Current { get; private set; }

    /// <summary>The page that is read, from 0, as far as Word left word of it.</summary>
    public int CurrentPage { get; private set; }

    public void Page() => CurrentPage++;

    public void Begin() => All.Add(_open = new Section());

    public void End()
    {
        _open = null;
        _ended++;
    }

    /// <summary>What a paragraph says of its section holds for its own words too: the next one begins behind it.</summary>
    public void EndParagraph() => Current = _ended;

    public bool? Start(XmlReader reader, WordElement element, WordElement parent)
    {
        if (element == WordElement.SectPr)
        {
            Begin();
            return true;
        }

        if (_open is not { } section)
            return null;
        switch (element)
        {
            case WordElement.HeaderReference or WordElement.FooterReference:
                if (Attributes.RelationshipOf(reader) is { } id)
                    section.References.Add(new PageReference(id, element == WordElement.HeaderReference, reader.Of("type") ?? "default"));
                return true;
            case WordElement.TitlePg:
                section.HasTitlePage = reader.IsOn();
                return true;
            case WordElement.FootnotePr or WordElement.EndnotePr:
                _isOfEndnotes = element == WordElement.EndnotePr;
                return true;
            case WordElement.NumFmt or WordElement.NumStart or WordElement.NumRestart when parent is WordElement.FootnotePr or WordElement.EndnotePr:
                if (_isOfEndnotes)
                    section.Endnotes = Counted(section.Endnotes, reader, element);
                else
                    section.Footnotes = Counted(section.Footnotes, reader, element);
                return true;
            default:
                return null;
        }
    }

    /// <summary>One word of how notes are numbered.</summary>
    public static NoteCounting Counted(NoteCounting known, XmlReader reader, WordElement element) =>
        element switch
        {
            WordElement.NumFmt => known with { Format = reader.Value() },
            WordElement.NumStart => known with
            {
                Start = int.TryParse(reader.Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : null,
            },
            _ => known with { Restart = reader.Value() },
        };
}
